import type { Cell, Grid } from "../../evaluation/cell";
import { isBlank } from "../../evaluation/cell";
import { wrong } from "../../evaluation/evaluationError";

/**
 * Whether an optional argument was left out. Excel hands over null; with metadata older than the code it may hand over its
 * Invocation object instead, which is the only object here that is neither a grid nor an error value.
 */
export function isOmitted(argument: unknown): argument is null | undefined {
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
export function gridOf(argument: unknown): Grid | undefined {
  if (isOmitted(argument)) return undefined;
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  const rows: unknown[][] = argument.some(Array.isArray)
    ? argument.map((row) => (Array.isArray(row) ? row : [row]))
    : [argument];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column])));
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const code = typeof value === "object" ? (value as { code?: unknown }).code : undefined;
  return { code: typeof code === "string" ? code : "a value of an unknown kind" };
}

/** An optional range; a range in which nothing is entered counts as left out. */
export function optionalGrid(argument: unknown): Grid | undefined {
  const grid = gridOf(argument);
  return grid?.some((row) => row.some((cell) => !isBlank(cell))) ? grid : undefined;
}

/** The range a function judges. Throws an EvaluationError where it is missing or has no cells. */
export function requiredGrid(argument: unknown, name: string): Grid {
  const grid = gridOf(argument);
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
