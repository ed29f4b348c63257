import type { ICellData, Nullable } from "@univerjs/core";
import { type Book, type Sheet, gridOf } from "../book";
import type { FormatData } from "./formatData";
import { CONTENT, type Stored, decode, isOwn, looksBeside, sheetFormat } from "./storedFormat";
import { toUniver } from "./styles";

/** A new format from the present one and nothing else; the present one itself where nothing is to change. */
export type FormatChange = (format: FormatData) => FormatData;

/**
 * Changes the looks of one cell after the other. Cells that look alike now look alike afterwards, and working out a look is slow, so
 * each is worked out once: a hundred thousand rows have a dozen looks.
 */
export function repainter(book: Book, sheet: Sheet, change: FormatChange): (row: number, column: number) => void {
  const grid = gridOf(book, sheet);
  const matrix = grid.getCellMatrix();
  const below = createBelow(book, sheet);
  const known = new Map<FormatData, Map<string, Stored | null>>();

  const worked = (cell: Nullable<ICellData>, under: FormatData): Stored | null => {
    const now = isOwn(cell) ? decode(book, cell) : under;
    const wanted = change(now);
    if (wanted === now) return null;
    const { style, custom } = toUniver(wanted);
    const hides = !style && !custom && Object.keys(under).length > 0;
    return {
      ...(style && { s: book.unit.getStyles().setValue(style) }),
      ...((custom || hides) && { custom: { ...custom, ...(hides && { plain: true }) } }),
    };
  };

  return (row, column) => {
    const cell = matrix.getValue(row, column);
    const under = below(row, column);
    let looks = known.get(under);
    if (!looks) known.set(under, (looks = new Map()));
    const key = keyOf(cell);
    let look = looks.get(key);
    if (look === undefined) looks.set(key, (look = worked(cell, under)));
    if (look === null) return;
    const { s: _style, custom: before, ...next } = cell || {};
    if (look.s) (next as Stored).s = look.s;
    const custom = customOf(look, before);
    if (custom) (next as Stored).custom = custom;
    if (isEmpty(next)) matrix.realDeleteValue(row, column);
    else matrix.setValue(row, column, next);
    book.edits.note(sheet.id, row, column, false);
  };
}

/** What cells without a format of their own look like: their row, or their column, or the sheet. */
function createBelow(book: Book, sheet: Sheet): (row: number, column: number) => FormatData {
  const { rowData, columnData } = gridOf(book, sheet).getConfig();
  const lines = new Map<object, FormatData>();
  let all: FormatData | undefined;
  return (row, column) => {
    const line = isOwn(rowData[row]) ? rowData[row] : columnData[column];
    if (!isOwn(line)) return (all ??= sheetFormat(book, sheet));
    const known = lines.get(line) ?? decode(book, line);
    lines.set(line, known);
    return known;
  };
}

/** Tells looks apart; "" where a cell has none of its own. */
function keyOf(cell: Nullable<Stored>): string {
  if (!isOwn(cell)) return "";
  const beside = looksBeside(cell);
  return typeof cell.s === "string" && beside === "" ? cell.s : JSON.stringify([cell.s, beside]);
}

/** The cell's own `custom`, in which what belongs to its content stays. */
function customOf({ custom }: Stored, before: Nullable<object>): object | undefined {
  if (!before) return custom ? { ...custom } : undefined;
  const content = Object.entries(before).filter(([key, value]) => CONTENT.has(key) && Boolean(value));
  return custom || content.length > 0 ? { ...custom, ...Object.fromEntries(content) } : undefined;
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}
