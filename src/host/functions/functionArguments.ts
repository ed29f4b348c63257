import type { CellError, Scalar } from "../model/workbookData";
import type { FunctionDescription, FunctionParameter } from "./functionMetadata";

/** An argument of a formula: a cell or constant, a range or array by rows, or `undefined` where it was left out. */
export type FunctionArgument = Scalar | readonly (readonly Scalar[])[] | undefined;

/** Arguments as they cross the wire, or the error the cell shows because the function cannot be called with them. */
export type WireArguments = { values: unknown[] } | CellError;

const VALUE_ERROR: CellError = { error: "#VALUE!" };

/** Is it an error of a cell? */
export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && typeof (value as { error?: unknown }).error === "string";

/** Excel's conversions for a typed parameter; `undefined` where there is none. */
const convert = (value: string | number | boolean | null, type: string): unknown => {
  if (type === "number") {
    if (value === null) return 0;
    if (typeof value === "string")
      return value.trim() === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
    return Number(value);
  }
  if (type === "boolean") {
    if (typeof value !== "string") return Boolean(value);
    return /^(true|false)$/i.test(value.trim()) ? value.trim().toLowerCase() === "true" : undefined;
  }
  // Custom enums are handed over like text; the add-in checks the value itself.
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
};

/** What a blank cell is for a parameter of any type: builds of Excel differ. */
export type Blanks = "null" | "zero";

interface Passing {
  errorsAllowed: boolean;
  blanks: Blanks;
}

const cell = (value: Scalar, parameter: FunctionParameter, { errorsAllowed, blanks }: Passing): unknown => {
  const { type = "any" } = parameter;
  if (isCellError(value)) {
    if (!errorsAllowed || type !== "any") throw value;
    return { code: value.error, type: "CustomFunctionError" };
  }
  if (type === "any") return value === null && blanks === "zero" ? 0 : value;
  const converted = convert(value, type);
  if (converted === undefined) throw VALUE_ERROR;
  return converted;
};

const isUnchanged = (value: Scalar, { type = "any" }: FunctionParameter, { blanks }: Passing): boolean =>
  type === "any" && (value === null ? blanks === "null" : typeof value !== "object");

const one = (argument: FunctionArgument, parameter: FunctionParameter, passing: Passing): unknown => {
  const isGrid = Array.isArray(argument);
  if (argument === undefined) return null;
  if (parameter.dimensionality === "matrix") {
    const grid = (isGrid ? argument : [[argument]]) as readonly (readonly Scalar[])[];
    // millions of cells that stay as they are need no copy
    if (grid.every((row) => row.every((value) => isUnchanged(value, parameter, passing)))) return grid;
    return grid.map((row) => row.map((value) => cell(value, parameter, passing)));
  }
  const single = isGrid ? ((argument as readonly (readonly Scalar[])[])[0]?.[0] ?? null) : (argument as Scalar);
  return cell(single, parameter, passing);
};

/**
 * Arranges arguments as Excel does: one for each parameter, null for an optional one left out, rows of cells for a matrix,
 * one array for a repeating parameter. Errors reach the function only where its metadata allows them; elsewhere the cell
 * shows them at once. Too few or too many arguments are `#VALUE!`.
 */
export function wireArguments(
  called: FunctionDescription,
  given: readonly FunctionArgument[],
  blanks: Blanks = "null",
): WireArguments {
  const parameters = called.parameters ?? [];
  const passing: Passing = { errorsAllowed: called.options?.allowErrorForDataTypeAny === true, blanks };
  const repeats = parameters[parameters.length - 1]?.repeating === true;
  if (given.length > parameters.length && !repeats) return VALUE_ERROR;
  try {
    const values = parameters.map((parameter, index) => {
      if (parameter.repeating) return given.slice(index).map((argument) => one(argument, parameter, passing));
      if (given[index] === undefined && !parameter.optional) throw VALUE_ERROR;
      return one(given[index], parameter, passing);
    });
    return { values };
  } catch (error) {
    if (isCellError(error)) return error;
    throw error;
  }
}
