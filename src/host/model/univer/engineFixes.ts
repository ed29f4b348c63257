import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFunctionService,
  NumberValueObject,
  functionLookup,
} from "@univerjs/engine-formula";
import { indexOnlySearchedColumns } from "./columnIndex";
import { listFormulasBySheet } from "./formulaLists";

type Variant = BaseValueObject;

/** Errors of Excel that the engine does not list; unlisted ones would be read back as plain text. */
const FURTHER_ERRORS = ["#BUSY!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!"];

const copyOfArray = (value: Variant): Variant =>
  value?.isArray?.() ? ((value as ArrayValueObject).mapValue((cell) => cell) as Variant) : value;

/** The engine's own class for a function; SORT and SORTBY are corrected by wrapping it. */
function builtIn(name: string): typeof BaseFunction {
  const entry = (functionLookup as unknown as [typeof BaseFunction, string][]).find(([, known]) => known === name);
  if (!entry) throw new Error(`The calculation engine has no function ${name}`);
  return entry[0];
}

/** SORT and SORTBY sort the array they are given in place, and that array is the shared copy of the range itself. */
function sortingCopy(name: string): BaseFunction {
  const Original = builtIn(name) as unknown as new (name: string) => BaseFunction;
  return new (class extends Original {
    override calculate(...variants: Variant[]): Variant {
      return super.calculate(...variants.map(copyOfArray)) as Variant;
    }
  })(name);
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The same day `months` later, or the month's last day: https://support.microsoft.com/office/3c920eb2-6e66-44e7-a1f5-753ae47ee4f5 */
export function edate(serial: number, months: number): number {
  const date = new Date(EPOCH + Math.trunc(serial) * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + Math.trunc(months);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) - EPOCH) / DAY;
}

/** The engine's EDATE runs over the end of short months. */
class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: Variant, months: Variant): Variant {
    const count = months.isArray() ? (months as ArrayValueObject).getFirstCell() : months;
    const one = (value: Variant): Variant => {
      const bad = [value, count].find((operand) => operand.isError());
      if (bad) return bad;
      const serial = Number(value.getValue());
      const by = Number(count.getValue());
      if (Number.isNaN(serial) || Number.isNaN(by)) return ErrorValueObject.create(ErrorType.VALUE);
      const result = edate(serial, by);
      return serial < 0 || result < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(result);
    };
    return start.isArray() ? ((start as ArrayValueObject).mapValue(one) as Variant) : one(start);
  }
}

interface Corners {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}
type SpillRanges = Record<string, Record<string, Record<number, Record<number, Corners>>>> | undefined;

/** A1#: the whole range that spills from A1. The engine has no spill operator; formulas reach this as ANCHORARRAY(A1). */
class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly formulas: FormulaDataModel,
  ) {
    super(name);
  }

  override calculate(operand: Variant): Variant {
    const anchor = operand as unknown as BaseReferenceObject;
    if (!operand.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const range = anchor.getRangeData();
    const place = [anchor.getUnitId(), anchor.getSheetId(), range.startRow, range.startColumn] as const;
    const of = (ranges: SpillRanges): Corners | undefined => ranges?.[place[0]]?.[place[1]]?.[place[2]]?.[place[3]];
    const running = anchor as unknown as { _runtimeArrayFormulaRange?: SpillRanges };
    const spill = of(running._runtimeArrayFormulaRange) ?? of(this.formulas.getArrayFormulaRange() as SpillRanges);
    if (!spill) return ErrorValueObject.create(ErrorType.REF);
    anchor.setRangeData({ ...range, ...spill });
    return anchor.toArrayValueObject(false) as Variant;
  }
}

const mended = new WeakSet<object>();

/**
 * INDEX and OFFSET over a table on another sheet read the calling sheet: a reference made by sheet id alone loses that id
 * as soon as names are resolved. References by name are left to the engine.
 */
function keepSheetOfReferences(): void {
  const prototype = BaseReferenceObject.prototype;
  if (mended.has(prototype)) return;
  mended.add(prototype);
  const original = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (this: BaseReferenceObject, names): void {
    const own = this as unknown as { _forcedSheetName?: string; _forcedSheetId?: string };
    if (own._forcedSheetName || !own._forcedSheetId) original.call(this, names);
  };
}

/** Corrects the engine of one Univer instance, with or without a user interface; its first workbook must exist already. */
export function fixEngine(injector: Injector): void {
  keepSheetOfReferences();
  indexOnlySearchedColumns();
  listFormulasBySheet(injector);
  for (const error of FURTHER_ERRORS) (ERROR_TYPE_SET as Set<string>).add(error);
  injector
    .get(IFunctionService)
    .registerExecutors(
      sortingCopy("SORT"),
      sortingCopy("SORTBY"),
      new Edate("EDATE"),
      new AnchorArray("ANCHORARRAY", injector.get(FormulaDataModel)),
    );
}
