import type { CellData, Scalar, WorkbookData } from "../../../src/host/model/workbookData";

/** A formula and Excel's answer: a value, or the name of an error ("#N/A"). */
export type Asked = readonly [formula: string, answer: string | number | boolean];

/** Values and formulas by rows, from an address in the first 26 columns; null is a blank cell. */
export function cellsOf(from: string, rows: readonly (readonly Scalar[])[]): Record<string, CellData> {
  const [column, row] = [from.charCodeAt(0), Number(from.slice(1))];
  return Object.fromEntries(
    rows.flatMap((values, down) =>
      values.flatMap((value, across) => {
        if (value === null) return [];
        const isFormula = typeof value === "string" && value.startsWith("=");
        const cell: CellData = isFormula ? { formula: value } : { value };
        return [[`${String.fromCharCode(column + across)}${row + down}`, cell] as const];
      }),
    ),
  );
}

// Room for what spills.
const STEP = 10;
const addressOf = (index: number): string => `AA${index * STEP + 1}`;

/** The workbook with the formulas on its first sheet. */
export function withFormulas(book: WorkbookData, asked: readonly Asked[]): WorkbookData {
  const [first, ...others] = book.sheets;
  if (!first) throw new Error("a workbook has a sheet");
  const formulas = Object.fromEntries(asked.map(([formula], index) => [addressOf(index), { formula }]));
  return { ...book, sheets: [{ ...first, cells: { ...first.cells, ...formulas } }, ...others] };
}

/** What the formulas gave, in the calculated workbook: values, or the names of errors. */
export function answersIn(calculated: WorkbookData, asked: readonly Asked[]): Scalar[] {
  return asked.map((_, index) => {
    const value = calculated.sheets[0]?.cells[addressOf(index)]?.value ?? null;
    return typeof value === "object" && value !== null ? value.error : value;
  });
}

/** Is it Excel's answer? Numbers agree to nine digits, everything else wholly. */
export function isRight(answer: Scalar | undefined, wanted: Asked[1]): boolean {
  if (typeof wanted !== "number" || typeof answer !== "number") return answer === wanted;
  return Math.abs(answer - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
