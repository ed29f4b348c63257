import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import { insertDeleteConflict, nonBlankCellOffSheet } from "../../richApi/apiError";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../cells/address";
import { type Book, type Sheet, run, sheetById } from "../book";
import { ensureExtent } from "../cells/extent";
import { usedArea } from "../cells/usedArea";
import { fromRange, toRange } from "../cells/merges";
import { tellChanged } from "../events/happenings";
import type { Shift } from "../formula/shift";
import { shiftHeld } from "./shiftHeld";

const MUTATIONS: Readonly<Record<string, { axis: Shift["axis"]; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: "rows", sign: 1 },
  [RemoveRowMutation.id]: { axis: "rows", sign: -1 },
  [InsertColMutation.id]: { axis: "columns", sign: 1 },
  [RemoveColMutation.id]: { axis: "columns", sign: -1 },
};

/** Workbooks in which an add-in, and not a person, is inserting or deleting lines just now. */
const byAddin = new WeakSet<Book>();

function forAddin(book: Book, id: string, params: object): void {
  book.edits.flush();
  byAddin.add(book);
  try {
    if (!run(book, id, params)) throw insertDeleteConflict();
  } finally {
    byAddin.delete(book);
  }
}

/** Follows rows and columns that are inserted or deleted, by an add-in or by a person in the grid. */
export function followStructure(book: Book): void {
  book.commands.onCommandExecuted((command) => {
    const known = MUTATIONS[command.id];
    if (!known) return;
    const { unitId, subUnitId, range } = command.params as {
      unitId: string;
      subUnitId: string;
      range: Parameters<typeof fromRange>[0];
    };
    const sheet = unitId === book.unit.getUnitId() ? sheetById(book, subUnitId) : undefined;
    if (!sheet) return;
    const area = fromRange(range);
    const rows = known.axis === "rows";
    const count = (rows ? area.rows : area.columns) * known.sign;
    shiftHeld(book, sheet, { axis: known.axis, at: rows ? area.row : area.column, count });
    const whole = rows ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
    const type = `${rows ? "Row" : "Column"}${known.sign > 0 ? "Inserted" : "Deleted"}` as const;
    tellChanged(book, sheet, whole, byAddin.has(book) ? "ThisLocalAddin" : "Unknown", type);
  });
}

/** Univer's commands want the lines inside its own end of the sheet. */
function within(book: Book, sheet: Sheet, area: Area): object {
  ensureExtent(book, sheet, area);
  const grid = book.unit.getSheetBySheetId(sheet.id);
  const range = toRange(area);
  const endRow = Math.min(range.endRow, (grid?.getRowCount() ?? 1) - 1);
  const endColumn = Math.min(range.endColumn, (grid?.getColumnCount() ?? 1) - 1);
  return { ...range, endRow, endColumn };
}

/** Lines that hold something and would leave the sheet at its end. */
function demandRoom(book: Book, sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const last =
    axis === "rows"
      ? { ...whole, row: MAX_ROWS - area.rows, rows: area.rows }
      : { ...whole, column: MAX_COLUMNS - area.columns, columns: area.columns };
  if (usedArea(book, sheet, true, last)) throw nonBlankCellOffSheet();
}

/** Inserts whole rows or columns before those of the area. */
export function insertLines(book: Book, sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  demandRoom(book, sheet, area, axis);
  const [id, direction] =
    axis === "rows" ? [InsertRowByRangeCommand.id, Direction.UP] : [InsertColByRangeCommand.id, Direction.LEFT];
  forAddin(book, id, { subUnitId: sheet.id, range: within(book, sheet, area), direction });
}

/** Deletes the area's whole rows or columns. */
export function deleteLines(book: Book, sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  const id = axis === "rows" ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
  forAddin(book, id, { subUnitId: sheet.id, range: within(book, sheet, area) });
}
