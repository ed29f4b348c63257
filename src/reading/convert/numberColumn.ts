import { numberIn } from "../../evaluation/reading/numberIn";
import { readNumberText } from "./numberText";

/** A number as a column of numbers means it, or why it is none. */
export type NumberCell =
  /** `asItStands`: formulas read the same number. */
  { value: number; asItStands: boolean } | { reason: string; misread: boolean };

/**
 * Reads the numbers of one column. Whether "1.234" is 1234 or 1.234 is settled by the other texts of the column; where they do not
 * settle it, it is not read. `undefined` for what is no number at all.
 */
export function numberColumn(values: readonly unknown[]): (value: unknown) => NumberCell | undefined {
  const thousands = thousandsMark(values);
  return (value) => {
    if (typeof value === "number") return Number.isFinite(value) ? { value, asItStands: true } : undefined;
    const found = typeof value === "string" ? readNumberText(value) : undefined;
    if (typeof value !== "string" || !found) return undefined;
    const plainly = numberIn(value);
    if (found.kind === "number") return { value: found.value, asItStands: plainly === found.value };
    if (thousands === null) {
      const reason = `"${value.trim()}" is ${found.asThousands} or ${found.asDecimal}, and no other number of the column tells which. Enter it as a number.`;
      return { reason, misread: plainly !== undefined };
    }
    const meant = found.separator === thousands ? found.asThousands : found.asDecimal;
    return { value: meant, asItStands: plainly === meant };
  };
}

/** The sign that groups thousands in the texts of a column; null where none tells, or they contradict each other. */
function thousandsMark(values: readonly unknown[]): "." | "," | null {
  const seen = new Set<"." | ",">();
  const isTried = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string" || isTried.has(value)) continue;
    isTried.add(value);
    const found = readNumberText(value);
    if (found?.kind !== "number") continue;
    if (found.thousands === "." || found.thousands === ",") seen.add(found.thousands);
    if (found.decimal !== null) seen.add(found.decimal === "." ? "," : ".");
    if (seen.size === 2) return null;
  }
  return [...seen][0] ?? null;
}
