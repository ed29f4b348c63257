import type { WaitingCell } from "./calculation";
import type { Answer } from "./functionAnswers";

/** One call of a custom function for a cell; several answers one after the other when the function streams. */
export interface Call {
  answer?: { value: Answer };
  readonly abort: AbortController;
  /** The last calculation that wanted it. */
  run: number;
  /** The last change of the workbook it was made for. */
  readonly change: number;
}

/** The calls of one cell by function and arguments: a formula may call several, and a later calculation the same again. */
export interface CellCalls {
  cell: WaitingCell;
  /** The formula they were made for. */
  formula: string;
  readonly byKey: Map<string, Call>;
}

/** Rows or columns that came (count above 0) before line `at`, or went from there on. */
export interface LinesMoved {
  axis: "rows" | "columns";
  at: number;
  count: number;
}

/** All calls of a workbook's cells. */
export interface FunctionCalls {
  at(sheetId: string, row: number, column: number): CellCalls | undefined;
  /** The cell's calls, none at first. */
  ensure(cell: WaitingCell, formula: string): CellCalls;
  /** Gives up the cell's calls: their functions are cancelled and their answers forgotten. */
  drop(calls: CellCalls): void;
  dropSheet(sheetId: string): void;
  dropAll(): void;
  /** Cells move with rows and columns; those on deleted ones are gone. */
  move(sheetId: string, moved: LinesMoved): void;
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

function moved({ cell }: CellCalls, { axis, at, count }: LinesMoved): WaitingCell | undefined {
  const line = axis === "rows" ? cell.row : cell.column;
  if (line < at) return cell;
  if (count < 0 && line < at - count) return undefined;
  return axis === "rows" ? { ...cell, row: line + count } : { ...cell, column: line + count };
}

export function createFunctionCalls(): FunctionCalls {
  const places = new Map<string, CellCalls>();
  const abort = ({ byKey }: CellCalls): void => byKey.forEach((call) => call.abort.abort());

  function drop(calls: CellCalls): void {
    const { sheetId, row, column } = calls.cell;
    abort(calls);
    places.delete(keyOf(sheetId, row, column));
  }

  const ofSheet = (sheetId: string): CellCalls[] =>
    [...places.values()].filter((calls) => calls.cell.sheetId === sheetId);

  return {
    at: (sheetId, row, column) => places.get(keyOf(sheetId, row, column)),
    ensure(cell, formula) {
      const key = keyOf(cell.sheetId, cell.row, cell.column);
      const calls = places.get(key) ?? { cell, formula, byKey: new Map<string, Call>() };
      calls.formula = formula;
      places.set(key, calls);
      return calls;
    },
    drop,
    dropSheet: (sheetId) => ofSheet(sheetId).forEach(drop),
    dropAll() {
      places.forEach(abort);
      places.clear();
    },
    move(sheetId, lines) {
      const all = ofSheet(sheetId);
      all.forEach(({ cell }) => places.delete(keyOf(sheetId, cell.row, cell.column)));
      for (const calls of all) {
        const cell = moved(calls, lines);
        if (!cell) abort(calls);
        else {
          calls.cell = cell;
          places.set(keyOf(sheetId, cell.row, cell.column), calls);
        }
      }
    },
  };
}
