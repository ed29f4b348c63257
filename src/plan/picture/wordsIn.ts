import type { PlanCell } from "../sheetPlan";
import { dayInMs, dayZero } from "../../evaluation/reading/readDate";
import { numberFormats } from "../styles/numberFormats";
import type { Style } from "../styles/style";
import type { Box, Words } from "./picture";
import { cut, wrapped } from "./wrapped";

/** Points between the edge of a cell and its text, and for each step it is indented by. */
const edge = 3;
const indentStep = 7;
/** Points of a font of which nothing is said: as most cells have it. */
export const usualSize = 9.5;
/** Height of a line, as a share of the font's size. */
const lineHeight = 1.25;

/** The text of a cell where Excel will write it. `room` is how wide it may run where the cells beside it are empty. */
export function wordsIn(
  value: NonNullable<PlanCell["value"]>,
  style: Style,
  box: Omit<Box, "color">,
  room: number,
): Words {
  const { size = usualSize, bold = false, italic = false, color = "#000000" } = style.font ?? {};
  const text = shownAs(value, style.numberFormat);
  const inset = edge + (style.indent ?? 0) * indentStep;
  const horizontal = style.horizontal ?? (typeof value === "number" ? "Right" : "Left");
  const wide = (style.wrap || horizontal !== "Left" ? box.width : room) - 2 * inset + edge;
  const most = Math.max(1, Math.floor(box.height / (size * lineHeight)));
  const all = style.wrap ? wrapped(text, wide, size) : [cut(text, wide, size)];
  const lines = all.slice(0, most);
  const tall = lines.length * size * lineHeight;
  const top =
    style.vertical === "Top"
      ? box.y + 2
      : style.vertical === "Center"
        ? box.y + (box.height - tall) / 2
        : box.y + box.height - tall;
  const anchor = horizontal === "Right" ? "end" : horizontal === "Center" ? "middle" : "start";
  const x = anchor === "end" ? box.x + box.width - inset : anchor === "middle" ? box.x + box.width / 2 : box.x + inset;
  return { x, y: top + size, lines, size, color, bold, italic, anchor };
}

/** A value as a cell shows it; of the number formats only the date's and the share's change more than digits, of which two are enough. */
function shownAs(value: NonNullable<PlanCell["value"]>, format: string | undefined): string {
  if (typeof value === "number" && format === numberFormats.date)
    return new Date(dayZero + value * dayInMs).toISOString().slice(0, 10);
  if (typeof value === "number" && format === numberFormats.share) return `${Math.round(value * 100)}%`;
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : String(value);
}
