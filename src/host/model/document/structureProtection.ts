import { accessDenied, invalidOperation } from "../../richApi/apiError";
import type { Book } from "../book";
import { passwordFits, passwordHash } from "../sheets/passwords";

/** Protects the order and names of the sheets; a workbook that is protected already is InvalidOperation. */
export function protectStructure(book: Book, password?: string): void {
  if (book.document.structureProtection) throw invalidOperation("The workbook is already protected.");
  book.document.structureProtection = password ? { password: { password: passwordHash(password) } } : {};
}

/** Lifts the protection; a wrong password is AccessDenied, a workbook that isn't protected is left as it is. */
export function unprotectStructure(book: Book, password?: string): void {
  const kept = book.document.structureProtection?.password;
  if (kept && !passwordFits(kept, password)) throw accessDenied("The password you supplied is not correct.");
  delete book.document.structureProtection;
}

/** A workbook whose structure is protected lets nobody add, delete, rename, move, copy, hide or show sheets. */
export function demandOpenStructure(book: Book): void {
  if (book.document.structureProtection) throw accessDenied("The workbook is protected.");
}
