import type { FunctionArgument } from "./functionArguments";
import type { FunctionDescription } from "./functionMetadata";
import type { FunctionResult } from "./functionResults";
import type { Scalar } from "../model/workbookData";

type Grid = readonly (readonly Scalar[])[];

const isGrid = (argument: FunctionArgument): argument is Grid => Array.isArray(argument);

const parameterOf = ({ parameters = [] }: FunctionDescription, index: number) =>
  parameters[Math.min(index, parameters.length - 1)];

/** The argument's cell for one place of the result; a single row or column repeats, anything shorter is `#N/A`. */
const at = (grid: Grid, row: number, column: number): Scalar => {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: "#N/A" } : value;
};

const firstOf = (result: FunctionResult): Scalar => (Array.isArray(result) ? (result[0]?.[0] ?? 0) : result);

/**
 * Calls a function as Excel does when a parameter for one value is given a range: once for each cell, with results that
 * spill. `call` is called once, with the arguments unchanged, where there is no such parameter.
 */
export async function callLifted(
  called: FunctionDescription,
  given: readonly FunctionArgument[],
  call: (given: readonly FunctionArgument[]) => Promise<FunctionResult>,
): Promise<FunctionResult> {
  const lifted = given.map((argument, index) =>
    isGrid(argument) && parameterOf(called, index)?.dimensionality !== "matrix" ? argument : undefined,
  );
  const grids = lifted.filter((grid): grid is Grid => grid !== undefined);
  const rows = Math.max(0, ...grids.map((grid) => grid.length));
  const columns = Math.max(0, ...grids.map((grid) => grid[0]?.length ?? 0));
  if (rows * columns === 0) return call(given);
  const place = (row: number, column: number): Promise<FunctionResult> =>
    call(given.map((argument, index) => (lifted[index] ? at(lifted[index] as Grid, row, column) : argument)));
  if (rows * columns === 1) return place(0, 0);
  const calls = Array.from({ length: rows }, (_r, row) =>
    Promise.all(Array.from({ length: columns }, (_c, column) => place(row, column).then(firstOf))),
  );
  return Promise.all(calls);
}
