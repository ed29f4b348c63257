import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  type ErrorType,
  ErrorValueObject,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { Calculation, WaitingCell } from "./calculation";
import { type Answer, type Argument, isCellError, toArgument, toEngineAnswer } from "./functionAnswers";

/** Calls a custom function of an add-in. `signal` ends a call whose answer nobody waits for any more. */
export type Invoke = (
  name: string,
  args: Argument[],
  call: { address: string; signal: AbortSignal },
) => Promise<Answer>;

/** Cells with custom functions: they show #BUSY! until the add-in has answered. */
export interface CustomFunctionCells {
  /**
   * Replaces the known functions. Cells that showed #NAME? for want of them are calculated.
   *
   * @param names as formulas write them: "ALLIANCE.CLASSIFY"
   */
  set(names: readonly string[], invoke: Invoke): void;
  /** What a custom function in this cell answered last. */
  answer(sheetId: string, row: number, column: number): Answer | undefined;
  /** Resolves when an open call is answered; at once when there is none. */
  nextAnswer(): Promise<void>;
  pending(): number;
  /** Forgets all answers, so that the next calculation asks again. */
  forget(): void;
}

interface Call {
  answer?: { value: Answer };
  readonly abort: AbortController;
  /** The last calculation that wanted it. */
  run: number;
}

const BUSY = "#BUSY!" as ErrorType;

export function createCustomFunctionCells(
  injector: Injector,
  calculation: Calculation,
  addressOf: (cell: WaitingCell) => string,
): CustomFunctionCells {
  const service = injector.get(IFunctionService);
  /** By cell, then by function and arguments: a cell may call several, and a later calculation may want the same again. */
  const calls = new Map<string, Map<string, Call>>();
  const wanted = new Set<string>();
  let known: readonly string[] = [];
  let waiters: (() => void)[] = [];
  let open = 0;
  let run = 0;

  const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

  function settle(call: Call, cell: WaitingCell, value: Answer): void {
    open--;
    if (!call.abort.signal.aborted) {
      call.answer = { value };
      calculation.redo([cell]);
    }
    const resolved = waiters;
    waiters = [];
    resolved.forEach((resolve) => resolve());
  }

  function begin(name: string, args: Argument[], cell: WaitingCell, invoke: Invoke): Call {
    const call: Call = { abort: new AbortController(), run };
    open++;
    // After this calculation, so that the calls of all its cells go out together.
    void Promise.resolve()
      .then(() => invoke(name, args, { address: addressOf(cell), signal: call.abort.signal }))
      .then(
        (value) => settle(call, cell, value),
        () => settle(call, cell, { error: "#VALUE!" }),
      );
    return call;
  }

  function evaluate(name: string, args: Argument[], cell: WaitingCell, invoke: Invoke): BaseValueObject {
    const waits = args.flat(2).some((value) => isCellError(value) && value.error === BUSY);
    if (waits) return ErrorValueObject.create(BUSY);
    const place = keyOf(cell.sheetId, cell.row, cell.column);
    const inCell = calls.get(place) ?? new Map<string, Call>();
    const key = `${name} ${JSON.stringify(args)}`;
    const call = inCell.get(key) ?? begin(name, args, cell, invoke);
    call.run = run;
    inCell.set(key, call);
    calls.set(place, inCell);
    wanted.add(place);
    return call.answer ? toEngineAnswer(call.answer.value, cell) : ErrorValueObject.create(BUSY);
  }

  function executor(name: string, invoke: Invoke): BaseFunction {
    return new (class extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;

      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        const cell = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
        return evaluate(name, variants.map(toArgument), cell, invoke);
      }
    })(name);
  }

  /** Calls that the last calculation of their cell did not want are given up. */
  calculation.onRun(() => {
    for (const place of wanted) {
      const inCell = calls.get(place);
      for (const [key, call] of inCell ?? []) {
        if (call.run === run) continue;
        call.abort.abort();
        inCell?.delete(key);
      }
    }
    wanted.clear();
    run++;
  });

  function forget(): void {
    for (const inCell of calls.values()) for (const call of inCell.values()) call.abort.abort();
    calls.clear();
  }

  return {
    set(names, invoke) {
      service.unregisterExecutors(...known);
      service.registerExecutors(...names.map((name) => executor(name.toUpperCase(), invoke)));
      // Parsed formulas are kept with "unknown function" in them.
      service.deleteFormulaAstCacheKey(...known, ...names);
      known = names.map((name) => name.toUpperCase());
      forget();
      calculation.all();
    },
    answer(sheetId, row, column) {
      const inCell = [...(calls.get(keyOf(sheetId, row, column))?.values() ?? [])];
      return inCell[inCell.length - 1]?.answer?.value;
    },
    nextAnswer: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    pending: () => open,
    forget,
  };
}
