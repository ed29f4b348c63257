import { factById } from "../models/facts";
import { address, type Area } from "../cells/a1";
import type { Alliance } from "./alliances";
import { answerProblem } from "./answerProblem";
import type { SourceFact, SourceProblem } from "./source";

/** More than this many are no help to anybody. */
const listedByDefault = 100;

/** Answers that are none, by place and reason. Validation is bypassed by paste, so every answer is checked again on reading. */
export function answerProblems(
  facts: readonly SourceFact[],
  alliances: readonly Alliance[],
  rows: readonly (readonly unknown[])[],
  { name, area, mostListed = listedByDefault }: { name: string; area: Area; mostListed?: number },
): SourceProblem[] {
  const known = facts.map(({ column, header, fact }) => ({ column, header, fact: factById(fact) }));
  const problems = alliances.flatMap(({ name: alliance, label, row }): SourceProblem[] =>
    known.flatMap(({ column, header, fact }) => {
      const reason = answerProblem(fact, rows[row - 1]?.[column]);
      const cell = address(area.top + row, area.left + column);
      return reason === null ? [] : [{ place: `${name} ${cell} (${alliance}, ${header})`, reason, partner: label }];
    }),
  );
  const more = problems.length - mostListed;
  return more <= 0
    ? problems
    : [...problems.slice(0, mostListed), { place: name, reason: `${more} more answers cannot be read.` }];
}
