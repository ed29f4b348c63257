import { factById } from "../../../models/facts";
import { noSource } from "../../../reading/source";
import type { ReviewAnswers, ReviewColumn, ReviewPart, ReviewRow } from "../../../templates/parts/reviewPart";
import type { Scene } from "../../block";
import type { Brush, Content } from "../../brush";
import type { StyleName } from "../../styles/styles";
import { asIs } from "../answers";
import { answersOf } from "./answersOf";
import { itemState } from "./itemState";

/** Writes what one column holds for one row. */
export function paintCell(
  brush: Brush,
  at: number,
  row: ReviewRow,
  column: ReviewColumn,
  part: ReviewPart,
  scene: Scene,
): void {
  const { from, to } = column;
  const placed = (content: Content, style: StyleName) =>
    to > from ? brush.putMerged(at, from, to, content, style) : brush.put(at, from, content, style);
  const input = (key: string, style: StyleName) =>
    brush.input(at, from, `${part.name}/${row.id}/${key}`, style, { to, merged: true });
  const fact = row.fact === undefined ? undefined : factById(row.fact);
  switch (column.holds) {
    case "label":
      if (row.label === undefined) return input("what", "boxText");
      if (row.isPart) return placed(row.label, "partWrapped");
      return placed(row.label, part.rows.some(({ isPart }) => isPart) ? "wrappedStrong" : "wrapped");
    case "text":
      return placed(row.text ?? null, "anchor");
    case "low":
    case "high":
      return placed(fact?.[column.holds] ?? null, "anchor");
    case "source":
      return placed(row.source ?? null, "source");
    case "as-is":
      if (!fact || scene.source === noSource) return input("as-is", inputStyle(row));
      return placed(asIs(fact, brush, scene), answerStyles[answersOf(row)]);
    case "desired":
      // a part is looked for as it is; what is desired is said once, of the whole
      return row.isPart && row.answers !== "words"
        ? brush.put(at, from, null, "answer", to)
        : input("desired", inputStyle(row));
    case "gap":
      return brush.put(at, from, row.isPart ? null : { formula: gap(brush, row, part) }, "gap", to);
    case "state":
      return brush.put(at, from, { formula: itemState(row, column.model, brush, part, scene) }, "answer", to);
    case "typed":
      if (column.ofWholes && row.isPart) return placed(null, "wrapped");
      return input(column.key, column.choices ? "boxChoice" : "boxText");
    case "due":
      return row.isPart ? brush.put(at, from, null, "answer", to) : input("due", "boxDate");
    case "status":
      return row.isPart ? brush.put(at, from, null, "answer", to) : input("status", "boxChoice");
  }
}

const answerStyles = {
  rating: "answer",
  yesNo: "answer",
  date: "answerDate",
  number: "answer",
  words: "answer",
} as const satisfies Record<ReviewAnswers, StyleName>;

const inputStyles = {
  rating: "boxAnswer",
  yesNo: "boxAnswer",
  date: "boxDate",
  number: "boxAnswer",
  words: "boxText",
} as const satisfies Record<ReviewAnswers, StyleName>;

const inputStyle = (row: ReviewRow): StyleName => (row.choices ? "boxText" : inputStyles[answersOf(row)]);

function gap(brush: Brush, { id }: ReviewRow, { name }: ReviewPart): string {
  const [now, wanted] = [brush.anchor(`${name}/${id}.as-is`), brush.anchor(`${name}/${id}.desired`)];
  return `IF(AND(ISNUMBER(${now}),ISNUMBER(${wanted})),${wanted}-${now},"")`;
}
