import type { Area } from "../cells/a1";

/** The used cells of a sheet; `top` and `left` count from 1. */
export interface SheetGrid {
  name: string;
  isVisible: boolean;
  top: number;
  left: number;
  values: readonly (readonly unknown[])[];
}

/** Where a table is: headers, data and totals together. */
export interface TablePlace {
  name: string;
  sheet: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
}
