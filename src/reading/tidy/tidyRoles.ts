import type { Alliance } from "../alliances";
import type { ColumnReader } from "../convert/cellReading";
import type { Described } from "../describeSource";
import { partnerFact, type ColumnRole } from "../source";
import { roleHeaders } from "../shape/roles";
import type { TidyCell, TidyTable } from "./tidyTable";

/** Reads a cell of a column in a record. */
type ReadCell = (described: Described, record: number, column: { column: number; reader: ColumnReader }) => TidyCell;

/** Texts stay as they are. */
const asItStands: ColumnReader = { read: () => ({ state: "asIs" }), note: () => null };

/** Goals or scores row for row: the columns their shape needs, and the facts beside them. */
export function tidyRoles(
  described: Described,
  shape: "goals" | "history",
  read: ReadCell,
): Pick<TidyTable, "shape" | "columns" | "rows" | "alliances"> {
  const { source, frame } = described;
  const roles = (Object.entries(source.columns ?? {}) as [ColumnRole, number][]).sort(([, a], [, b]) => a - b);
  const taken = new Set(roles.map(([, column]) => column));
  const beside = described.columns.filter(({ column, fact }) => fact && !taken.has(column));
  const columns = [
    ...roles.map(([role, column]) => {
      const known = described.columns.find((one) => one.column === column);
      const fact = role === "partner" ? partnerFact : null;
      return { column, reader: known?.reader ?? asItStands, header: roleHeaders[role][0] ?? role, fact, role };
    }),
    ...beside.map(({ column, reader, canonical, fact }) => ({
      column,
      reader,
      header: canonical,
      fact: fact?.id ?? null,
      role: undefined,
    })),
  ];
  const filled = described.records.filter(({ record }) => frame.rows[record]?.some((value) => value !== ""));
  const firstRow = new Map<string, number>();
  filled.forEach(({ alliance }, index) => {
    if (!firstRow.has(alliance.label)) firstRow.set(alliance.label, index + 1);
  });
  return {
    shape,
    columns: columns.map(({ header, fact, role }) => ({ header, fact, ...(role && { role }) })),
    rows: filled.map(({ record }) => columns.map((column) => read(described, record, column))),
    alliances: described.alliances.map((alliance): Alliance => ({
      ...alliance,
      row: firstRow.get(alliance.label) ?? alliance.row,
    })),
  };
}
