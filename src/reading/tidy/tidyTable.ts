import type { Cell as Place } from "../../cells/a1";
import type { Alliance } from "../alliances";

/** A cell of a tidy table: what it says, and where that came from. */
export type TidyCell =
  /** As read on the day; nothing in the workbook is looked at any more. */
  | { kind: "value"; value: string | number | boolean }
  /** Whatever the source's cell holds; `now` is what it held when it was read. */
  | { kind: "link"; from: Place; now: string | number | boolean }
  /** `value`, for as long as the source's cell holds what was `read`. */
  | { kind: "taken"; from: Place; read: string | number | boolean; value: string | number };

/** A source that formulas cannot read, as one plain table that they can: an alliance a row, a fact a column. */
export interface TidyTable {
  /** Where it was made from, for people. */
  madeFrom: string;
  /** Sheet that the places of the cells are on. */
  sheet: string;
  /** Columns: canonical header and fact id. */
  columns: readonly { header: string; fact: string }[];
  rows: readonly (readonly TidyCell[])[];
  /** The alliances, whose `row` (from 1) is the table's. */
  alliances: readonly Alliance[];
  /** What was taken for what, in words. */
  notes: readonly string[];
}
