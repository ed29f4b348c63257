import { dayInMs, dayZero } from "../../evaluation/reading/readDate";
import { monthNamed } from "./monthNames";
import { plainText } from "./plainText";

/** What a text says about a day; serials as Excel counts days. */
export type DateText =
  | { kind: "day"; serial: number }
  /** Day or month first: two different days, both of which exist. */
  | { kind: "either"; dayFirst: number; monthFirst: number }
  /** One of both orders alone gives a day, so the text tells how it is written. */
  | { kind: "ordered"; serial: number; order: "dayFirst" | "monthFirst" }
  /** A month, a quarter or a year, but no day. */
  | { kind: "partial" };

/**
 * Reads a date written as text: 2024-12-31, 31.12.2024, 31/12/2024, 12/31/2024, 31 Dec 2024, December 31, 2024, with a time or a
 * weekday or not; two-digit years as Excel takes them (00–29 are 2000–2029). `undefined` for what is no date.
 */
export function readDateText(text: string): DateText | undefined {
  const plain = withoutTime(plainText(text)).replace(/^\p{L}+\.?,? (?=\d+[.\s]|\p{L}+ \d)/u, (word) =>
    monthNamed(word.replace(/[.,]? $/, "")) === undefined ? "" : word,
  );
  return yearFirst(plain) ?? dotted(plain) ?? slashed(plain) ?? named(plain) ?? partial(plain);
}

const withoutTime = (text: string): string =>
  text.replace(/[T ,]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[AP]\.?M\.?)?( ?Uhr)?( ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i, "");

function yearFirst(text: string): DateText | undefined {
  const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  return parts ? day(Number(parts[1]), Number(parts[3]), Number(parts[4])) : undefined;
}

/** With points the day always comes first. */
function dotted(text: string): DateText | undefined {
  const parts = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(text);
  return parts ? day(yearOf(parts[3]), Number(parts[2]), Number(parts[1])) : undefined;
}

function slashed(text: string): DateText | undefined {
  // of three two-digit numbers with dashes, the first may as well be the year
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text) ?? /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), yearOf(parts[3])];
  const [dayFirst, monthFirst] = [serialOf(year, second, first), serialOf(year, first, second)];
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  if (dayFirst === undefined) return { kind: "ordered", serial: monthFirst!, order: "monthFirst" };
  if (monthFirst === undefined) return { kind: "ordered", serial: dayFirst, order: "dayFirst" };
  return dayFirst === monthFirst ? { kind: "day", serial: dayFirst } : { kind: "either", dayFirst, monthFirst };
}

/** A month by its name leaves nothing open. */
function named(text: string): DateText | undefined {
  const separator = "[-./, ]+";
  const dayMonth = new RegExp(
    `^(\\d{1,2})(?:st|nd|rd|th|er)?(?:${separator})(?:of |de )?(\\p{L}+)(?:${separator})(?:de )?(\\d{4}|\\d{2})$`,
    "iu",
  ).exec(text);
  const monthDay = new RegExp(
    `^(\\p{L}+)(?:${separator})(\\d{1,2})(?:st|nd|rd|th)?(?:${separator})(\\d{4})$`,
    "iu",
  ).exec(text);
  const [month, date, year] = dayMonth
    ? [dayMonth[2], dayMonth[1], dayMonth[3]]
    : [monthDay?.[1], monthDay?.[2], monthDay?.[3]];
  const number = month === undefined ? undefined : monthNamed(month);
  return number === undefined ? undefined : day(yearOf(year), number, Number(date));
}

function partial(text: string): DateText | undefined {
  const monthYear = /^(\p{L}+)[-./, ]*(\d{4}|\d{2})$/u.exec(text);
  if (monthYear && monthNamed(monthYear[1] ?? "") !== undefined) return { kind: "partial" };
  const forms =
    /^((19|20)\d{2}|\d{1,2}[/.-](19|20)\d{2}|(19|20)\d{2}[/.-]\d{1,2}|[QHK]W? ?\d{1,2}[-/., ]*(19|20)\d{2})$/i;
  const yearBefore = /^(19|20)\d{2}[-/., ]*[QH] ?\d$/i;
  return forms.test(text) || yearBefore.test(text) ? { kind: "partial" } : undefined;
}

const yearOf = (digits = ""): number =>
  digits.length === 2 ? Number(digits) + (Number(digits) < 30 ? 2000 : 1900) : Number(digits);

function day(year: number, month: number, date: number): DateText | undefined {
  const serial = serialOf(year, month, date);
  return serial === undefined ? undefined : { kind: "day", serial };
}

/** The serial of a day that exists and that Excel knows, from March 1900 on. */
function serialOf(year: number, month: number, date: number): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return undefined;
  const serial = (time.getTime() - dayZero) / dayInMs;
  return serial > 60 ? serial : undefined;
}
