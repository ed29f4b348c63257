import type { Scalar, SheetData, WorkbookData } from "../../src/host/model/workbookData";

/** The sheet of this name. */
export function sheetOf(book: WorkbookData, name: string): SheetData {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet "${name}" among ${book.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** The address of the only cell of the sheet with this value. */
export function addressOf(sheet: SheetData, value: Scalar): string {
  const found = Object.entries(sheet.cells).filter(([, cell]) => cell.value === value);
  if (found.length !== 1) throw new Error(`${found.length} cells of "${sheet.name}" hold ${String(value)}`);
  return found[0]?.[0] ?? "";
}

/** The address where the row of one text and the column of another cross. */
export function crossing(sheet: SheetData, rowText: string, columnText: string): string {
  const row = addressOf(sheet, rowText).replace(/[A-Z]+/, "");
  const column = addressOf(sheet, columnText).replace(/\d+/, "");
  return column + row;
}

/** The errors that cells of the sheet show, with their addresses. */
export function errorsOf(sheet: SheetData): string[] {
  return Object.entries(sheet.cells).flatMap(([address, { value }]) =>
    value !== null && typeof value === "object" ? [`${address} ${value.error}`] : [],
  );
}
