import { invalidArgument, itemAlreadyExists } from "../../richApi/apiError";
import { type Book, type Sheet, allSheets, sheetByName, sheetName } from "../book";

/**
 * Excel's rules: 1–31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History".
 * https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== "history";
}

/** Refuses a name that breaks the rules (InvalidArgument) or that another sheet has (ItemAlreadyExists). */
export function demandSheetName(book: Book, name: string, own?: Sheet): void {
  if (!isSheetName(name)) throw invalidArgument(`"${name}" is not a valid name for a worksheet.`);
  const other = sheetByName(book, name);
  if (other && other !== own) throw itemAlreadyExists();
}

/** The next free "Sheet1", "Sheet2" … */
export function nextSheetName(book: Book): string {
  const taken = new Set(allSheets(book).map((sheet) => sheetName(book, sheet).toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
