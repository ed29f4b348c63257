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
import { insertDeleteConflict } from "../../richApi/apiError";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../cells/address";
import { type Book, type Sheet, run, sheetById } from "../book";
import { ensureExtent } from "../cells/extent";
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
    tellChanged(book, sheet, whole, "Unknown", type);
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

/** Inserts whole rows or columns before those of the area. */
export function insertLines(book: Book, sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  book.edits.flush();
  const [id, direction] =
    axis === "rows" ? [InsertRowByRangeCommand.id, Direction.UP] : [InsertColByRangeCommand.id, Direction.LEFT];
  if (!run(book, id, { subUnitId: sheet.id, range: within(book, sheet, area), direction }))
    throw insertDeleteConflict();
}

/** Deletes the area's whole rows or columns. */
export function deleteLines(book: Book, sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  book.edits.flush();
  const id = axis === "rows" ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
  if (!run(book, id, { subUnitId: sheet.id, range: within(book, sheet, area) })) throw insertDeleteConflict();
}
