import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { invalidArgument } from "../../richApi/apiError";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../cells/address";
import { type Book, type Sheet, gridOf, run } from "../book";
import { displayText } from "../cells/displayText";
import { valueAt } from "../cells/cells";
import { ensureExtent } from "../cells/extent";
import { formatAt } from "../formats/formats";
import { toRange } from "../cells/merges";
import { COLUMN_PIXELS, ROW_PIXELS } from "./defaultSizes";

/** Excel on the web draws 96 pixels to the inch, 72 points. */
export const POINTS = 0.75;
/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3: 255 characters wide, 409 points high */
export const MAX_WIDTH = 1346.25;
export const MAX_HEIGHT = 409.5;

const round = (points: number): number => Math.round(points * 1000) / 1000;

/** Points; undefined when the column has the sheet's default width. */
export function ownWidth(book: Book, sheet: Sheet, column: number): number | undefined {
  const width = gridOf(book, sheet).getConfig().columnData[column]?.w;
  return width === undefined ? undefined : round(width * POINTS);
}

export function ownHeight(book: Book, sheet: Sheet, row: number): number | undefined {
  const { h, ah, ia } = gridOf(book, sheet).getConfig().rowData[row] ?? {};
  // `ah` is what the grid measured for wrapped text; it is no height anybody set.
  return h === undefined || (ia === 1 && ah !== undefined) ? undefined : round(h * POINTS);
}

export const defaultWidth = (book: Book, sheet: Sheet): number =>
  round((gridOf(book, sheet).getConfig().defaultColumnWidth ?? COLUMN_PIXELS) * POINTS);
export const defaultHeight = (book: Book, sheet: Sheet): number =>
  round((gridOf(book, sheet).getConfig().defaultRowHeight ?? ROW_PIXELS) * POINTS);

export const columnIsHidden = (book: Book, sheet: Sheet, column: number): boolean =>
  gridOf(book, sheet).getConfig().columnData[column]?.hd === 1;
export const rowIsHidden = (book: Book, sheet: Sheet, row: number): boolean =>
  gridOf(book, sheet).getConfig().rowData[row]?.hd === 1;

/** Points, 0 when hidden. */
export const widthOf = (book: Book, sheet: Sheet, column: number): number =>
  columnIsHidden(book, sheet, column) ? 0 : (ownWidth(book, sheet, column) ?? defaultWidth(book, sheet));
export const heightOf = (book: Book, sheet: Sheet, row: number): number => {
  if (rowIsHidden(book, sheet, row)) return 0;
  const measured = gridOf(book, sheet).getConfig().rowData[row]?.ah;
  return (
    ownHeight(book, sheet, row) ?? (measured === undefined ? defaultHeight(book, sheet) : round(measured * POINTS))
  );
};

/** Points from the sheet's left and top edges to a cell. */
export function leftOf(book: Book, sheet: Sheet, column: number): number {
  let left = column * defaultWidth(book, sheet);
  for (const key of Object.keys(gridOf(book, sheet).getConfig().columnData)) {
    if (Number(key) < column) left += widthOf(book, sheet, Number(key)) - defaultWidth(book, sheet);
  }
  return round(left);
}
export function topOf(book: Book, sheet: Sheet, row: number): number {
  let top = row * defaultHeight(book, sheet);
  for (const key of Object.keys(gridOf(book, sheet).getConfig().rowData)) {
    if (Number(key) < row) top += heightOf(book, sheet, Number(key)) - defaultHeight(book, sheet);
  }
  return round(top);
}

/** Sets the width of the area's columns; 0 hides them. */
export function setWidths(book: Book, sheet: Sheet, area: Area, points: number): void {
  if (!(points >= 0) || points > MAX_WIDTH) throw invalidArgument();
  if (points === 0) return setColumnsHidden(book, sheet, area, true);
  if (area.columns === MAX_COLUMNS) {
    const { columnData, ...config } = gridOf(book, sheet).getConfig();
    gridOf(book, sheet).getConfig().defaultColumnWidth = points / POINTS;
    for (const line of Object.values(columnData)) delete line?.w;
    return void config;
  }
  ensureExtent(book, sheet, { ...area, row: 0, rows: 1 });
  run(book, SetWorksheetColWidthMutation.id, {
    subUnitId: sheet.id,
    ranges: [toRange(area)],
    colWidth: points / POINTS,
  });
}

/** Sets the height of the area's rows; 0 hides them. */
export function setHeights(book: Book, sheet: Sheet, area: Area, points: number): void {
  if (!(points >= 0) || points > MAX_HEIGHT) throw invalidArgument();
  if (points === 0) return setRowsHidden(book, sheet, area, true);
  if (area.rows === MAX_ROWS) {
    const grid = gridOf(book, sheet).getConfig();
    grid.defaultRowHeight = points / POINTS;
    for (const line of Object.values(grid.rowData)) delete line?.h;
    return;
  }
  ensureExtent(book, sheet, { ...area, column: 0, columns: 1 });
  run(book, SetWorksheetRowHeightMutation.id, {
    subUnitId: sheet.id,
    ranges: [toRange(area)],
    rowHeight: points / POINTS,
  });
  // A height that was set stays; the grid would otherwise fit it to the text at the next edit.
  run(book, SetWorksheetRowIsAutoHeightMutation.id, {
    subUnitId: sheet.id,
    ranges: [toRange(area)],
    autoHeightInfo: BooleanNumber.FALSE,
  });
}

export function setColumnsHidden(book: Book, sheet: Sheet, area: Area, hidden: boolean): void {
  ensureExtent(book, sheet, { ...area, row: 0, rows: 1 });
  const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
  run(book, id, { subUnitId: sheet.id, ranges: [toRange(area)] });
}

export function setRowsHidden(book: Book, sheet: Sheet, area: Area, hidden: boolean): void {
  ensureExtent(book, sheet, { ...area, column: 0, columns: 1 });
  const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
  run(book, id, { subUnitId: sheet.id, ranges: [toRange(area)] });
}

/** Average width of a character in ems of the common text fonts; there is no screen to measure on. */
const EM = 0.52;
const PADDING = 7;

function textWidth(text: string, size: number, bold: boolean): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return longest * size * EM * (bold ? 1.07 : 1) + PADDING;
}

/** Column widths for what the area's cells show; an estimate. Wrapped text is left alone, as in Excel. */
export function autofitColumns(book: Book, sheet: Sheet, area: Area): void {
  const rows = Math.min(area.rows, gridOf(book, sheet).getRowCount() - area.row);
  const columns = Math.min(area.columns, gridOf(book, sheet).getColumnCount() - area.column);
  for (let column = area.column; column < area.column + columns; column++) {
    let widest = 0;
    for (let row = area.row; row < area.row + rows; row++) {
      const value = valueAt(book, sheet, row, column);
      if (value === null || value === "") continue;
      const { numberFormat, font = {}, wrap } = formatAt(book, sheet, row, column);
      if (wrap) continue;
      widest = Math.max(widest, textWidth(displayText(value, numberFormat), font.size ?? 11, font.bold ?? false));
    }
    const points = Math.round(Math.min(widest, MAX_WIDTH) / POINTS) * POINTS;
    if (widest > 0) setWidths(book, sheet, { row: 0, column, rows: 1, columns: 1 }, points);
  }
}

/** Row heights for what the area's cells show, with wrapped text in as many lines as it takes; an estimate. */
export function autofitRows(book: Book, sheet: Sheet, area: Area): void {
  const rows = Math.min(area.rows, gridOf(book, sheet).getRowCount() - area.row);
  const columns = Math.min(area.columns, gridOf(book, sheet).getColumnCount() - area.column);
  for (let row = area.row; row < area.row + rows; row++) {
    let highest = 0;
    for (let column = area.column; column < area.column + columns; column++) {
      const value = valueAt(book, sheet, row, column);
      if (value === null || value === "") continue;
      const { numberFormat, font = {}, wrap } = formatAt(book, sheet, row, column);
      const { size = 11, bold = false } = font;
      const width = widthOf(book, sheet, column) || 1;
      const lines = displayText(value, numberFormat)
        .split("\n")
        .map((line) => (wrap ? Math.max(1, Math.ceil(textWidth(line, size, bold) / width)) : 1));
      const count = wrap ? lines.reduce((sum, some) => sum + some, 0) : 1;
      highest = Math.max(highest, count * size * 1.32);
    }
    const points = Math.max(defaultHeight(book, sheet), Math.ceil(highest / POINTS) * POINTS);
    if (highest > 0) setHeights(book, sheet, { row, column: 0, rows: 1, columns: 1 }, Math.min(points, MAX_HEIGHT));
  }
}

/** Rows and columns that stay when the sheet is scrolled. */
export function frozenOf(book: Book, sheet: Sheet): { rows: number; columns: number } {
  const { ySplit, xSplit } = gridOf(book, sheet).getConfig().freeze;
  return { rows: ySplit, columns: xSplit };
}

export function freeze(book: Book, sheet: Sheet, rows: number, columns: number): void {
  run(book, SetFrozenMutation.id, {
    subUnitId: sheet.id,
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}
