import { readArea, splitAddress } from "../../host/model/cells/address";
import { sheetByName, type Book } from "../../host/model/book";
import { valueAt } from "../../host/model/cells/cells";
import { isCellError } from "../../host/model/calculation/functionAnswers";
import type { Scalar } from "../../host/model/workbookData";

/** The cells of a range with its sheet ("Scores!A1:C9"), row by row; undefined when there is no such range. */
export function readCells(book: Book, address: string): Scalar[][] | undefined {
  const { sheet: name, rest } = splitAddress(address);
  const sheet = name === undefined ? undefined : sheetByName(book, name);
  const area = readArea(rest); // undefined for "#REF!", when the cells were deleted
  if (!sheet || !area) return undefined;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => valueAt(book, sheet, area.row + row, area.column + column)),
  );
}

/** What a custom function said about the error a cell shows: "#VALUE!: HEALTH: row 3, …"; undefined when it said nothing. */
export function errorMessage(book: Book, sheetName: string, row: number, column: number): string | undefined {
  const sheet = sheetByName(book, sheetName);
  const value = sheet && valueAt(book, sheet, row, column);
  return isCellError(value) && value.message ? `${value.error} ${value.message}` : undefined;
}
