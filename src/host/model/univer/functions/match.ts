import { type ArrayValueObject, type BaseFunction, ErrorType } from "@univerjs/engine-formula";
import { type Variant, builtIn, errorOf } from "./builtIn";

/** The values of a row or column that are numbers, in their order. */
const numbersOf = (list: Variant): number[] =>
  (list as ArrayValueObject)
    .getArrayValue()
    .flat()
    .flatMap((cell) => (cell?.isNumber() ? [Number(cell.getValue())] : []));

/**
 * MATCH for the smallest value that is not less (-1): Excel reads a list from large to small and stops at the first smaller
 * value, so that a list in another order gives #N/A. https://support.microsoft.com/excel/functions/match-function
 */
export function matchFunction(): BaseFunction {
  const Original = builtIn("MATCH");
  return new (class extends Original {
    override calculate(wanted: Variant, list: Variant, type?: Variant): Variant {
      const operands = type === undefined ? [wanted, list] : [wanted, list, type];
      const kind = type?.isArray() ? (type as ArrayValueObject).getFirstCell() : type;
      const single = wanted.isArray() ? (wanted as ArrayValueObject).getFirstCell() : wanted;
      const downwards = Number(kind?.getValue()) < 0 && list.isArray() && single.isNumber();
      const first = downwards ? numbersOf(list)[0] : undefined;
      if (first !== undefined && first < Number(single.getValue())) return errorOf(ErrorType.NA);
      return super.calculate(...operands) as Variant;
    }
  })("MATCH");
}
