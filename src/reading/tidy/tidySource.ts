import { writeDate } from "../../evaluation/reading/readDate";
import { quote, type Cell } from "../../evaluation/reading/cell";
import type { Alliance } from "../alliances";
import type { Described } from "../describeSource";
import { isFilled } from "../layout/runs";
import { longFacts } from "../long/longFacts";
import type { ReadColumn } from "../readers";
import { newestRecords } from "./newestRecords";
import { tidyRoles } from "./tidyRoles";
import type { TidyCell, TidyTable } from "./tidyTable";

/** A source as one plain table. `asOf` (date serial): of several days or answers, those up to this day count. */
export function tidySource(described: Described, asOf: number): TidyTable {
  const { source } = described;
  const madeFrom =
    source.kind === "table"
      ? `${source.name} (${source.sheet} ${source.address})`
      : `${source.sheet} ${source.address}`;
  const why =
    (source.unreadable ?? []).length > 0
      ? [`Formulas cannot read ${source.name} as it stands: ${(source.unreadable ?? []).join("; ")}.`]
      : [];
  const common = { madeFrom, sheet: source.sheet };
  if (source.shape === "long") {
    const { columns, rows, alliances, notes } = longFacts(described, asOf);
    return { ...common, shape: "wide", columns, rows, alliances, notes: [...why, ...notes] };
  }
  if (source.shape === "goals" || (source.shape === "history" && source.columns?.score !== undefined))
    return { ...common, ...tidyRoles(described, source.shape, tidyCell), notes: [...why, ...(source.notes ?? [])] };
  const records = source.shape === "history" ? newestRecords(described, asOf) : described.records;
  const columns = described.columns.flatMap((column) => (column.fact ? [{ ...column, fact: column.fact }] : []));
  const newest =
    source.shape === "history" ? [`Of several days of an alliance, the newest up to ${writeDate(asOf)} counts.`] : [];
  return {
    ...common,
    shape: "wide",
    columns: columns.map(({ canonical, fact }) => ({ header: canonical, fact: fact.id })),
    rows: records.map(({ record }) => columns.map((column) => tidyCell(described, record, column))),
    alliances: records.map(({ alliance }, index): Alliance => ({ ...alliance, row: index + 1 })),
    notes: [...why, ...newest, ...(source.notes ?? [])],
  };
}

/** An answer as it stands is linked to; one in another form is taken for as long as it stays; one that would be misread is said to be. */
function tidyCell(
  { frame }: Described,
  record: number,
  { column, reader }: Pick<ReadColumn, "column" | "reader">,
): TidyCell {
  const read = frame.rows[record]?.[column] ?? "";
  const from = frame.place(record, column);
  const reading = reader.read(read);
  const link: TidyCell = { kind: "link", from, now: isScalar(read) ? read : "" };
  if (!isScalar(read) || reading.state === "asIs") return link;
  if (reading.state === "taken") return { kind: "taken", from, read, value: reading.value };
  return reading.misread && isFilled(read)
    ? { kind: "taken", from, read, value: `cannot be read: ${quote(read as Cell)}` }
    : link;
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
