import { type Book, type Sheet, allSheets } from "../../../model/book";
import { visibilityOf } from "../../../model/sheets/sheets";

/** All sheets, or those that can be seen. */
export const sheetsToSee = (book: Book, visibleOnly: boolean): Sheet[] =>
  allSheets(book).filter((sheet) => !visibleOnly || visibilityOf(book, sheet) === "Visible");

/** The next sheet to the right (1) or left (-1). */
export function neighbour(book: Book, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const all = allSheets(book);
  const seen = new Set(sheetsToSee(book, visibleOnly));
  for (let at = all.indexOf(sheet) + step; at >= 0 && at < all.length; at += step) {
    const candidate = all[at];
    if (candidate && seen.has(candidate)) return candidate;
  }
  return undefined;
}
