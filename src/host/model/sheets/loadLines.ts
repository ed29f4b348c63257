import { BooleanNumber } from "@univerjs/core";
import { columnNumber } from "../cells/address";
import { type Book, type Sheet, gridOf } from "../book";
import { ensureExtent } from "../cells/extent";
import type { SheetData } from "../workbookData";
import { MAX_HEIGHT, MAX_WIDTH, POINTS } from "./layout";

/**
 * Sizes of a new sheet's columns and rows, and which are hidden. Written in place: files give a height to each of ten
 * thousand rows, and for each of ten thousand mutations a grid would work out anew where everything is.
 */
export function loadLines(book: Book, sheet: Sheet, data: SheetData): void {
  const { columnData, rowData } = gridOf(book, sheet).getConfig();
  const place = (text: string): number => (/\d/.test(text) ? Number(text) - 1 : columnNumber(text));
  const sized = (sizes: Record<string, number> | undefined, most: number): [at: number, pixels: number][] =>
    Object.entries(sizes ?? {}).map(([name, points]) => [place(name), Math.min(points, most) / POINTS]);

  const columns = sized(data.columnWidths, MAX_WIDTH);
  const rows = sized(data.rowHeights, MAX_HEIGHT);
  const hiddenColumns = [...(data.hiddenColumns ?? []).map(place), ...columns.filter(([, w]) => w <= 0).map(first)];
  const hiddenRows = [...(data.hiddenRows ?? []).map((row) => row - 1), ...rows.filter(([, h]) => h <= 0).map(first)];
  ensureExtent(book, sheet, {
    row: 0,
    column: 0,
    rows: 1 + last([...hiddenRows, ...rows.map(first)]),
    columns: 1 + last([...hiddenColumns, ...columns.map(first)]),
  });
  for (const [at, w] of columns) if (w > 0) columnData[at] = { ...columnData[at], w };
  // A height that was set stays; the grid would otherwise fit it to the text at the next edit.
  for (const [at, h] of rows) if (h > 0) rowData[at] = { ...rowData[at], h, ia: BooleanNumber.FALSE };
  for (const at of hiddenColumns) columnData[at] = { ...columnData[at], hd: BooleanNumber.TRUE };
  for (const at of hiddenRows) rowData[at] = { ...rowData[at], hd: BooleanNumber.TRUE };
}

const first = ([at]: readonly [number, number]): number => at;
const last = (places: readonly number[]): number => places.reduce((most, at) => Math.max(most, at), 0);
