import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../richApi/apiError";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/address";
import { type Book, allSheets } from "../book";
import type { FormatData, StyleData, StylePart } from "./formatData";
import { BUILT_IN_STYLES, type BuiltInStyle } from "./builtInStyles";
import { changeFormat } from "./formats";
import { STYLE_PARTS, samePart, withParts } from "./styleParts";

const NORMAL = "Normal";

/** A cell style: one of Excel's own, or of the workbook. */
export interface CellStyle {
  name: string;
  builtIn: boolean;
  /** What `Range.style` says: the name, or Excel's word for one of its own. */
  word: string;
  format: FormatData;
  parts: readonly StylePart[];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const knownAs = (name: string) => (style: BuiltInStyle) => same(style.name, name) || same(style.word, name);

const partsOf = ({ without = [] }: StyleData): StylePart[] => STYLE_PARTS.filter((part) => !without.includes(part));

function toStyle(own: StyleData | undefined, builtIn: BuiltInStyle | undefined): CellStyle | undefined {
  const name = builtIn?.name ?? own?.name;
  if (name === undefined) return undefined;
  return {
    name,
    builtIn: builtIn !== undefined,
    word: builtIn?.word ?? name,
    format: own?.format ?? builtIn?.format ?? {},
    parts: own ? partsOf(own) : (builtIn?.parts ?? []),
  };
}

/** By its name or Excel's word for it, case aside. */
export function findStyle(book: Book, name: string): CellStyle | undefined {
  const builtIn = BUILT_IN_STYLES.find(knownAs(name));
  const own = book.styles.find((style) => same(style.name, builtIn?.name ?? name));
  return toStyle(own, builtIn);
}

/** All styles, by name. */
export function allStyles(book: Book): CellStyle[] {
  const names = new Set([...BUILT_IN_STYLES, ...book.styles].map(({ name }) => name));
  return [...names]
    .flatMap((name) => findStyle(book, name) ?? [])
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** A new style looks like "Normal" and says something about everything. */
export function addStyle(book: Book, name: string): void {
  // https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 sets no limit to a name's length but a cell's
  if (name.trim() === "" || name.length > 255) throw invalidArgument();
  if (findStyle(book, name)) throw itemAlreadyExists();
  book.styles.push({ name, format: { ...findStyle(book, NORMAL)?.format } });
}

/** The format with a style laid over it. */
export function styled(format: FormatData, { name, format: look, parts }: CellStyle): FormatData {
  return { ...withParts(format, look, parts), style: name === NORMAL ? undefined : name };
}

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Changes all formats of a style, wherever they are: of cells, rows, columns and sheets. */
function changeUses(book: Book, name: string, change: (format: FormatData) => FormatData): void {
  for (const sheet of allSheets(book)) {
    changeFormat(book, sheet, WHOLE, (format) => (same(format.style ?? NORMAL, name) ? change(format) : format));
  }
}

function put(book: Book, style: StyleData): void {
  book.styles = [...book.styles.filter(({ name }) => !same(name, style.name)), style];
}

/** Changes what a style looks like; cells follow in what they have of it, and keep what they were given besides. */
export function changeStyle(book: Book, name: string, change: (format: FormatData) => FormatData): void {
  const before = findStyle(book, name);
  if (!before) return;
  const format = JSON.parse(JSON.stringify(change(before.format))) as FormatData;
  const without = STYLE_PARTS.filter((part) => !before.parts.includes(part));
  put(book, { name: before.name, format, ...(without.length > 0 && { without }) });
  const changed = before.parts.filter((part) => !samePart(before.format, format, part));
  if (changed.length === 0) return;
  changeUses(book, before.name, (own) => {
    const following = changed.filter((part) => samePart(own, before.format, part));
    return following.length === 0 ? own : withParts(own, format, following);
  });
}

/** Says whether a style is about a part of the format; cells that have it are not changed by that. */
export function includePart(book: Book, name: string, part: StylePart, included: boolean): void {
  const style = findStyle(book, name);
  if (!style || style.parts.includes(part) === included) return;
  const without = STYLE_PARTS.filter((one) => (one === part ? !included : !style.parts.includes(one)));
  put(book, { name: style.name, format: style.format, ...(without.length > 0 && { without }) });
}

/** Deletes a style of the workbook's own; its cells are "Normal" afterwards. */
export function deleteStyle(book: Book, name: string): void {
  const style = findStyle(book, name);
  const normal = findStyle(book, NORMAL);
  if (!style || !normal) return;
  if (style.builtIn) throw invalidOperation("Excel's own cell styles cannot be deleted here.");
  changeUses(book, style.name, (format) => styled(format, normal));
  book.styles = book.styles.filter((one) => !same(one.name, style.name));
}
