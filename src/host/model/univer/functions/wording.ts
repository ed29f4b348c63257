import { type ArrayValueObject, type BaseFunction, StringValueObject } from "@univerjs/engine-formula";
import { type Variant, builtIn } from "./builtIn";

/** A function whose every result goes through `change`. */
function reworded(name: string, change: (result: Variant) => Variant): BaseFunction {
  const Original = builtIn(name);
  return new (class extends Original {
    override calculate(...operands: Variant[]): Variant {
      const result = super.calculate(...operands) as Variant;
      return result.isArray() ? ((result as ArrayValueObject).mapValue(change) as Variant) : change(result);
    }
  })(name);
}

const upperTruth = (value: Variant): Variant =>
  value.isBoolean() || /^(?:true|false)$/.test(String(value.getValue()))
    ? StringValueObject.create(String(value.getValue()).toUpperCase())
    : value;

const trimmed = (value: Variant): Variant =>
  value.isString() ? StringValueObject.create(String(value.getValue()).trim()) : value;

/**
 * Texts as Excel words them: TRUE in capitals, and DOLLAR without the room of a closing parenthesis.
 * https://support.microsoft.com/excel/functions/text-function, /valuetotext-function, /dollar-function
 */
export const wording = (): BaseFunction[] => [
  reworded("TEXT", upperTruth),
  reworded("VALUETOTEXT", upperTruth),
  reworded("DOLLAR", trimmed),
];
