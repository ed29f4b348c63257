import { columnLetters } from "../cells/a1";
import type { Frame } from "./frame";
import { columnOfFacts, partnerFact, type SourceFact, type SourceProblem } from "./source";

const mostListed = 5;

/** Records that answer something about nobody: they are no alliance, and that is said once for all of them. */
export function namelessRecords(
  frame: Frame,
  facts: readonly SourceFact[],
  filled: readonly boolean[],
): SourceProblem[] {
  const partner = columnOfFacts(facts, partnerFact);
  if (partner === undefined || frame.laid.across) return [];
  const isEmpty = (value: unknown): boolean => String(value ?? "").trim() === "";
  const found = frame.rows.flatMap((row, record) =>
    filled[record] && isEmpty(row[partner]) && facts.some(({ column }) => !isEmpty(row[column]))
      ? [frame.place(record, 0).row]
      : [],
  );
  if (found.length === 0) return [];
  const more = found.length - mostListed;
  const listed = found.slice(0, mostListed).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const header = frame.headers[partner]?.text || `column ${columnLetters(frame.place(0, partner).column)}`;
  const reason =
    found.length === 1
      ? `It has answers but no name under "${header}", so it is left out.`
      : `They have answers but no names under "${header}", so they are left out.`;
  return [{ place: `${frame.name}, ${found.length === 1 ? "row" : "rows"} ${listed}`, reason, rows: found }];
}
