import { numfmt } from "@univerjs/core";
import type { Scalar } from "../workbookData";
import { isCellError } from "../calculation/functionAnswers";

/**
 * What the cell shows, through its number format. Excel shows "####" where a column is too narrow for a number; that depends
 * on the screen and is left out here.
 */
export function displayText(value: Scalar, numberFormat = "General"): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(numberFormat === "@" && typeof value === "number" ? "General" : numberFormat, value, {
      locale: "en-US",
      throws: true,
    });
  } catch {
    // Dates before 1900 and unreadable formats show as hashes, as in Excel.
    return typeof value === "string" ? value : "########";
  }
}

/** A number format the formatter can read; Excel refuses others with InvalidArgument. */
export const isNumberFormat = (format: string): boolean => numfmt.isValidFormat(format);
