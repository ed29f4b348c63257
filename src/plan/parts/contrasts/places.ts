import { contrasts } from "../../../models/contrasts";
import type { Brush } from "../../brush";
import type { GroupRows, Placed } from "./group";
import { answerUnit } from "./units";

const count = contrasts.items.length;

/** Rows of the answers: title, names, heads, the contrasts, then the type, two figures, the means, and the row of the source. */
export const answerRow = {
  names: 1,
  heads: 2,
  first: 3,
  type: 3 + count,
  figures: 4 + count,
  means: 6 + count,
  row: 7 + count,
} as const;

/** Rows of the arithmetic: title, names, heads, the contrasts, then the points, the sum, the verdict, and what is between the two. */
export const stepRow = { first: 3, points: 3 + count, total: 4 + count, verdict: 5 + count, tie: 6 + count } as const;

/** The cell that holds an alliance's row of the source. */
export const rowCell = (brush: Brush, { answers }: GroupRows, { beside }: Placed): string =>
  brush.fixed(answers + answerRow.row, answerUnit.asIs(beside));

/** The cell that holds its name. */
export const nameCell = (brush: Brush, { answers }: GroupRows, { beside }: Placed): string =>
  brush.fixed(answers + answerRow.names, answerUnit.asIs(beside));

/** Where the ratings stand that the answers read as. */
export const readsRows = ({ arithmetic }: GroupRows): { row: number; toRow: number } => ({
  row: arithmetic + stepRow.first,
  toRow: arithmetic + stepRow.first + count - 1,
});
