import { signOf } from "../../evaluation/reading/scaledAnswer";
import { readDate, writeDate } from "../../evaluation/reading/readDate";
import type { Fact } from "../../models/fact";
import { asIs, plainReading, type CellReading, type ColumnLook, type ColumnReader } from "./cellReading";
import { readDateText } from "./dateText";

/**
 * Dates as serials, or as text in any usual form. Whether 03/04/2024 is in March or in April is settled by the other texts of the
 * column, when they agree on the order; otherwise it is not read.
 */
export function dateReader(fact: Fact, { values, format }: ColumnLook): ColumnReader {
  const isFormatted = isDateFormat(format);
  const order = orderOf(values);
  let example: string | null = null;
  const take = (text: string, serial: number): CellReading => {
    example ??= `dates written as text, such as ${text.trim()}, are taken as ${writeDate(serial)}`;
    return { state: "taken", value: serial };
  };
  return {
    note: () => example,
    read(value) {
      if (typeof value === "number") return readNumber(fact, value, isFormatted);
      if (typeof value !== "string" || value.trim() === "" || signOf(value) !== undefined)
        return plainReading(fact, value);
      if (readDate(value) !== undefined) return asIs;
      const found = readDateText(value);
      if (!found) return plainReading(fact, value);
      if (found.kind === "partial") return refused(`"${value.trim()}" names no day. Enter the whole date.`, false);
      if (found.kind !== "either") return take(value, found.serial);
      if (order !== null) return take(value, found[order]);
      const [one, other] = [found.dayFirst, found.monthFirst].map(writeDate);
      const reason = `"${value.trim()}" is ${one} or ${other}, and no other date of the column tells which. Enter it as a date, or as ${one}.`;
      return refused(reason, false);
    },
  };
}

const refused = (reason: string, misread: boolean): CellReading => ({ state: "refused", reason, misread });

/** Numbers from here on (18 May 1927) may be serials although no format says so. */
const firstLikely = 10_000;

function readNumber(fact: Fact, value: number, isFormatted: boolean): CellReading {
  if (value === 0 || (value >= firstLikely && readDate(value) !== undefined)) return asIs;
  const eightDigits = Number.isInteger(value) ? readDateText(String(value)) : undefined;
  if (eightDigits?.kind === "day") return { state: "taken", value: eightDigits.serial };
  if (isFormatted || readDate(value) === undefined) return plainReading(fact, value);
  const what = Number.isInteger(value) && value >= 1900 && value <= 2100 ? "a year without a day" : "no likely date";
  return refused(`${value} is ${what}: as a date it would be ${writeDate(value)}. Enter the whole date.`, true);
}

/** The order that all the texts of a column agree on; null where none tells, or they contradict each other. */
function orderOf(values: readonly unknown[]): "dayFirst" | "monthFirst" | null {
  const seen = new Set<"dayFirst" | "monthFirst">();
  const isTried = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string" || !/[/-]/.test(value) || isTried.has(value)) continue;
    isTried.add(value);
    const found = readDateText(value);
    if (found?.kind === "ordered") seen.add(found.order);
    if (seen.size === 2) return null;
  }
  return [...seen][0] ?? null;
}

/** Whether a number format shows a date: it has days, months or years outside of quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  return /[yd]/i.test(bare) || /m{3,}/i.test(bare);
}
