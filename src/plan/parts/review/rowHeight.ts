import { factById } from "../../../models/facts";
import type { ReviewColumn, ReviewPart, ReviewRow } from "../../../templates/parts/reviewPart";
import { heights, type Scene } from "../../block";
import { textLines } from "../../paper/textLines";
import { unitWidth } from "../../paper/unitWidth";

/** Points from one line of a review to the next. */
const lineHeight = 11;

/** As tall as the longest text of the row needs; texts are wrapped in their columns. */
export function rowHeight(row: ReviewRow, { columns, height = heights.roomy }: ReviewPart, scene: Scene): number {
  const least = row.isPart || row.isNote ? heights.row : height;
  const lines = row.isNote
    ? [textLines(row.text ?? "", noteWidth(columns, scene))]
    : columns.map((column) => textLines(textOf(row, column), widthOf(column, scene)));
  const most = Math.max(1, ...lines);
  return most === 1 ? least : Math.max(least, Math.ceil(most * lineHeight + 3));
}

function textOf({ label = "", text = "", fact }: ReviewRow, { holds }: ReviewColumn): string {
  if (holds === "label") return label;
  if (holds === "text") return text;
  if (holds !== "low" && holds !== "high") return "";
  return (fact === undefined ? undefined : factById(fact)[holds]) ?? "";
}

/** A note stands right of its label, up to the source. */
function noteWidth(columns: readonly ReviewColumn[], scene: Scene): number {
  const besides = columns.filter(({ from, holds }) => from > 0 && holds !== "source");
  return besides.reduce((sum, column) => sum + widthOf(column, scene), 0);
}

const widthOf = ({ from, to }: Pick<ReviewColumn, "from" | "to">, { template }: Scene): number =>
  unitWidth(template.grid, from, to);
