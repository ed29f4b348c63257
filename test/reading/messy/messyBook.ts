import { address } from "../../../src/cells/a1";
import type { CellData, Scalar, SheetData, WorkbookData } from "../../../src/host/model/workbookData";

/** A cell of a messy sheet: a constant, or a whole cell with formula or format. null is blank. */
export type MessyCell = Scalar | CellData;

/** A sheet, row by row from a first cell. */
export interface MessySheet {
  name: string;
  rows: readonly (readonly MessyCell[])[];
  /** Row and column of the first cell, from 1. */
  at?: [row: number, column: number];
  /** Name and area of tables. */
  tables?: readonly { name: string; range: string; hasTotals?: boolean }[];
  more?: Partial<SheetData>;
}

/** A date cell: its serial and the format it is shown in. */
export const day = (iso: string, numberFormat = "dd.mm.yyyy"): CellData => ({
  value: Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000),
  format: { numberFormat },
});

/** A share shown in percent. */
export const percent = (share: number): CellData => ({ value: share, format: { numberFormat: "0%" } });

const isWhole = (cell: MessyCell): cell is CellData => typeof cell === "object" && cell !== null && !("error" in cell);

/** A workbook of messy sheets. */
export function messyBook(...sheets: readonly MessySheet[]): WorkbookData {
  return {
    name: "Partners.xlsx",
    names: [],
    sheets: sheets.map(({ name, rows, at: [top, left] = [1, 1], tables = [], more = {} }): SheetData => {
      const cells: Record<string, CellData> = {};
      rows.forEach((row, y) =>
        row.forEach((cell, x) => {
          if (cell === null) return;
          cells[address(top + y, left + x)] = isWhole(cell) ? cell : { value: cell };
        }),
      );
      return {
        name,
        cells,
        ...(tables.length > 0 && { tables: tables.map((table) => tableOf(table, cells)) }),
        ...more,
      };
    }),
  };
}

function tableOf(
  { name, range, hasTotals }: { name: string; range: string; hasTotals?: boolean },
  cells: SheetData["cells"],
) {
  const [first = "A1", last = first] = range.split(":");
  const columns: string[] = [];
  const letters = (text: string): number =>
    [...text.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(first.replace(/\D/g, ""));
  for (let column = letters(first); column <= letters(last); column++)
    columns.push(String(cells[address(row, column)]?.value ?? `Column${column}`));
  return { name, range, columns, ...(hasTotals && { showTotals: true }) };
}
