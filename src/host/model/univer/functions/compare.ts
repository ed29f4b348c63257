import { BaseFunction, BooleanValueObject } from "@univerjs/engine-formula";
import { type Variant, eachCell } from "./builtIn";

type Plain = number | string | boolean;

/** Numbers come before texts and texts before FALSE and TRUE. */
const rank = (value: Plain): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** A blank cell equals 0, "" and FALSE: it takes the kind of what it is compared with. */
function plain(cell: Variant, other: Variant): Plain {
  if (!cell.isNull()) return cell.getValue() as Plain;
  if (other.isString()) return "";
  return other.isBoolean() ? false : 0;
}

/** Excel compares 15 digits, so 0.1+0.2 is 0.3. */
const digits = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

const collator = new Intl.Collator("en");

function order(left: Plain, right: Plain): number {
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "number" && typeof right === "number") return digits(left) - digits(right);
  if (typeof left === "string" && typeof right === "string") {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : collator.compare(a, b) || (a < b ? -1 : 1);
  }
  return Number(left) - Number(right);
}

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (by) => by === 0,
  "<>": (by) => by !== 0,
  "<": (by) => by < 0,
  "<=": (by) => by <= 0,
  ">": (by) => by > 0,
  ">=": (by) => by >= 0,
};

/**
 * The comparison operators. The engine's own take "a*" for a wildcard and find a blank cell unlike FALSE.
 * https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a
 */
export class Compare extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator = "=";

  /** The engine tells which operator is meant before each calculation. */
  setCompareType(operator: string): void {
    this.operator = operator;
  }

  override calculate(left: Variant, right: Variant): Variant {
    const test = TESTS[this.operator] ?? (() => false);
    return eachCell(this, [left, right], (a, b) => BooleanValueObject.create(test(order(plain(a, b), plain(b, a)))));
  }
}
