import type { ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { FunctionCalls, LinesMoved } from "./functionCalls";

type Range = { startRow: number; endRow: number; startColumn: number; endColumn: number };

const LINES: Readonly<Record<string, readonly [LinesMoved["axis"], 1 | -1]>> = {
  [InsertRowMutation.id]: ["rows", 1],
  [RemoveRowMutation.id]: ["rows", -1],
  [InsertColMutation.id]: ["columns", 1],
  [RemoveColMutation.id]: ["columns", -1],
};

/**
 * Excel cancels a function that is under way when its cell is edited, cleared or deleted, whether or not anything is
 * calculated then. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs
 */
export function followCalls(
  commands: ICommandService,
  calls: FunctionCalls,
  formulaOf: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  function check(sheetId: string, cells: object | null | undefined): void {
    for (const [row, columns] of Object.entries(cells ?? {})) {
      for (const column of Object.keys((columns ?? {}) as object)) {
        const known = calls.at(sheetId, Number(row), Number(column));
        if (known && formulaOf(sheetId, Number(row), Number(column)) !== known.formula) calls.drop(known);
      }
    }
  }

  commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetRangeValuesMutation.id) {
      if (options?.["applyFormulaCalculationResult"]) return;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      check(subUnitId, cellValue);
    } else if (id === MoveRangeMutation.id) {
      const { from, to } = params as IMoveRangeMutationParams;
      for (const { subUnitId, value } of [from, to]) check(subUnitId, value);
    } else if (id === RemoveSheetMutation.id) {
      calls.dropSheet((params as { subUnitId: string }).subUnitId);
    } else {
      const lines = LINES[id];
      if (!lines) return;
      const { subUnitId, range } = params as { subUnitId: string; range: Range };
      const [axis, sign] = lines;
      const [at, end] = axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      calls.move(subUnitId, { axis, at, count: (end - at + 1) * sign });
    }
  });
}
