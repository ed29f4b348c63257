import { accessDenied, invalidOperation } from "../../richApi/apiError";
import type { Area } from "../cells/address";
import { type Book, type Sheet, gridOf } from "../book";
import { formatAt } from "../formats/formats";
import { passwordFits, passwordHash } from "./passwords";
import type { ProtectionOptions } from "./protectionData";

/** Protects a sheet; one that is protected already is InvalidOperation. */
export function protect(sheet: Sheet, options: ProtectionOptions, password?: string): void {
  if (sheet.protection) throw invalidOperation("The worksheet is already protected.");
  sheet.protection = { options, ...(password ? { password: { password: passwordHash(password) } } : {}) };
}

/** Lifts the protection; a wrong password is AccessDenied, a sheet that isn't protected is left as it is. */
export function unprotect(sheet: Sheet, password?: string): void {
  const kept = sheet.protection?.password;
  if (kept && !passwordFits(kept, password)) {
    throw accessDenied("The password you supplied is not correct.");
  }
  sheet.protection = undefined;
}

/** On a protected sheet only unlocked cells can be written: AccessDenied for any other. */
export function demandWritable(book: Book, sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  const rows = Math.min(area.rows, Math.max(1, gridOf(book, sheet).getRowCount() - area.row));
  const columns = Math.min(area.columns, Math.max(1, gridOf(book, sheet).getColumnCount() - area.column));
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) {
      if (formatAt(book, sheet, row, column).locked !== false) {
        throw accessDenied("The cell or chart you're trying to change is on a protected sheet.");
      }
    }
  }
}

/** What a protected sheet allows only where an option says so. */
export function demandAllowed(sheet: Sheet, option: Exclude<keyof ProtectionOptions, "selectionMode">): void {
  if (sheet.protection && !sheet.protection.options[option]) {
    throw accessDenied("The worksheet is protected.");
  }
}

/** What a protected sheet never allows: tables, rules, merging … */
export function demandUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw accessDenied("The worksheet is protected.");
}
