import { CanceledError } from "@univerjs/core";
import { sheetById, type Book } from "../../../host/model/book";
import type { Grid } from "../grid";
import { isLocked, isRefused } from "./refusals";

/** Excel's own words. */
const protectedSheet =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. " +
  "You might be requested to enter a password.";

/** Lets people change on protected sheets only what Excel would; `refuse` is called with the reason once for each try. */
export function guardSheets(book: Book, { univerAPI }: Grid, refuse: (reason: string) => void): void {
  let refused = false;
  const once = () => {
    if (refused) return;
    refused = true;
    queueMicrotask(() => (refused = false)); // a command that is refused often tries several changes
    refuse(protectedSheet);
  };
  univerAPI.addEvent(univerAPI.Event.BeforeSheetEditStart, (editing) => {
    const sheet = sheetById(book, editing.worksheet.getSheetId());
    if (!sheet?.protection || !isLocked(book, sheet, editing.row, editing.column)) return;
    editing.cancel = true;
    once();
  });
  book.commands.beforeCommandExecuted((command, options) => {
    if (book.edits.sending() || options?.onlyLocal || options?.fromFormula) return;
    if (options?.["applyFormulaCalculationResult"] || !isRefused(book, command)) return;
    once();
    throw new CanceledError();
  });
}
