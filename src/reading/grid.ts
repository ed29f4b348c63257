import type { Area } from "../cells/a1";

/** The used cells of a sheet; `top` and `left` count from 1. */
export interface SheetGrid {
  name: string;
  isVisible: boolean;
  top: number;
  left: number;
  values: readonly (readonly unknown[])[];
  /** Number formats (English) of the first rows of `values`; absent = not known. */
  formats?: readonly (readonly string[])[];
  /** Whether rows are hidden, by hand or by a filter: all, none, or (null) some; absent = not known. */
  rowsHidden?: boolean | null;
}

/** Where a table is: headers, data and totals together. */
export interface TablePlace {
  name: string;
  sheet: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  /** Number formats (English) of its first row of data; absent = not known. */
  formats?: readonly string[];
  /** As in SheetGrid. */
  rowsHidden?: boolean | null;
}
