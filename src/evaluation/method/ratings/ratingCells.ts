import { quote, type Cell, type Grid } from "../../reading/cell";
import { wrong } from "../../evaluationError";
import { numberIn } from "../../reading/numberIn";
import { scaledAnswer, signOf } from "../../reading/scaledAnswer";

/** A rating as a number; a text that is none; undefined for a blank. */
export type RatingCell = number | string | undefined;

/** Where a cell stands, for messages; indexes from 0. */
export const placeOfCell = (row: number, column: number): string => `row ${row + 1}, column ${column + 1}`;

/** Marks for "no rating" besides those every function knows: Krippendorff prints *, statistics software a point. */
const blankMarks = new Set(["*", "."]);

/** Excel shows 15 digits: two numbers that look alike are the same rating. */
function shownNumber(number: number): number {
  if (Number.isSafeInteger(number)) return number;
  const shown = Number(number.toPrecision(15));
  // the largest number there is would be rounded up out of reach
  return Number.isFinite(shown) ? shown : number;
}

const isNoRating = (text: string): boolean => blankMarks.has(text.trim()) || signOf(text) !== undefined;

/**
 * The cells where ratings are numbers. Yes, Partly and No (TRUE and FALSE) are 5, 3 and 1 as in every other function; said
 * whether there are any. 0 is a rating. Throws an EvaluationError for an error value, and for Yes or No beside numbers that
 * are not on the scale 1 to 5, where nobody can tell what they are worth.
 */
export function numberCells(grid: Grid): { cells: RatingCell[][]; words: boolean } {
  let word: string | undefined;
  let offScale: string | undefined;
  const read = (cell: Cell, row: number, column: number): RatingCell => {
    const given = textOrNumber(cell, row, column);
    const number = numberIn(given);
    const shown = () => `${placeOfCell(row, column)} (${quote(cell)})`;
    if (number !== undefined) {
      if (number < 1 || number > 5) offScale ??= shown();
      return shownNumber(number);
    }
    if (given === undefined) return undefined;
    const scaled = scaledAnswer(given);
    if (!(scaled >= 0)) return given;
    word ??= shown();
    return 1 + 4 * scaled;
  };
  const cells = grid.map((line, row) => line.map((cell, column) => read(cell, row, column)));
  if (word !== undefined && offScale !== undefined)
    throw wrong(
      `${word} stands for a rating from 1 to 5, and ${offScale} is not on that scale. Use numbers throughout.`,
    );
  return { cells, words: word !== undefined };
}

/** The cells where ratings are categories: numbers, or texts whose case and spaces do not matter. Throws as numberCells does. */
export function categoryCells(grid: Grid): RatingCell[][] {
  const cells = grid.map((line, row) =>
    line.map((cell, column): RatingCell => {
      const given = textOrNumber(cell, row, column);
      const number = numberIn(given);
      if (number !== undefined) return shownNumber(number);
      return typeof given === "string" ? given.trim().replace(/\s+/g, " ").toLowerCase() : given;
    }),
  );
  refuseMinus(grid, cells);
  return cells;
}

function textOrNumber(cell: Cell, row: number, column: number): RatingCell {
  if (typeof cell === "string") return isNoRating(cell) ? undefined : cell;
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const what = typeof cell === "number" ? "not a number Excel can show" : "an error value";
  throw wrong(`${placeOfCell(row, column)}: ${quote(cell)} is ${what}. Correct it, or clear the cell.`);
}

/** "-" means unknown, but not beside "+". */
function refuseMinus(grid: Grid, cells: readonly (readonly RatingCell[])[]): void {
  if (!cells.some((line) => line.includes("+"))) return;
  grid.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (typeof cell === "string" && /^[-–—]$/.test(cell.trim()))
        throw wrong(`${placeOfCell(row, column)}: "-" means unknown, but beside "+" it may mean minus. Write words.`);
    }),
  );
}
