import { type ICellData, type ICommandInfo, type ICommandService, IConfigService, type Injector } from "@univerjs/core";
import {
  ENGINE_FORMULA_CYCLE_REFERENCE_COUNT,
  ErrorType,
  ErrorValueObject,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  Interpreter,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Edits } from "../cells/edits";

/** One cell that must be calculated again although nothing it depends on changed. */
export interface WaitingCell {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
}

/** Decides when formulas are calculated: never two runs at once, and soon after a change rather than after a pause. */
export interface Calculation {
  /** Resolves when all changes so far are calculated (custom functions may still be waiting for their answers). */
  done(): Promise<void>;
  /** Is a run under way, or are there cells to calculate again? */
  busy(): boolean;
  /** Ends everything, before Univer is disposed of. */
  stop(): void;
  /**
   * Calculates these cells, and what depends on them, next. While others are awaited (`more`) not before some times as long has passed
   * as the last run took: what depends on a hundred answers is not calculated a hundred times.
   */
  redo(cells: readonly WaitingCell[], more?: boolean): void;
  /** Calculates everything. */
  all(): void;
  /** While held (manual calculation) only `all` and `release` calculate. */
  hold(held: boolean): void;
  /** Circular formulas are calculated this many times; undefined = once, as if they weren't circular. */
  iterate(times: number | undefined): void;
  /** How often a run was started by a change, not by an answer that came. */
  changes(): number;
  /** Asked for cells to be calculated in every such run. */
  always(cells: () => readonly WaitingCell[]): void;
  /** The formulas of a frozen sheet keep the values they have. */
  freeze(sheetId: string, frozen: boolean): void;
  isFrozen(sheetId: string): boolean;
  /** Called after each run that calculated something. */
  onRun(listener: () => void): void;
}

/** Answers that came wait for others so many times as long as a run takes, and so many milliseconds at most. */
const patience = { runs: 4, milliseconds: 60_000 };

/** What `TriggerCalculationController` collects; its own timer is switched off, because it can interrupt a run midway. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: DirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _startProgress(): void;
  _generateDirty(commands: ICommandInfo[]): DirtyData;
  _mergeDirty(a: DirtyData, b: DirtyData): DirtyData;
}

interface DirtyData {
  forceCalculation: boolean;
  dirtyRanges: { unitId: string; sheetId: string; range: object }[];
}

interface Guarded {
  _executeStep(): Promise<boolean | undefined>;
}

/** A formula the engine stumbles over must not take the others, or the process, with it. */
function guardEngine(injector: Injector): void {
  const service = injector.get(ICalculateFormulaService) as unknown as Guarded;
  const step = service._executeStep.bind(service);
  service._executeStep = () => step().catch(() => true);
  const interpreter = injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

/**
 * Univer gives a formula's cell the number format of what it refers to, at every calculation. Excel does so only when the
 * formula is entered into a cell without a format. Results for sheets that are not to be calculated are dropped.
 */
function keepFormats(commands: ICommandService, edits: Edits, frozen: ReadonlySet<string>): void {
  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !options?.["applyFormulaCalculationResult"]) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (frozen.has(subUnitId)) Object.keys(cellValue ?? {}).forEach((row) => delete cellValue?.[Number(row)]);
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const result = cell as ICellData | null | undefined;
        if (result?.s && !edits.hasNewFormula(subUnitId, Number(row), Number(column))) delete result.s;
      }
    }
  });
}

export function createCalculation(injector: Injector, commands: ICommandService, edits: Edits): Calculation {
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const configuration = injector.get(IConfigService);
  const dirty = injector.get(IActiveDirtyManagerService);
  const runs: (() => void)[] = [];
  const always: (() => readonly WaitingCell[])[] = [];
  let changes = 0;
  let waiters: (() => void)[] = [];
  let redone: WaitingCell[] = [];
  let everything = false;
  let changed = false;
  let running = false;
  let held = false;
  let iterations: number | undefined;
  let scheduled = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let [begun, lasted] = [0, 0];
  let stopped = false;
  guardEngine(injector);
  const frozenSheets = new Set<string>();
  keepFormats(commands, edits, frozenSheets);

  function settle(): void {
    const resolved = waiters;
    waiters = [];
    resolved.forEach((resolve) => resolve());
  }

  function start(): void {
    scheduled = false;
    clearTimeout(later);
    later = undefined;
    if (stopped) return settle();
    edits.flush();
    clearTimeout(trigger._setTimeoutKey);
    if (running) return;
    if ((!changed || held) && redone.length === 0 && !everything) return settle();
    if (changed || everything) {
      changes++;
      redone.push(...always.flatMap((cells) => cells()));
    }
    const data = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(trigger._waitingCommandQueue));
    const again = redone.map(({ unitId, sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    data.dirtyRanges = [...data.dirtyRanges, ...again];
    data.forceCalculation ||= everything;
    trigger._waitingCommandQueue = [];
    redone = [];
    changed = false;
    everything = false;
    running = true;
    begun = Date.now();
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, data, { onlyLocal: true });
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setTimeout(start, 0);
  }

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
      if (state === undefined) return;
      // Univer writes the results into the cells in microtasks that follow.
      setTimeout(() => {
        running = false;
        lasted = Date.now() - begun;
        if (!changed) edits.formulasDone();
        if (state === FormulaExecutedStateType.SUCCESS) runs.forEach((listener) => listener());
        // Nobody waits for answers that came meanwhile, or a chain of them would hold up everything.
        if (!changed && !everything) settle();
        start();
      }, 0);
      return;
    }
    const own = (options as { onlyLocal?: boolean } | undefined)?.onlyLocal === true;
    if (!dirty.get(command.id) || (own && command.id === "sheet.mutation.set-range-values")) return;
    changed = true;
    queueMicrotask(() => clearTimeout(trigger._setTimeoutKey));
    schedule();
  });

  return {
    done: () =>
      new Promise((resolve) => {
        waiters.push(resolve);
        schedule();
      }),
    busy: () => running || redone.length > 0,
    stop() {
      stopped = true;
      clearTimeout(later);
      clearTimeout(trigger._setTimeoutKey);
      // Its timer for a progress bar would find the texts gone.
      trigger._startProgress = () => undefined;
      settle();
    },
    redo(cells, more = false) {
      redone.push(...cells);
      if (more) later ??= setTimeout(schedule, Math.min(lasted * patience.runs, patience.milliseconds));
      else schedule();
    },
    all() {
      everything = true;
      schedule();
    },
    hold(now) {
      held = now;
      schedule();
    },
    iterate(times) {
      if (times === iterations) return;
      iterations = times;
      configuration.setConfig(ENGINE_FORMULA_CYCLE_REFERENCE_COUNT, times ?? 1);
      everything ||= !held;
      schedule();
    },
    changes: () => changes,
    always: (cells) => void always.push(cells),
    freeze(sheetId, frozen) {
      if (frozen === frozenSheets.has(sheetId)) return;
      if (frozen) frozenSheets.add(sheetId);
      else frozenSheets.delete(sheetId);
      everything ||= !frozen && !held;
      schedule();
    },
    isFrozen: (sheetId) => frozenSheets.has(sheetId),
    onRun: (listener) => void runs.push(listener),
  };
}
