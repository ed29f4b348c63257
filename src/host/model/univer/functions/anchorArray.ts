import { BaseFunction, type BaseReferenceObject, ErrorType, type FormulaDataModel } from "@univerjs/engine-formula";
import { type Variant, errorOf } from "./builtIn";

interface Corners {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}
type SpillRanges = Record<string, Record<string, Record<number, Record<number, Corners>>>> | undefined;

/** A1#: the whole range that spills from A1. The engine has no spill operator; formulas reach this as ANCHORARRAY(A1). */
export class AnchorArray extends BaseFunction {
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
    if (!operand.isReferenceObject()) return errorOf(ErrorType.REF);
    const range = anchor.getRangeData();
    const place = [anchor.getUnitId(), anchor.getSheetId(), range.startRow, range.startColumn] as const;
    const of = (ranges: SpillRanges): Corners | undefined => ranges?.[place[0]]?.[place[1]]?.[place[2]]?.[place[3]];
    const running = anchor as unknown as { _runtimeArrayFormulaRange?: SpillRanges };
    const spill = of(running._runtimeArrayFormulaRange) ?? of(this.formulas.getArrayFormulaRange() as SpillRanges);
    if (!spill) return errorOf(ErrorType.REF);
    anchor.setRangeData({ ...range, ...spill });
    return anchor.toArrayValueObject(false) as Variant;
  }
}
