import { readNumberText } from "./numberText";
import { plainText } from "./plainText";

/** A unit of time. */
export type TimeUnit = "day" | "week" | "month" | "year";

const units: Readonly<Record<TimeUnit, string>> = {
  day: "days?|d|tage?n?|jours?|d[ií]as?|giorn[oi]",
  week: "weeks?|wks?|w|wochen?|semaines?|semanas?|settiman[ae]",
  month: "months?|mos?|mths?|mons?|monate?n?|mon|mois|mes(?:es)?|mes[ei]",
  year: "years?|yrs?|y|jahre?n?|j|ans?|ann[ée]es?|años?|ann[oi]",
};

/** The unit that a word names; undefined for any other word. */
function timeUnitNamed(word: string): TimeUnit | undefined {
  const plain = word.replace(/\.$/, "");
  return (Object.keys(units) as TimeUnit[]).find((unit) => new RegExp(`^(?:${units[unit]})$`, "i").test(plain));
}

/** "2 years 6 months" → 2 year, 6 month; `undefined` where a part is no number with a unit of time. */
export function readDurationText(text: string): { amount: number; unit: TimeUnit }[] | undefined {
  const parts = plainText(text).match(/[\d.,]+ ?-?\p{L}+\.?/gu) ?? [];
  if (parts.length === 0 || plainText(text).replace(/[\d.,]+ ?-?\p{L}+\.?|[,+& ]|and|und/giu, "") !== "")
    return undefined;
  const read = parts.flatMap((part) => {
    const [, digits = "", word = ""] = /^([\d.,]+) ?-?(\p{L}+\.?)$/u.exec(part) ?? [];
    const number = readNumberText(digits);
    const unit = timeUnitNamed(word);
    return number?.kind === "number" && unit ? [{ amount: number.value, unit }] : [];
  });
  return read.length === parts.length ? read : undefined;
}

/** The unit of time in a header: "Term (years)", "Laufzeit in Jahren"; undefined where it names none. */
export function timeUnitOf(header: string): TimeUnit | undefined {
  // single letters are units behind a number only
  const words = plainText(header).match(/\p{L}{2,}/gu) ?? [];
  return words.map(timeUnitNamed).find((unit) => unit !== undefined);
}
