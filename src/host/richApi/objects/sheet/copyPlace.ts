import { type Book, type Sheet, allSheets } from "../../../model/book";
import { positionOf } from "../../../model/sheets/sheets";
import { invalidArgument } from "../../apiError";

/**
 * Where among the tabs a copy goes, counted from 0, by Excel.WorksheetPositionType; without one ("None") it is the first:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
 *
 * @param beside the sheet that "Before" and "After" speak of
 */
export function copyPlace(book: Book, type: unknown, beside: Sheet | undefined): number {
  switch (type ?? "None") {
    case "None":
    case "Beginning":
      return 0;
    case "End":
      return allSheets(book).length;
    case "Before":
    case "After":
      if (!beside) throw invalidArgument();
      return positionOf(book, beside) + (type === "After" ? 1 : 0);
    default:
      throw invalidArgument();
  }
}
