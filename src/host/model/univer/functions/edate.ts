import { BaseFunction, ErrorType, NumberValueObject } from "@univerjs/engine-formula";
import { type Variant, eachCell, errorOf } from "./builtIn";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The same day `months` later, or the month's last day: https://support.microsoft.com/excel/functions/edate-function */
function later(serial: number, months: number): number {
  const date = new Date(EPOCH + Math.trunc(serial) * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + Math.trunc(months);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) - EPOCH) / DAY;
}

/** The engine's EDATE runs over the end of short months. */
export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: Variant, months: Variant): Variant {
    return eachCell(this, [start, months], (from, by) => {
      const number = (value: Variant): number =>
        Number((value.isString() ? value.convertToNumberObjectValue() : value).getValue());
      const serial = number(from);
      const count = number(by);
      if (Number.isNaN(serial) || Number.isNaN(count)) return errorOf(ErrorType.VALUE);
      const result = later(serial, count);
      return serial < 0 || result < 0 ? errorOf(ErrorType.NUM) : NumberValueObject.create(result);
    });
  }
}
