import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type Variant, eachCell, errorOf, or } from "./builtIn";
import { withNumbersAsText } from "./textOfNumber";

const ZERO = NumberValueObject.create(0);
const textOf = (value: Variant): string => (value.isNull() ? "" : String(value.getValue()));

/** The pattern, or undefined when it cannot be read; Excel's are PCRE2, whose common part JavaScript shares. */
function expression(pattern: Variant, insensitive: Variant, all: boolean): RegExp | undefined {
  try {
    return new RegExp(textOf(pattern), (Number(insensitive.getValue()) === 1 ? "i" : "") + (all ? "g" : "") + "u");
  } catch {
    return undefined;
  }
}

/** https://support.microsoft.com/excel/functions/regextest-function */
export class RegexTest extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(text: Variant, pattern: Variant, insensitive?: Variant): Variant {
    return eachCell(this, [withNumbersAsText(text), pattern, or(insensitive, ZERO)], (one, by, sensitivity) => {
      const search = expression(by, sensitivity, false);
      return search ? BooleanValueObject.create(search.test(textOf(one))) : errorOf(ErrorType.VALUE);
    });
  }
}

/** https://support.microsoft.com/excel/functions/regexreplace-function */
export class RegexReplace extends BaseFunction {
  override minParams = 3;
  override maxParams = 5;

  override calculate(
    text: Variant,
    pattern: Variant,
    replacement: Variant,
    occurrence?: Variant,
    insensitive?: Variant,
  ): Variant {
    const operands = [withNumbersAsText(text), pattern, replacement, or(occurrence, ZERO), or(insensitive, ZERO)];
    return eachCell(this, operands, (one, by, put = ZERO, which = ZERO, sensitivity = ZERO) => {
      const [search, single] = [expression(by ?? ZERO, sensitivity, true), expression(by ?? ZERO, sensitivity, false)];
      if (!search || !single) return errorOf(ErrorType.VALUE);
      const whole = textOf(one);
      const wanted = Math.trunc(Number(which.getValue()));
      if (wanted === 0) return StringValueObject.create(whole.replace(search, textOf(put)));
      const found = [...whole.matchAll(search)].at(wanted > 0 ? wanted - 1 : wanted);
      if (!found) return StringValueObject.create(whole);
      const changed = found[0].replace(single, textOf(put));
      return StringValueObject.create(
        whole.slice(0, found.index) + changed + whole.slice(found.index + found[0].length),
      );
    });
  }
}

/** https://support.microsoft.com/excel/functions/regexextract-function */
export class RegexExtract extends BaseFunction {
  override minParams = 2;
  override maxParams = 4;

  override calculate(text: Variant, pattern: Variant, mode?: Variant, insensitive?: Variant): Variant {
    const kind = Number(or(mode, ZERO).getValue());
    const pick = (one: Variant, by: Variant, sensitivity: Variant): string[] | undefined => {
      const search = expression(by, sensitivity, true);
      const found = search ? [...textOf(one).matchAll(search)] : undefined;
      if (kind === 2) return found?.[0] ? found[0].slice(1).map((group) => group ?? "") : found && [];
      return kind === 1 ? found?.map(([whole]) => whole) : found?.slice(0, 1).map(([whole]) => whole);
    };
    const first = (value: Variant): Variant =>
      value.isArray() ? ((value as ArrayValueObject).getFirstCell() as Variant) : value;
    const operands = [withNumbersAsText(text), pattern, or(insensitive, ZERO)] as const;
    if (kind === 0)
      return eachCell(this, operands, (one, by, sensitivity) => {
        const found = pick(one, by, sensitivity);
        if (!found) return errorOf(ErrorType.VALUE);
        return found[0] === undefined ? errorOf(ErrorType.NA) : StringValueObject.create(found[0]);
      });
    const found = pick(first(operands[0]), first(operands[1]), first(operands[2]));
    if (!found) return errorOf(ErrorType.VALUE);
    if (found.length === 0) return errorOf(ErrorType.NA);
    const cells = found.map((one) => StringValueObject.create(one));
    return ArrayValueObject.create({
      calculateValueList: kind === 1 ? cells.map((cell) => [cell]) : [cells],
      rowCount: kind === 1 ? cells.length : 1,
      columnCount: kind === 1 ? 1 : cells.length,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
  }
}
