import { sheetByName, type Book } from "../../host/model/book";
import { valueAt } from "../../host/model/cells/cells";
import { isCellError } from "../../host/model/calculation/functionAnswers";

/** What a custom function said about the error a cell shows: "#VALUE!: HEALTH: row 3, …"; undefined when it said nothing. */
export function errorMessage(book: Book, sheetName: string, row: number, column: number): string | undefined {
  const sheet = sheetByName(book, sheetName);
  const value = sheet && valueAt(book, sheet, row, column);
  return isCellError(value) && value.message ? `${value.error} ${value.message}` : undefined;
}
