import type { IStyleData, Nullable } from "@univerjs/core";
import { type Book, type Sheet, gridOf } from "../book";
import { fromUniver } from "./styles";
import type { FormatData } from "./formatData";

/** A format as Univer keeps it: the number of a style, or the style itself, and what Univer's styles have no place for. */
export interface Stored {
  s?: Nullable<IStyleData | string>;
  custom?: Nullable<object>;
}

/** Members of a cell's `custom` that belong to its content, not to its looks. */
export const CONTENT = new Set(["keptFormula", "rich"]);

/**
 * Formats by Univer's style and by what stands beside it: a workbook has a few dozen for all of its cells, and working one out is slow.
 * Univer never changes a style it keeps by number.
 */
const known = new WeakMap<IStyleData, Map<string, FormatData>>();

/** A format as we know it; frozen, for others may have the same. */
export function decode(book: Book, stored: Stored): FormatData {
  if (!stored.s && !stored.custom) return {};
  if (typeof stored.s !== "string") return fromUniver(stored.s, stored.custom);
  const style = book.unit.getStyles().get(stored.s);
  if (!style) return fromUniver(style, stored.custom);
  let formats = known.get(style);
  if (!formats) known.set(style, (formats = new Map()));
  const beside = looksBeside(stored);
  let format = formats.get(beside);
  if (!format) formats.set(beside, (format = freezeAll(fromUniver(style, stored.custom))));
  return format;
}

/** What a cell's looks have that Univer's styles have no place for, as text. */
export function looksBeside({ custom }: Stored): string {
  if (!custom) return "";
  const looks = Object.entries(custom).filter(([key]) => !CONTENT.has(key));
  return looks.length > 0 ? JSON.stringify(looks) : "";
}

function freezeAll<T extends object>(object: T): T {
  for (const value of Object.values(object))
    if (typeof value === "object" && value !== null) freezeAll(value as object);
  return Object.freeze(object);
}

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
