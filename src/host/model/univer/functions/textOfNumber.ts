import { type ArrayValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { Variant } from "./builtIn";

const trimZeros = (digits: string): string => digits.replace(/\.?0+$/, "");

/** A number as Excel writes it when it becomes text: 15 digits, no format, an exponent only where zeros would be endless. */
function textOfNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value); // by far the most
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential(14).split("e");
  const exponent = Number(power);
  const sign = value < 0 ? "-" : "";
  const digits = mantissa.includes(".") ? trimZeros(mantissa) : mantissa;
  const isLong = exponent < 0 && digits.replace(".", "").length - exponent > 20;
  if (exponent > 20 || exponent < -9 || isLong) {
    return `${sign}${digits}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const plain = Number(`${mantissa}e${exponent}`).toFixed(Math.max(0, 14 - exponent));
  return sign + (plain.includes(".") ? trimZeros(plain) : plain);
}

const needsText = (cell: Variant): boolean => cell instanceof NumberValueObject;
const asText = (cell: Variant): Variant =>
  needsText(cell) ? StringValueObject.create(textOfNumber(Number(cell.getValue()))) : cell;

/** An operand of a function of texts, with its numbers as Excel's texts. */
export function withNumbersAsText(value: Variant): Variant {
  if (!value.isArray()) return asText(value);
  const array = value as ArrayValueObject;
  return array.getArrayValue().some((row) => row.some((cell) => cell && needsText(cell)))
    ? (array.mapValue(asText) as Variant)
    : value;
}
