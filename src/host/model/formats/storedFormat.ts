import type { IStyleData, Nullable } from "@univerjs/core";
import { type Book, type Sheet, gridOf } from "../book";
import { fromUniver } from "./styles";
import type { FormatData } from "./formatData";

/** A format as Univer keeps it: the number of a style, or the style itself, and what Univer's styles have no place for. */
export interface Stored {
  s?: Nullable<IStyleData | string>;
  custom?: Nullable<object>;
}

/** A format as we know it. */
export function decode(book: Book, stored: Stored): FormatData {
  if (!stored.s && !stored.custom) return {};
  const style = typeof stored.s === "string" ? book.unit.getStyles().get(stored.s) : stored.s;
  return fromUniver(style, stored.custom);
}

/** Members of a cell's `custom` that belong to its content, not to its looks. */
export const CONTENT = new Set(["keptFormula", "rich"]);

/** A format of one's own stands alone: it hides that of the row, which hides the column's, which hides the sheet's. */
export const isOwn = (stored: Nullable<Stored>): stored is Stored =>
  !!stored && (!!stored.s || Object.keys(stored.custom ?? {}).some((key) => !CONTENT.has(key)));

/** The format of all cells of a sheet that have no other. */
export function sheetFormat(book: Book, sheet: Sheet): FormatData {
  const { defaultStyle, custom } = gridOf(book, sheet).getConfig();
  return decode(book, { s: defaultStyle, custom: custom?.["format"] as Record<string, unknown> | undefined });
}

/** What a cell without a format of its own looks like. */
export function inherited(book: Book, sheet: Sheet, row: number, column: number): FormatData {
  const { rowData, columnData } = gridOf(book, sheet).getConfig();
  const line = isOwn(rowData[row]) ? rowData[row] : columnData[column];
  return isOwn(line) ? decode(book, line) : sheetFormat(book, sheet);
}
