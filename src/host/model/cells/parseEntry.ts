import { numfmt } from "@univerjs/core";
import { invalidArgument } from "../../richApi/apiError";
import { isErrorName } from "./cells";

/** What Excel makes of something that is entered into a cell. */
export type Entry =
  | { kind: "blank" }
  | { kind: "formula"; formula: string }
  | { kind: "text"; text: string }
  /** `format` is the number format Excel gives the cell when it had none. */
  | { kind: "value"; value: number | boolean; format?: string }
  | { kind: "error"; error: string };

const FRACTION = /^([+-]?\d+) (\d{1,3})\/(\d{1,3})$/;

/** "1 1/2" → 1.5. A bare "1/2" is a date. */
function fraction(text: string): Entry | undefined {
  const [, whole, over, under] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(under) === 0) return undefined;
  const sign = whole.startsWith("-") ? -1 : 1;
  const value = Number(whole) + (sign * Number(over)) / Number(under);
  return { kind: "value", value, format: (under ?? "").length === 1 ? "# ?/?" : "# ??/??" };
}

function parseText(text: string): Entry {
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { kind: "formula", formula: text };
  // Most text is plain: without a digit it can only be a truth value, an error or a signed expression.
  if (!/\d|^\s*(?:true|false)\s*$|^[-+@#]/i.test(text)) return { kind: "text", text };
  const known = fraction(text.trim());
  if (known) return known;
  const parsed = numfmt.parseValue(text);
  if (parsed) return { kind: "value", value: parsed.v as number | boolean, format: parsed.z };
  // Excel takes what begins like an expression for a formula: "+A1", "-x". Alone the signs are text.
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  if (/^@[\p{L}_\\]/u.test(text)) {
    if (!text.includes("(")) throw invalidArgument("That function isn't valid.");
    return { kind: "formula", formula: `=${text.slice(1)}` };
  }
  return isErrorName(text.toUpperCase()) ? { kind: "error", error: text.toUpperCase() } : { kind: "text", text };
}

/**
 * Excel's own conversions for `Range.values` and `Range.formulas`, which are those of typing: "12%" is 0.12 formatted as a
 * percentage, "2024-02-29" a date, "1e3" a number, "true" a boolean, "#n/a" an error, "'12" the text 12, "" a blank cell.
 * Text in a cell formatted as text stays as it is, formulas too. Dates and numbers are read as in English (United States).
 *
 * @param isTextCell the cell's number format is "@"
 */
export function parseEntry(value: unknown, isTextCell: boolean): Entry {
  if (typeof value === "number" || typeof value === "boolean") return { kind: "value", value };
  if (typeof value !== "string") throw invalidArgument();
  // https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3: characters that a cell can contain
  if (value.length > 32_767) throw invalidArgument("A cell holds at most 32,767 characters.");
  if (value === "" || value === "'") return { kind: "blank" };
  return isTextCell ? { kind: "text", text: value } : parseText(value);
}
