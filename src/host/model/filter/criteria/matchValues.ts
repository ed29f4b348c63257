import { numfmt } from "@univerjs/core";
import { type FilterCriteria, type FilterDate, SPECIFICITIES } from "../filterData";
import type { Passes } from "./filteredCell";
import { dateOfSerial } from "./serialDate";

/** "2005-04-02T13:30:00.000Z": the text up to the specificity is what two dates must share. */
const LENGTHS: readonly number[] = [4, 7, 10, 13, 16, 19];

function passesDate({ date, specificity }: FilterDate): (iso: string) => boolean {
  const wanted = new Date(/T/.test(date) ? `${date.replace(/Z$|[+-]\d\d:\d\d$/, "")}Z` : `${date}T00:00:00Z`);
  const length = LENGTHS[SPECIFICITIES.indexOf(specificity)] ?? 10;
  const start = Number.isNaN(wanted.getTime()) ? "" : wanted.toISOString().slice(0, length);
  return (iso) => start !== "" && iso.startsWith(start);
}

/** Cells that show one of the texts, case aside, or hold one of the dates. */
export function matchValues({ values = [] }: FilterCriteria): Passes {
  const texts = new Set(values.filter((value) => typeof value === "string").map((value) => value.toLowerCase()));
  const dates = values.filter((value) => typeof value === "object").map(passesDate);
  return ({ value, text, format }) => {
    if (texts.has(text.toLowerCase())) return true;
    if (dates.length === 0 || typeof value !== "number" || !numfmt.isDateFormat(format.numberFormat ?? "General")) {
      return false;
    }
    const iso = dateOfSerial(value).toISOString();
    return dates.some((passes) => passes(iso));
  };
}
