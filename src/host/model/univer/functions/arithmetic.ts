import { type ArrayValueObject, type BaseFunction, ErrorType } from "@univerjs/engine-formula";
import { type Variant, builtIn, errorOf } from "./builtIn";

const size = (value: Variant): readonly [rows: number, columns: number] =>
  value.isArray() ? [(value as ArrayValueObject).getRowCount(), (value as ArrayValueObject).getColumnCount()] : [1, 1];

/** How far two lengths go together; one of 1 goes with any. */
const shared = (a: number, b: number): number => (a === 1 || b === 1 ? Math.max(a, b) : Math.min(a, b));

/** Where one array ends before the other there is nothing to calculate with: #N/A, for which the engine puts 0. */
function endingTogether(name: string): BaseFunction {
  const Original = builtIn(name);
  return new (class extends Original {
    override calculate(...operands: Variant[]): Variant {
      const result = super.calculate(...operands) as Variant;
      const [left, right] = operands;
      if (!left || !right || !result.isArray()) return result;
      const [a, b] = [size(left), size(right)];
      const [rows, columns] = [shared(a[0], b[0]), shared(a[1], b[1])];
      if (rows === Math.max(a[0], b[0]) && columns === Math.max(a[1], b[1])) return result;
      return (result as ArrayValueObject).mapValue((cell, row, column) =>
        row >= rows || column >= columns ? errorOf(ErrorType.NA) : cell,
      ) as Variant;
    }
  })(name);
}

/** The arithmetic operators on arrays of unlike size: https://support.microsoft.com/office/7d94a64e-3ff3-4686-9372-ecfd5caa57c7 */
export const arithmetic = (): BaseFunction[] =>
  ["PLUS", "MINUS", "MULTIPLY", "DIVIDED"].map((name) => endingTogether(name));
