import { columnLetters } from "../../src/host/model/cells/address";
import type { CellData, WorkbookData } from "../../src/host/model/workbookData";

const oneSheet = (cells: Record<string, CellData>): WorkbookData => ({
  name: "Big.xlsx",
  sheets: [{ name: "Data", cells }],
  names: [],
});

/** Rows of forty values, texts among numbers, and two hundred formulas beside the first of them. */
export function wideSheet(rows: number): WorkbookData {
  const cells: Record<string, CellData> = {};
  for (let row = 1; row <= rows; row++) {
    for (let column = 0; column < 40; column++) {
      cells[`${columnLetters(column)}${row}`] = { value: column % 3 === 0 ? `Text ${row}-${column}` : row * column };
    }
  }
  for (let row = 1; row <= 200; row++)
    cells[`AP${row}`] = { formula: `=SUM(B${row}:AN${row})/COUNT(B${row}:AN${row})` };
  return oneSheet(cells);
}

/** A column of ordinary formulas, one a row, beside the two cells each reads; every other result is a text. */
export function filledColumn(rows: number): WorkbookData {
  const cells: Record<string, CellData> = {};
  for (let row = 1; row <= rows; row++) {
    cells[`A${row}`] = { value: row };
    cells[`B${row}`] = { value: row % 7 };
    cells[`C${row}`] = { formula: `=IF(MOD(A${row},2)=0,A${row}*B${row}+1,"odd "&A${row})` };
  }
  return oneSheet(cells);
}
