import type { ArrayValueObject } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, NumberValueObject } from "@univerjs/engine-formula";
import { type Variant, errorOf, or } from "./builtIn";

const numbersOf = (value: Variant): number[] =>
  (value.isArray() ? (value as ArrayValueObject).getArrayValue().flat() : [value]).flatMap((cell) =>
    cell?.isNumber() ? [Number(cell.getValue())] : [],
  );
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** https://support.microsoft.com/excel/functions/percentof-function */
export class PercentOf extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(part: Variant, whole: Variant): Variant {
    const bad = [part, whole].find((value) => value.isError());
    const total = sum(numbersOf(whole));
    return (
      bad ?? (total === 0 ? errorOf(ErrorType.DIV_BY_ZERO) : NumberValueObject.create(sum(numbersOf(part)) / total))
    );
  }
}

/** Which of the blank edges go: 1 those before, 2 those after, 3 both. */
function kept(filled: readonly boolean[], trim: number): readonly [from: number, to: number] {
  const from = trim === 1 || trim === 3 ? filled.indexOf(true) : 0;
  return [from, trim === 2 || trim === 3 ? filled.lastIndexOf(true) : filled.length - 1];
}

/** https://support.microsoft.com/excel/functions/trimrange-function */
export class TrimRange extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;

  override calculate(range: Variant, rows?: Variant, columns?: Variant): Variant {
    if (!range.isArray()) return range;
    const array = range as ArrayValueObject;
    const grid = array.getArrayValue();
    const isFilled = (row: number, column: number): boolean => grid[row]?.[column]?.isNull() === false;
    const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
    const [down, across] = [indices(array.getRowCount()), indices(array.getColumnCount())];
    const three = NumberValueObject.create(3);
    const [top, bottom] = kept(
      down.map((row) => across.some((column) => isFilled(row, column))),
      Number(or(rows, three).getValue()),
    );
    const [left, right] = kept(
      across.map((column) => down.some((row) => isFilled(row, column))),
      Number(or(columns, three).getValue()),
    );
    if (top < 0 || left < 0) return errorOf(ErrorType.REF);
    return (array.slice([top, bottom + 1], [left, right + 1]) as Variant | undefined) ?? errorOf(ErrorType.REF);
  }
}
