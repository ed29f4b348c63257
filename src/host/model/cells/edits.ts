import type { ICellData, ICommandService, Nullable, Workbook } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";

/**
 * Changed cells, handed to Univer in one go. A mutation for every write would make a thousand writes quadratic, so cells
 * are changed in place (and can be read back at once) and noted here; `flush` then tells Univer, a sheet at a time.
 */
export interface Edits {
  /** `content` when the value or formula changed, else only the looks. */
  note(sheetId: string, row: number, column: number, content: boolean): void;
  /** The cell got a new formula, so it may take over the number format of what it refers to, as in Excel. */
  noteFormula(sheetId: string, row: number, column: number): void;
  /** Has the cell got a new formula since the last `formulasDone`? */
  hasNewFormula(sheetId: string, row: number, column: number): boolean;
  formulasDone(): void;
  /** Forgets everything, because the workbook is replaced. */
  drop(): void;
  flush(): void;
  /** While held, Univer is told nothing but by `flush`: each telling costs as much as the sheet has formulas. */
  hold(held: boolean): void;
  /** Is `flush` handing over cells right now? */
  sending(): boolean;
}

type Cells = Map<number, Set<number>>;

/**
 * What Univer is told of a cell that has changed already. Its content is said in full, so that what the cell no longer has is
 * taken away from Univer's bookkeeping of formulas as well; of its looks Univer keeps no other account.
 */
function told(cell: Nullable<ICellData>, content: boolean): ICellData {
  if (!content) return {};
  const { v = null, t = null, f = null } = cell || {};
  return { v, t, f, si: null, p: null, ref: null };
}

/**
 * Univer names the command that is under way as the trigger of every mutation, even one that has nothing to do with it,
 * such as a scroll that has not ended; new looks would then pass for new contents, and the formulas below be forgotten.
 */
function fixedTrigger<T extends object>(params: T, trigger: string | undefined): T {
  return Object.defineProperty(params, "trigger", { get: () => trigger, set: () => undefined, enumerable: true });
}

export function createEdits(unit: () => Workbook, commands: ICommandService): Edits {
  const contents = new Map<string, Cells>();
  const looks = new Map<string, Cells>();
  const formulas = new Set<string>();
  let scheduled = false;
  let held = false;
  let sending = false;

  function send(pending: Map<string, Cells>, content: boolean): void {
    const work = [...pending];
    pending.clear();
    for (const [subUnitId, rows] of work) {
      const matrix = unit().getSheetBySheetId(subUnitId)?.getCellMatrix();
      if (!matrix) continue;
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const [row, columns] of rows) {
        const line: Record<number, ICellData> = {};
        for (const column of columns) {
          const cell = matrix.getValue(row, column);
          line[column] = told(cell, content);
        }
        cellValue[row] = line;
      }
      const params = { unitId: unit().getUnitId(), subUnitId, cellValue };
      commands.syncExecuteCommand(
        SetRangeValuesMutation.id,
        fixedTrigger(params, content ? undefined : SetStyleCommand.id),
      );
    }
  }

  function flush(): void {
    sending = true;
    try {
      send(contents, true);
      send(looks, false);
    } finally {
      sending = false;
    }
  }

  return {
    note(sheetId, row, column, content) {
      const pending = content ? contents : looks;
      // millions of cells come by here, most of them more than once
      let rows = pending.get(sheetId);
      if (!rows) pending.set(sheetId, (rows = new Map()));
      const columns = rows.get(row);
      if (columns) columns.add(column);
      else rows.set(row, new Set([column]));
      if (scheduled) return;
      scheduled = true;
      queueMicrotask(() => {
        scheduled = false;
        if (!held) flush();
      });
    },
    noteFormula: (...place) => void formulas.add(place.join(" ")),
    hasNewFormula: (...place) => formulas.has(place.join(" ")),
    formulasDone: () => formulas.clear(),
    drop() {
      formulas.clear();
      contents.clear();
      looks.clear();
    },
    flush,
    hold(now) {
      held = now;
      if (!held) flush();
    },
    sending: () => sending,
  };
}
