import type { Content } from "../brush";
import type { StyleName } from "../styles/styles";

/** Columns of the arithmetic, as units of the template's grid. */
export const unit = {
  label: 0,
  answer: 1,
  cleaned: 2,
  value: 3,
  weight: 4,
  used: 5,
  counts: 6,
  share: 7,
  low: 8,
  high: 9,
  product: 10,
  rank: 11,
  list: 12,
} as const;

export type Column = keyof typeof unit;

/** Where the rows of the arithmetic stand: absolute addresses for formulas. */
export interface At {
  cell(row: string, column: Column): string;
  /** The cells of a column from one row to another. */
  range(from: string, to: string, column: Column): string;
  /** A place of the sheet outside the arithmetic. */
  anchor(name: string): string;
  /** Formula text of the range that holds the policy; null = the default policy. */
  policy: string | null;
}

/** Formula text without "=", or a number. */
export type NativeCell = string | number;

/** One row of the arithmetic: an answer that is read, a piece of evidence, a sum or a rule. */
export interface NativeRow {
  readonly id: string;
  readonly label: string;
  readonly isPart?: boolean;
  /** What is read is a date. */
  readonly isDate?: boolean;
  cells(at: At): Partial<Record<Column, NativeCell>>;
}

/** A table of the arithmetic with its title and what its columns are called. */
export interface NativeTable {
  readonly title: string;
  readonly heads: Partial<Record<Column, string>>;
  readonly rows: readonly NativeRow[];
}

/** How each column is shown. */
export const columnStyles: Readonly<Record<Column, StyleName>> = {
  label: "rowLabel",
  answer: "stepValue",
  cleaned: "stepValue",
  value: "stepValue",
  weight: "figure",
  used: "stepValue",
  counts: "figure",
  share: "figure",
  low: "figure",
  high: "figure",
  product: "figure",
  rank: "stepValue",
  list: "stepValue",
};

/** Content for the brush. */
export const contentOf = (cell: NativeCell): Content => (typeof cell === "number" ? cell : { formula: cell });
