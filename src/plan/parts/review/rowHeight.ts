import { factById } from "../../../models/facts";
import type { ReviewColumn, ReviewPart, ReviewRow } from "../../../templates/parts/reviewPart";
import { heights, type Scene } from "../../block";

/** Points a character takes on average in the widest of the fonts a sheet may be shown with, at the sizes of a review. */
const characterWidth = 4.6;
const lineHeight = 11;

/** As tall as the longest text of the row needs; texts are wrapped in their columns. */
export function rowHeight(row: ReviewRow, { columns, height = heights.roomy }: ReviewPart, scene: Scene): number {
  const least = row.isPart || row.isNote ? heights.row : height;
  const lines = row.isNote
    ? [linesOf(row.text ?? "", noteWidth(columns, scene))]
    : columns.map((column) => linesOf(textOf(row, column), widthOf(column, scene)));
  const most = Math.max(1, ...lines);
  return most === 1 ? least : Math.max(least, Math.ceil(most * lineHeight + 3));
}

function textOf({ label = "", text = "", fact }: ReviewRow, { holds }: ReviewColumn): string {
  if (holds === "label") return label;
  if (holds === "text") return text;
  if (holds !== "low" && holds !== "high") return "";
  return (fact === undefined ? undefined : factById(fact)[holds]) ?? "";
}

/** Lines a text takes when it is broken between words. */
function linesOf(text: string, width: number): number {
  const most = Math.max(1, Math.floor((width - 4) / characterWidth));
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > most) {
      lines++;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** A note stands right of its label, up to the source. */
function noteWidth(columns: readonly ReviewColumn[], scene: Scene): number {
  const besides = columns.filter(({ from, holds }) => from > 0 && holds !== "source");
  return besides.reduce((sum, column) => sum + widthOf(column, scene), 0);
}

function widthOf({ from, to }: Pick<ReviewColumn, "from" | "to">, { template: { grid } }: Scene): number {
  let width = 0;
  for (let unit = from; unit <= to; unit++) width += unit === 0 ? grid.label : (grid.widths?.[unit] ?? grid.column);
  return width;
}
