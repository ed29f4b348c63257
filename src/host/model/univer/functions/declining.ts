import { BaseFunction, ErrorType, NumberValueObject } from "@univerjs/engine-formula";
import { type Variant, eachCell, errorOf, or } from "./builtIn";

/** Depreciation of one period, fixed declining balance; the year after the last holds the months the first was short of. */
function declining(cost: number, salvage: number, life: number, period: number, months: number): number {
  const rate = Number((1 - (salvage / cost) ** (1 / life)).toFixed(3));
  const first = (cost * rate * months) / 12;
  if (period === 1) return first;
  let taken = first;
  for (let year = 2; year < period; year++) taken += (cost - taken) * rate;
  const whole = (cost - taken) * rate;
  return period > life ? (whole * (12 - months)) / 12 : whole;
}

/** DB: the engine refuses the last, incomplete year. https://support.microsoft.com/excel/functions/db-function */
export class Db extends BaseFunction {
  override minParams = 4;
  override maxParams = 5;

  override calculate(cost: Variant, salvage: Variant, life: Variant, period: Variant, month?: Variant): Variant {
    const operands = [cost, salvage, life, period, or(month, NumberValueObject.create(12))];
    return eachCell(this, operands, (...cells) => {
      const [c = 0, s = 0, l = 0, p = 0, m = 12] = cells.map((cell) => Number(cell.getValue()));
      if (cells.some((cell) => Number.isNaN(Number(cell.getValue())))) return errorOf(ErrorType.VALUE);
      const months = Math.trunc(m);
      const last = Math.trunc(l) + (months < 12 ? 1 : 0);
      if (c < 0 || s < 0 || l <= 0 || p <= 0 || Math.trunc(p) > last || months < 1 || months > 12)
        return errorOf(ErrorType.NUM);
      return NumberValueObject.create(c === 0 ? 0 : declining(c, s, l, Math.max(1, Math.trunc(p)), months));
    });
  }
}
