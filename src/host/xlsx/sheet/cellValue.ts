import type { Scalar } from "../../model/workbookData";
import { unescapeText } from "../package/xml";

/** Days between the 1900 and the 1904 date system. */
export const DAYS_TO_1904 = 1462;

/** Days from 1899-12-30, day 0 of the 1900 system after its false leap day, to 1970-01-01. */
const DAYS_TO_1970 = 25569;

const MILLISECONDS_PER_DAY = 86400000;

/**
 * What a stored value means.
 * @param text content of <v> or of an inline string; undefined = blank
 * @param type the cell's t attribute
 * @param isDate the cell counts days from 1904: make it a serial of the 1900 system
 */
export function cellValue(
  text: string | undefined,
  type: string,
  sharedStrings: readonly string[],
  isDate: boolean,
): Scalar | undefined {
  if (text === undefined) return undefined;
  switch (type) {
    case "s":
      return sharedStrings[Number(text)] ?? "";
    case "str":
    case "inlineStr":
      return unescapeText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text.trim() };
    case "d":
      return dateSerial(text);
    default: {
      const number = text.trim() === "" ? NaN : Number(text);
      return Number.isFinite(number) ? number + (isDate ? DAYS_TO_1904 : 0) : undefined;
    }
  }
}

/** Serial of an ISO 8601 date and time; files of the "strict" kind hold them. Undefined when it is none. */
function dateSerial(text: string): number | undefined {
  const time = /^T?\d+:/.test(text) ? `1899-12-30T${text.replace("T", "")}` : text;
  const zoned = /[Zz]$|[+-]\d\d:\d\d$/.test(time) ? time : time.includes("T") ? `${time}Z` : `${time}T00:00:00Z`;
  const milliseconds = Date.parse(zoned);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / MILLISECONDS_PER_DAY + DAYS_TO_1970;
}
