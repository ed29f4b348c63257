import type { Area } from "../../cells/a1";
import type { ColumnHeader } from "./lineHeaders";

/** Cells found to hold a source: where they are, and how they are laid out. */
export interface Laid {
  area: Area;
  /** Rows the headers take; of a profile 1, the row of names. */
  headerRows: number;
  /** From the left edge of the area; of a profile from its top edge, down. */
  headers: ColumnHeader[];
  /** The sheet's columns (from 1) that are alliances, where the alliances go across; null where they go down. */
  across: number[] | null;
}
