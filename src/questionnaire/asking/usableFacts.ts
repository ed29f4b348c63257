import type { Cell } from "../../evaluation/reading/cell";
import { numberOf } from "../../evaluation/reading/alliance";
import { readAnswer } from "../../evaluation/reading/readAnswer";
import { factById } from "../../models/facts";
import type { Side } from "../../models/answerTable";
import { allianceOf } from "./session";

/**
 * What the workbook's own data say of an alliance that need not be asked again: of our side all that can be read, of the other side
 * only what is of record, because what we think of the alliance is not their answer. What cannot be read is asked.
 */
export function usableFacts(cells: Readonly<Record<string, Cell>>, side: Side): Record<string, Cell> {
  const usable = Object.fromEntries(
    Object.entries(cells).filter(([id, cell]) => {
      const fact = factById(id);
      if (fact.kind === "text" || id === "answered") return false;
      if (side === "theirs" && (fact.group !== "identity" || id === "declaredType")) return false;
      const { state } = readAnswer(fact, cell);
      return state === "known" || state === "notApplicable";
    }),
  );
  const alliance = allianceOf({ length: "quick", known: usable, replies: [], asOf: 0 });
  const [start, end] = [numberOf(alliance, "start"), numberOf(alliance, "end")];
  if (start === undefined || end === undefined || start <= end) return usable;
  // one of the two is wrong, and nobody can tell which
  const { start: _start, end: _end, ...others } = usable;
  return others;
}
