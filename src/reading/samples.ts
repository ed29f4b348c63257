import { writeDate } from "../evaluation/reading/readDate";
import { isDateFormat } from "./convert/dateReader";
import { isFilled } from "./layout/runs";

const most = 3;
const longest = 40;
/** Rows looked through for different cells. */
const looked = 500;

/** A few different cells of a column as they look: dates as dates, percentages as such. */
export function samplesOf(values: readonly unknown[], format: string): string[] {
  const found = new Set<string>();
  for (const value of values.slice(0, looked)) {
    if (!isFilled(value)) continue;
    found.add(shown(value, format));
    if (found.size === most) break;
  }
  return [...found];
}

function shown(value: unknown, format: string): string {
  if (typeof value === "number" && isDateFormat(format) && value >= 1 && value < 2_958_466) return writeDate(value);
  if (typeof value === "number" && format.includes("%")) return `${Math.round(value * 1e6) / 1e4} %`;
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value).trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
