import { BaseFunction, ErrorType, NumberValueObject } from "@univerjs/engine-formula";
import { type Variant, eachCell, errorOf } from "./builtIn";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Week of a day as ISO 8601 counts: weeks begin on Monday, and belong to the year that their Thursday lies in. */
function isoWeek(serial: number): number {
  const date = new Date(EPOCH + Math.trunc(serial) * DAY);
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = date.getTime() + (3 - weekday) * DAY;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / DAY / 7) + 1;
}

/** The engine's ISOWEEKNUM gives the last days of December the 53rd week where they lie in the next year's first. */
export class IsoWeek extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(day: Variant): Variant {
    return eachCell(this, [day], (given) => {
      const value = given.isString() ? given.convertToNumberObjectValue() : given;
      if (value.isError()) return errorOf(ErrorType.VALUE);
      const serial = Number(value.getValue());
      if (Number.isNaN(serial)) return errorOf(ErrorType.VALUE);
      return serial < 0 ? errorOf(ErrorType.NUM) : NumberValueObject.create(isoWeek(serial));
    });
  }
}
