import type { Area } from "../../cells/a1";
import type { Cell, Grid } from "../../evaluation/reading/cell";

/** What a cell, and what a rectangle of cells holds, as a custom function would get it. */
export type CellValue = Cell;
export type CellGrid = Grid;

/** Cells of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A table as structured references need it. */
export interface BookTable extends Place {
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** What a formula can speak of. */
export interface Book {
  /** The cell the formula stands in. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly tables: readonly BookTable[];
  /** Names in lower case → their formulas; those of the formula's sheet go before the workbook's. */
  readonly names: ReadonlyMap<string, string>;
  /** Date serial of the day. */
  readonly today: number;
  /** What cells hold; undefined = they were not read yet. */
  read(place: Place): Grid | undefined;
}
