import type { Cell, Grid } from "../../evaluation/reading/cell";
import { isBlank, quote } from "../../evaluation/reading/cell";
import { wrong } from "../../evaluation/evaluationError";
import { numberIn } from "../../evaluation/reading/numberIn";
import { readDate } from "../../evaluation/reading/readDate";

/**
 * Whether an optional argument was left out. Excel hands over null; with metadata older than the code it may hand over its
 * Invocation object instead, which is the only object here that is neither a grid nor an error value.
 */
function isOmitted(argument: unknown): argument is null | undefined {
  if (argument === null || argument === undefined) return true;
  return (
    typeof argument === "object" &&
    !Array.isArray(argument) &&
    typeof (argument as { code?: unknown }).code !== "string"
  );
}

/**
 * An argument as a rectangle of cells; undefined where it was left out. A single value is one cell. What Excel does not hand
 * over but another caller might (ragged rows, foreign objects) becomes blanks and error values, so that nothing later trips.
 */
function gridOf(argument: unknown): Grid | undefined {
  if (isOmitted(argument)) return undefined;
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  // what Excel hands over needs no copy, and a copy of a large table costs more than judging it
  if (isGrid(argument)) return argument as Grid;
  const rows: unknown[][] = argument.some(Array.isArray)
    ? Array.from(argument, (row: unknown) => (Array.isArray(row) ? row : [row]))
    : [argument];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column])));
}

const isGrid = (rows: readonly unknown[]): boolean => isEven(rows) && rows.every((row) => row.every(isCell));

/** Whether these are rows of one length, with no row left out. */
function isEven(rows: readonly unknown[]): rows is readonly unknown[][] {
  const width = Array.isArray(rows[0]) ? rows[0].length : -1;
  for (const row of rows) if (!Array.isArray(row) || row.length !== width) return false;
  return true;
}

function isCell(value: unknown): value is Cell {
  if (typeof value === "number" || typeof value === "string" || value === null) return true;
  if (typeof value === "object") return typeof (value as { code?: unknown }).code === "string";
  return typeof value === "boolean" || value === undefined;
}

const cellOf = (value: unknown): Cell => (isCell(value) ? value : { code: "a value of an unknown kind" });

/** An optional range; a range in which nothing is entered counts as left out. */
export function optionalGrid(argument: unknown): Grid | undefined {
  const grid = gridOf(argument);
  return grid?.some((row) => row.some((cell) => !isBlank(cell))) ? grid : undefined;
}

/** The range a function judges. Throws an EvaluationError where it is missing or has no cells. */
export function requiredGrid(argument: unknown, name: string): Grid {
  return withCells(gridOf(argument), name);
}

/**
 * The same for a table that may have millions of cells: rows of one length are taken as they are, because whoever reads an
 * answer from a cell looks at it anyway, and says so where it holds what no cell can.
 */
export function requiredTable(argument: unknown, name: string): Grid {
  const even = Array.isArray(argument) && argument.length > 0 && isEven(argument);
  return withCells(even ? (argument as Grid) : gridOf(argument), name);
}

function withCells(grid: Grid | undefined, name: string): Grid {
  if (!grid || grid.length === 0 || grid[0]!.length === 0) throw wrong(`${name} is missing. Give a range.`);
  return grid;
}

/** A text argument; undefined where it was left out or is blank. Throws an EvaluationError for an error value. */
export function optionalText(argument: unknown, name: string): string | undefined {
  const cell = gridOf(argument)?.[0]?.[0];
  if (isBlank(cell)) return undefined;
  if (typeof cell === "object") throw wrong(`${name} is an error value (${cell.code}). Give a text.`);
  return String(cell);
}

/** A number argument; undefined where it was left out or is blank. Throws an EvaluationError for anything else. */
export function optionalNumber(argument: unknown, name: string): number | undefined {
  const cell = gridOf(argument)?.[0]?.[0];
  if (isBlank(cell)) return undefined;
  const number = numberIn(cell);
  if (number === undefined) throw wrong(`${name}: ${quote(cell)} is not a number. Give a number.`);
  return number;
}

/** A date argument as a serial; undefined where it was left out, is blank, or is the 0 an empty cell may arrive as. */
export function optionalDate(argument: unknown, name: string): number | undefined {
  const cell = gridOf(argument)?.[0]?.[0];
  if (isBlank(cell) || cell === 0) return undefined;
  const date = readDate(cell);
  if (date === undefined)
    throw wrong(`${name}: ${quote(cell)} is not a date. Use a date, for example DATE(2024,9,29).`);
  return date;
}
