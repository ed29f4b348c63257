import { address } from "../cells/a1";
import type { Alliance } from "./alliances";
import type { Frame } from "./frame";
import type { ReadColumn } from "./readers";
import type { SourceProblem } from "./source";

/** More than this many are no help to anybody. */
const listedByDefault = 100;

/** What reading every answer of a source came to. */
export interface ReadAnswers {
  /** Answers that are none, by place and reason. Validation is bypassed by paste, so every answer is checked again on reading. */
  problems: SourceProblem[];
  /** Columns whose cells formulas cannot read as they stand, or would read as something else. */
  converted: ReadColumn[];
}

/** Reads every answer; `alliances` gives the records, `labels` what each is called. */
export function readAnswers(
  frame: Frame,
  columns: readonly ReadColumn[],
  records: readonly { record: number; alliance: Alliance }[],
  mostListed = listedByDefault,
): ReadAnswers {
  const problems: SourceProblem[] = [];
  const converted = new Set<ReadColumn>();
  let more = 0;
  for (const { record, alliance } of records) {
    const row = frame.rows[record] ?? [];
    for (const column of columns) {
      const reading = column.reader.read(row[column.column] ?? "");
      if (reading.state === "asIs") continue;
      if (reading.state === "taken" || reading.misread) converted.add(column);
      if (reading.state === "taken") continue;
      if (problems.length >= mostListed) {
        more++;
        continue;
      }
      const { row: at, column: across } = frame.place(record, column.column);
      const place = `${frame.name} ${address(at, across)} (${alliance.name}, ${column.header})`;
      problems.push({ place, reason: reading.reason, partner: alliance.label });
    }
  }
  if (more > 0) problems.push({ place: frame.name, reason: `${more} more answers cannot be read.` });
  return { problems, converted: [...converted] };
}
