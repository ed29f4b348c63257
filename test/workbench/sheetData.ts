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

/** The rows of column B that hold this text, from the top: there the lines of a built sheet begin. */
export function linesOf({ cells }: SheetData, text: string): number[] {
  const addresses = Object.keys(cells).filter((at) => /^B\d/.test(at) && cells[at]?.value === text);
  return addresses.map((at) => Number(at.slice(1))).sort((a, b) => a - b);
}

/** The values of these columns in one row; undefined for blank cells. */
export const valuesIn = ({ cells }: SheetData, columns: string, row: number): unknown[] =>
  [...columns].map((column) => cells[`${column}${row}`]?.value ?? undefined);

/** The rows of a table that begins in column A, by the headers of its columns; none where there is no such table. */
export function tableRows(book: WorkbookData, name: string): Record<string, unknown>[] {
  for (const { tables = [], cells } of book.sheets) {
    const table = tables.find((one) => one.name === name);
    const [, top, bottom] = /^A(\d+):[A-Z]+(\d+)$/.exec(table?.range ?? "") ?? [];
    if (!table) continue;
    return Array.from({ length: Number(bottom) - Number(top) }, (_, index) =>
      Object.fromEntries(
        table.columns.map((header, at) => [
          header,
          cells[`${String.fromCharCode(65 + at)}${Number(top) + 1 + index}`]?.value,
        ]),
      ),
    );
  }
  return [];
}
