import { type ArrayValueObject, type BaseFunction, NumberValueObject } from "@univerjs/engine-formula";
import { type Variant, builtIn } from "./builtIn";

/** Where no cell fits the criteria the engine gives an array without cells, or an infinite number. */
const orZero = (value: Variant): Variant =>
  value.isError() || (!value.isArray() && Number.isFinite(Number(value.getValue())))
    ? value
    : NumberValueObject.create(0);

const isMany = (value: Variant): value is ArrayValueObject =>
  value.isArray() && (value as ArrayValueObject).getRowCount() * (value as ArrayValueObject).getColumnCount() > 1;

function zeroForNone(name: string): BaseFunction {
  const Original = builtIn(name);
  return new (class extends Original {
    override calculate(...operands: Variant[]): Variant {
      const result = super.calculate(...operands) as Variant;
      return isMany(result) ? (result.mapValue(orZero) as Variant) : orZero(result);
    }
  })(name);
}

/** MAXIFS and MINIFS, which are 0 where no cell fits: https://support.microsoft.com/excel/functions/maxifs-function */
export const extremes = (): BaseFunction[] => [zeroForNone("MAXIFS"), zeroForNone("MINIFS")];
