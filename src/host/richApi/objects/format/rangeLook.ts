import { type Area, formatArea } from "../../../model/cells/address";
import { changeFormat, commonFormat } from "../../../model/formats/formats";
import { EVENTS, tellSheet } from "../../../model/events/happenings";
import { demandAllowed } from "../../../model/sheets/protection";
import { normalColor } from "../../../model/formats/normalColor";
import type { FormatData } from "../../../model/formats/formatData";
import { invalidArgument } from "../../apiError";
import type { RangeCells } from "../range/rangeCells";

/** What all cells of a range look like in one respect; null when they differ. */
export const look = <T>({ book, sheet, area }: RangeCells, pick: (format: FormatData) => T): T | null =>
  commonFormat(book, sheet, area, pick);

/** Changes what all cells of a range look like. */
export function paint(range: RangeCells, change: (format: FormatData) => FormatData, area: Area = range.area): void {
  demandAllowed(range.sheet, "allowFormatCells");
  changeFormat(range.book, range.sheet, area, change);
  tellSheet(range.book, EVENTS.formatChanged, range.sheet, { address: formatArea(area) });
}

/** One of Excel's words; anything else is InvalidArgument. */
export function oneOf<T extends string>(words: readonly string[], word: unknown): T {
  if (typeof word !== "string" || !words.includes(word)) throw invalidArgument();
  return word as T;
}

/** The HTML colours Excel's documentation names in examples; others are written as "#RRGGBB". */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in upper case, from that or a named HTML colour. */
export function colorOf(value: unknown): string {
  const color = typeof value === "string" ? (NAMED[value.toLowerCase()] ?? normalColor(value)) : undefined;
  if (color === undefined) throw invalidArgument();
  return color;
}

/** −1 (black) … 1 (white); 0 is left out of formats. */
export function tintOf(value: unknown): number | undefined {
  if (typeof value !== "number" || !(value >= -1 && value <= 1)) throw invalidArgument();
  return value === 0 ? undefined : value;
}
