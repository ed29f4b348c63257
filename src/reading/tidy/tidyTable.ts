import type { Cell as Place } from "../../cells/a1";
import type { Alliance } from "../alliances";
import type { ColumnRole, SourceShape } from "../source";

/** A cell of a tidy table: what it says, and where that came from. */
export type TidyCell =
  /** As read on the day; nothing in the workbook is looked at any more. */
  | { kind: "value"; value: string | number | boolean }
  /** Whatever the source's cell holds; `now` is what it held when it was read. */
  | { kind: "link"; from: Place; now: string | number | boolean }
  /** `value`, for as long as the source's cell holds what was `read`. */
  | { kind: "taken"; from: Place; read: string | number | boolean; value: string | number };

/** A column of a tidy table: its canonical header, and the fact or the part in the shape that it is. */
export interface TidyColumn {
  header: string;
  fact: string | null;
  role?: ColumnRole;
}

/** A source that formulas cannot read, as one plain table that they can: an alliance a row, or a goal or a day of one. */
export interface TidyTable {
  /** Where it was made from, for people. */
  madeFrom: string;
  /** Sheet that the places of the cells are on. */
  sheet: string;
  shape: Extract<SourceShape, "wide" | "goals" | "history">;
  columns: readonly TidyColumn[];
  rows: readonly (readonly TidyCell[])[];
  /** The alliances, whose `row` (from 1) is the table's, the first where they have several. */
  alliances: readonly Alliance[];
  /** What was taken for what, in words. */
  notes: readonly string[];
}
