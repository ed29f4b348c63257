import type { Area } from "../../cells/a1";
import type { Cell } from "../../evaluation/reading/cell";

/** Cells of a sheet; of the formula's own sheet where none is named. */
export interface RangeNode {
  readonly kind: "range";
  readonly sheet: string | null;
  readonly area: Area;
}

/** A structured reference: `Partners[[#This Row],[Goal horizon]]`. */
export interface TableNode {
  readonly kind: "table";
  /** "" = the table the formula stands in. */
  readonly table: string;
  /** In lower case, without the sign: "all", "data", "headers", "totals", "this row". */
  readonly items: readonly string[];
  /** First and last column by their headers; null = all columns. */
  readonly columns: readonly [from: string, to: string] | null;
}

/** As much of a formula as is needed to find the functions in it and to read what they are given. */
export type Node =
  | { readonly kind: "value"; readonly value: Cell }
  | { readonly kind: "array"; readonly rows: readonly (readonly Cell[])[] }
  | RangeNode
  | TableNode
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  /** `text` is the call as it stands in the formula; null = an argument left out. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Node | null)[]; readonly text: string }
  /** From one reference to another. */
  | { readonly kind: "span"; readonly from: Node; readonly to: Node }
  /** Operands with the operators between them, in the order they are written. */
  | { readonly kind: "operation"; readonly operands: readonly Node[]; readonly operators: readonly string[] };
