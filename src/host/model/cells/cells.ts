import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./address";
import { type Book, type Sheet, gridOf } from "../book";
import { isCellError } from "../calculation/functionAnswers";
import type { CellError, Scalar } from "../workbookData";

/** A cell's own content, without what spills into it. */
export function cellAt(book: Book, sheet: Sheet, row: number, column: number): Nullable<ICellData> {
  return gridOf(book, sheet).getCellMatrix().getValue(row, column);
}

export const hasContent = (cell: Nullable<ICellData>): boolean =>
  !!cell && (!!cell.f || !!cell.si || !!cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ""));

type BySheet<T> = Record<string, Nullable<Record<string, Nullable<Record<number, Record<number, T>>>>>>;

interface Corners {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** Whole range of the dynamic array anchored in this cell, as the last calculation left it. */
export function spillFrom(book: Book, sheet: Sheet, row: number, column: number): Area | undefined {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange() as BySheet<Corners>;
  const corners = ranges[book.unit.getUnitId()]?.[sheet.id]?.[row]?.[column];
  if (!corners || !cellAt(book, sheet, row, column)?.f) return undefined;
  const rows = corners.endRow - corners.startRow + 1;
  const columns = corners.endColumn - corners.startColumn + 1;
  return rows * columns > 1 ? { row: corners.startRow, column: corners.startColumn, rows, columns } : undefined;
}

/** All dynamic arrays of a sheet. */
export function spillsOf(book: Book, sheet: Sheet): Area[] {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange() as BySheet<Corners>;
  const rows = ranges[book.unit.getUnitId()]?.[sheet.id] ?? {};
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.keys(columns).flatMap((column) => spillFrom(book, sheet, Number(row), Number(column)) ?? []),
  );
}

function spilledInto(book: Book, sheet: Sheet, row: number, column: number): Nullable<ICellData> {
  const cells = book.injector.get(FormulaDataModel).getArrayFormulaCellData() as BySheet<ICellData>;
  return cells[book.unit.getUnitId()]?.[sheet.id]?.[row]?.[column];
}

/** What is to be seen in a cell: its own content or else what spills into it. */
export function contentAt(book: Book, sheet: Sheet, row: number, column: number): Nullable<ICellData> {
  const cell = cellAt(book, sheet, row, column);
  return hasContent(cell) ? cell : (spilledInto(book, sheet, row, column) ?? cell);
}

const plainText = (cell: ICellData): string => (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "");

/** Whether text is the name of an error; in Excel such text, typed in, is the error. */
export const isErrorName = (text: string): boolean => (ERROR_TYPE_SET as Set<string>).has(text);

/** Univer's cell as a value; errors without their messages. */
export function scalarOf(cell: Nullable<ICellData>): Scalar {
  if (!cell) return null;
  const { v, t } = cell;
  if (v === undefined || v === null) return cell.p ? plainText(cell) : null;
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return v === 1 || v === true || v === "1";
  if (typeof v === "number") return v;
  if (t === CellValueType.NUMBER && v !== "") return Number(v);
  // Excel warns of a circle and shows 0; the engine has errors of its own for that and for what it cannot read.
  if (v === "#CYCLE!") return 0;
  if (v === "#ERROR!") return { error: "#VALUE!" };
  return isErrorName(v) ? { error: v } : v;
}

/** What the custom function behind an error said, if it is a custom function's. */
function messageOf(book: Book, sheet: Sheet, row: number, column: number, error: string): string | undefined {
  const anchor = spillsOf(book, sheet).find(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  ) ?? { row, column };
  const answer = book.functions.answer(sheet.id, anchor.row, anchor.column);
  const said = Array.isArray(answer) ? answer[row - anchor.row]?.[column - anchor.column] : answer;
  return isCellError(said) && said.error === error ? said.message : undefined;
}

/** A cell's value with the message of an error, if there is one. */
export function valueAt(book: Book, sheet: Sheet, row: number, column: number): Scalar {
  const value = scalarOf(contentAt(book, sheet, row, column));
  if (!isCellError(value)) return value;
  const message = messageOf(book, sheet, row, column, value.error);
  const withMessage: CellError = message === undefined ? value : { error: value.error, message };
  return withMessage;
}
