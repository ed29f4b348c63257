import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber } from "../cells/address";
import { changeReferences } from "./shift";

const LOST = "#REF!";

function moveColumn(dollar: string, letters: string, by: number): string | undefined {
  const column = columnNumber(letters) + (dollar ? 0 : by);
  return column < 0 || column >= MAX_COLUMNS ? undefined : dollar + columnLetters(column);
}

function moveRow(dollar: string, digits: string, by: number): string | undefined {
  const row = Number(digits) + (dollar ? 0 : by);
  return row < 1 || row > MAX_ROWS ? undefined : dollar + String(row);
}

/** "A1", "A:C" or "1:3", every part without a dollar moved. */
function moveReference(text: string, rows: number, columns: number): string {
  let lost = false;
  const moved = text.replace(
    /(\$?)(?:([A-Z]+)|(\d+))/gi,
    (_, dollar: string, letters: string | undefined, digits: string | undefined) => {
      const part = letters === undefined ? moveRow(dollar, digits ?? "", rows) : moveColumn(dollar, letters, columns);
      lost ||= part === undefined;
      return part ?? "";
    },
  );
  return lost ? LOST : moved;
}

/**
 * A formula ("=…") as it reads when its cell is copied elsewhere: relative references move along, and those that would leave
 * the grid become #REF!. https://support.microsoft.com/office/dfec08cd-ae65-4f56-839e-5f0d8d0baca9
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return changeReferences(formula, "", (text) => moveReference(text, rows, columns));
}
