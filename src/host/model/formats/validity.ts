import { type Area, intersect } from "../cells/address";
import { type Book, type Sheet, type Validation, gridOf } from "../book";
import { packAreas } from "../cells/packAreas";
import { parseEntry } from "../cells/parseEntry";
import { evaluate } from "../calculation/evaluate";
import { isCellError } from "../calculation/functionAnswers";
import { offsetFormula } from "../formula/offsetFormula";
import type { Scalar } from "../workbookData";
import type { ValidationLimits } from "./ruleData";
import { valueAt } from "../cells/cells";

interface Cell {
  row: number;
  column: number;
}

/** What a formula of the rule gives for one cell; it was written for the first cell of the validation. */
function calculated(book: Book, sheet: Sheet, { areas }: Validation, cell: Cell, formula: string): Scalar[][] {
  const first = areas[0] ?? { row: 0, column: 0 };
  return evaluate(book, offsetFormula(formula, cell.row - first.row, cell.column - first.column), sheet);
}

function limit(book: Book, sheet: Sheet, rule: Validation, cell: Cell, said: string | number | undefined): Scalar {
  if (typeof said !== "string") return said ?? null;
  if (said.startsWith("=")) return calculated(book, sheet, rule, cell, said)[0]?.[0] ?? 0;
  const entry = parseEntry(said, false);
  return entry.kind === "value" ? entry.value : said;
}

/** Excel.DataValidationOperator. */
function holds(value: number, operator: string, low: number, high: number): boolean {
  switch (operator) {
    case "Between":
      return value >= low && value <= high;
    case "NotBetween":
      return value < low || value > high;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    default:
      return value <= low;
  }
}

const textOf = (value: Scalar): string => (isCellError(value) ? value.error : String(value ?? ""));

function inList(book: Book, sheet: Sheet, rule: Validation, cell: Cell, value: Scalar, source: string): boolean {
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === textOf(value));
  const listed = calculated(book, sheet, rule, cell, source).flat();
  // Typed lists keep to capitals, lists in cells don't.
  return listed.some((item) => textOf(item).toLowerCase() === textOf(value).toLowerCase());
}

function obeys(book: Book, sheet: Sheet, validation: Validation, cell: Cell, value: Scalar): boolean {
  const { rule } = validation;
  if (rule.list) return inList(book, sheet, validation, cell, value, rule.list.source);
  if (rule.custom) {
    const { formula } = rule.custom;
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const [[result] = []] = calculated(book, sheet, validation, cell, text);
    return !isCellError(result) && typeof result !== "string" && !!result;
  }
  const limits: ValidationLimits | undefined =
    rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time ?? rule.textLength;
  if (!limits) return true;
  const number = rule.textLength ? textOf(value).length : value;
  if (typeof number !== "number" || (rule.wholeNumber && !Number.isInteger(number))) return false;
  const low = limit(book, sheet, validation, cell, limits.formula1);
  const high = limit(book, sheet, validation, cell, limits.formula2);
  return typeof low === "number" && holds(number, limits.operator, low, typeof high === "number" ? high : low);
}

/** How many cells of an area are valid by the rules for them, and which are not. */
export function validity(book: Book, sheet: Sheet, area: Area): { valid: number; invalid: Area[] } {
  const grid = gridOf(book, sheet);
  const filled = { row: 0, column: 0, rows: grid.getRowCount(), columns: grid.getColumnCount() };
  const wrong: Cell[] = [];
  let checked = 0;
  for (const validation of sheet.validations) {
    const parts = validation.areas
      .flatMap((one) => intersect(one, area) ?? [])
      .flatMap((one) => intersect(one, filled) ?? []);
    for (const part of parts) {
      for (let row = part.row; row < part.row + part.rows; row++) {
        for (let column = part.column; column < part.column + part.columns; column++) {
          const value = valueAt(book, sheet, row, column);
          checked += 1;
          if (value === null && validation.ignoreBlanks !== false) continue;
          if (!obeys(book, sheet, validation, { row, column }, value)) wrong.push({ row, column });
        }
      }
    }
  }
  // Whatever has no rule, on the grid or beyond its end, is valid.
  return { valid: area.rows * area.columns - wrong.length, invalid: checked > 0 ? packAreas(wrong) : [] };
}
