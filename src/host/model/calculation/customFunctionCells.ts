import { ICommandService, type Injector, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  ErrorValueObject,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { Calculation, WaitingCell } from "./calculation";
import { type Answer, type Argument, toEngineAnswer } from "./functionAnswers";
import { type Call, type CellCalls, createFunctionCalls } from "./functionCalls";
import { followCalls } from "./followCalls";
import { type ReadArgument, readArgument } from "./readArgument";
import { parsedFormulas } from "../univer/forgetFormulas";

/** What a call may want to know of its cell. */
export interface CallPlace {
  /** The cell with its sheet: "Sheet1!A1". */
  address: string;
  /** Addresses of arguments that are ranges, for functions that ask for them. */
  parameterAddresses?: readonly (string | null)[];
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Takes the second and later answers of a function that streams. */
  onAnswer: (answer: Answer) => void;
}

/** Calls a custom function of an add-in. */
export type Invoke = (name: string, args: Argument[], place: CallPlace) => Promise<Answer>;

/** A custom function as formulas know it. */
export interface KnownFunction {
  /** As formulas write it: "ALLIANCE.CLASSIFY". */
  name: string;
  /** Calculated at every change of the workbook. */
  volatile?: boolean;
  requiresParameterAddresses?: boolean;
}

/** Cells with custom functions: they show #BUSY! until the add-in has answered. */
export interface CustomFunctionCells {
  /** Replaces the known functions. Cells that showed #NAME? for want of them are calculated. */
  set(functions: readonly KnownFunction[], invoke: Invoke): void;
  /** What a custom function in this cell answered last. */
  answer(sheetId: string, row: number, column: number): Answer | undefined;
  /** Resolves when an open call is answered; at once when there is none. */
  nextAnswer(): Promise<void>;
  pending(): number;
  /** How many answers were taken so far. */
  answered(): number;
  /** Cancels open calls and forgets all answers, so that the next calculation asks again. */
  forget(): void;
}

/** What the cells need of the workbook around them. */
export interface CallSurroundings {
  addressOf(place: { sheetId: string; row: number; column: number; endRow?: number; endColumn?: number }): string;
  /** The formula in a cell, in whatever spelling; undefined when there is none. */
  formulaOf(sheetId: string, row: number, column: number): string | undefined;
}

const BUSY = "#BUSY!" as ErrorType;

export function createCustomFunctionCells(
  injector: Injector,
  calculation: Calculation,
  { addressOf, formulaOf }: CallSurroundings,
): CustomFunctionCells {
  const service = injector.get(IFunctionService);
  const parsed = parsedFormulas(injector);
  const instances = injector.get(IUniverInstanceService);
  const calls = createFunctionCalls();
  const wanted = new Set<CellCalls>();
  const volatile = new Set<CellCalls>();
  let known: readonly string[] = [];
  let waiters: (() => void)[] = [];
  let open = 0;
  let taken = 0;
  let run = 0;
  followCalls(injector.get(ICommandService), calls, formulaOf);

  function tellWaiters(): void {
    const resolved = waiters;
    waiters = [];
    resolved.forEach((resolve) => resolve());
  }

  function begin(name: string, args: Argument[], of: CellCalls, addresses: (string | null)[], invoke: Invoke): Call {
    const call: Call = { abort: new AbortController(), run, change: calculation.changes() };
    const { signal } = call.abort;
    let isOpen = true;
    open++;
    const close = (): void => {
      if (!isOpen) return;
      isOpen = false;
      open--;
      tellWaiters();
    };
    const take = (value: Answer): void => {
      close();
      if (signal.aborted) return;
      call.answer = { value };
      taken++;
      calculation.redo([of.cell], open > 0);
    };
    // Nobody need wait for a function that does not listen when it is cancelled.
    signal.addEventListener("abort", close, { once: true });
    const place: CallPlace = { address: addressOf(of.cell), parameterAddresses: addresses, signal, onAnswer: take };
    // After this calculation, so that the calls of all its cells go out together.
    void Promise.resolve()
      .then(() => invoke(name, args, place))
      .then(take, () => take({ error: "#VALUE!" }));
    return call;
  }

  function evaluate(
    { name, volatile: always }: KnownFunction,
    args: readonly ReadArgument[],
    cell: WaitingCell,
    addresses: (string | null)[],
    invoke: Invoke,
  ): BaseValueObject {
    // A run goes on to its end although another workbook has taken the place of its own: nobody could cancel what it calls.
    const current = instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
    if (cell.unitId !== current) return ErrorValueObject.create(BUSY);
    if (args.some(({ isBusy }) => isBusy)) return ErrorValueObject.create(BUSY);
    const inCell = calls.ensure(cell, formulaOf(cell.sheetId, cell.row, cell.column) ?? "");
    const key = [name, ...args.map((one) => one.key)].join(" ");
    const before = inCell.byKey.get(key);
    const isStale = always === true && before !== undefined && before.change < calculation.changes();
    if (isStale) before.abort.abort();
    const values = args.map(({ value }) => value);
    const call = before && !isStale ? before : begin(name, values, inCell, addresses, invoke);
    call.run = run;
    inCell.byKey.set(key, call);
    wanted.add(inCell);
    if (always) volatile.add(inCell);
    return call.answer ? toEngineAnswer(call.answer.value, cell) : ErrorValueObject.create(BUSY);
  }

  function executor(described: KnownFunction, invoke: Invoke): BaseFunction {
    const asksAddresses = described.requiresParameterAddresses === true;
    const address = (value: BaseValueObject): string | null => {
      if (!value.isReferenceObject()) return null;
      const reference = value as unknown as BaseReferenceObject;
      const { startRow: row, startColumn: column, endRow, endColumn } = reference.getRangeData();
      return addressOf({ sheetId: reference.getSheetId(), row, column, endRow, endColumn });
    };
    const valueOf = (value: BaseValueObject): BaseValueObject =>
      value.isReferenceObject() ? (value as unknown as BaseReferenceObject).toArrayValueObject() : value;
    return new (class extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      override needsReferenceObject = asksAddresses;

      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        const cell = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
        const addresses = asksAddresses ? variants.map(address) : [];
        const args = variants.map((variant) => readArgument(valueOf(variant)));
        return evaluate(described, args, cell, addresses, invoke);
      }
    })(described.name);
  }

  /** Calls that the last calculation of their cell did not want are given up. */
  calculation.onRun(() => {
    for (const { byKey } of wanted) {
      for (const [key, call] of byKey) {
        if (call.run === run) continue;
        call.abort.abort();
        byKey.delete(key);
      }
    }
    wanted.clear();
    run++;
  });
  calculation.always(() => {
    const there = [...volatile].filter((one) => {
      const { sheetId, row, column } = one.cell;
      return calls.at(sheetId, row, column) === one;
    });
    volatile.clear();
    return there.map(({ cell }) => cell);
  });

  return {
    set(functions, invoke) {
      service.unregisterExecutors(...known);
      const named = functions.map((one) => ({ ...one, name: one.name.toUpperCase() }));
      service.registerExecutors(...named.map((one) => executor(one, invoke)));
      // Parsed formulas are kept with "unknown function" in them, or with what was registered before.
      parsed?.clear();
      known = named.map(({ name }) => name);
      calls.dropAll();
      calculation.all();
    },
    answer(sheetId, row, column) {
      const inCell = [...(calls.at(sheetId, row, column)?.byKey.values() ?? [])];
      return inCell[inCell.length - 1]?.answer?.value;
    },
    nextAnswer: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    pending: () => open,
    answered: () => taken,
    forget: () => calls.dropAll(),
  };
}
