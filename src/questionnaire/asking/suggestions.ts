import type { Cell } from "../../evaluation/reading/cell";
import { readAnswer } from "../../evaluation/reading/readAnswer";
import { anchorsOf } from "../../models/anchors";
import { factById } from "../../models/facts";
import type { Side } from "../../models/answerTable";

/**
 * What the workbook's own data suggest as answers, by fact id: what is of record, such as the legal form and the dates. What somebody
 * thinks of the alliance is never suggested: an answer that stands there already is rarely changed, and the sides would seem to agree.
 */
export function suggestions(cells: Readonly<Record<string, Cell>>, side: Side): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([id, cell]): [string, string | number][] => {
      const fact = factById(id);
      if (fact.group !== "identity" || fact.kind === "text") return [];
      if (id === "declaredType" && side === "theirs") return [];
      const answer = readAnswer(fact, cell);
      if (answer.state !== "known") return [];
      if (fact.kind !== "yesNo") return [[id, answer.value]];
      const said = anchorsOf(fact).find((anchor) => sameAnswer(readAnswer(fact, anchor.answer), answer));
      return said ? [[id, said.answer]] : [];
    }),
  );
}

const sameAnswer = (one: ReturnType<typeof readAnswer>, other: { value: number | string }): boolean =>
  one.state === "known" && one.value === other.value;
