import type { ReviewColumn, ReviewPart, ReviewRow } from "../../../templates/parts/reviewPart";
import { columnOf } from "../../../reading/source";
import { heights, type Lay, type Scene } from "../../block";
import type { Brush, Spot } from "../../brush";
import { quoteText } from "../../formula";
import { answersOf } from "./answersOf";
import { rowHeight } from "./rowHeight";
import { paintCell } from "./paintCell";
import { addRules } from "./rules";

/** A table to go through row by row. */
export const review: Lay<"review"> = (part, scene, { to }) => {
  if (part.whenAnswered && !isAnswered(part, scene)) return null;
  return {
    heights: [
      heights.section,
      heights.head,
      ...part.rows.map((row) => rowHeight(row, part, scene)),
      ...(part.summary === undefined ? [] : [heights.row]),
    ],
    anchors: anchorsOf(part),
    joints: wholesOf(part),
    paint(brush) {
      paintHead(brush, part, to);
      part.rows.forEach((row, index) => paintRow(brush, 2 + index, row, part, scene));
      addRules(brush, part);
      if (part.summary !== undefined) paintSummary(brush, part, part.summary);
    },
  };
};

const isAnswered = ({ rows }: ReviewPart, { source }: Scene): boolean =>
  rows.some(({ fact }) => fact !== undefined && columnOf(source, fact) !== undefined);

/** Each thing that has parts, or notes, stays with them; the first stays with the heads. */
function wholesOf({ rows }: ReviewPart): number[] {
  if (!rows.some(({ isPart, isNote }) => isPart || isNote)) return [];
  return rows.flatMap(({ isPart, isNote }, index) => (index === 0 || isPart || isNote ? [] : [2 + index]));
}

/** How often each choice was made, in a sentence below the rows: "Easy: 3 · Difficult: 1 · not said: 1". */
function paintSummary(brush: Brush, { columns, rows }: ReviewPart, key: string): void {
  const column = columns.find((one) => one.holds === "typed" && one.key === key);
  if (column?.holds !== "typed") throw new Error(`No column is typed under "${key}".`);
  const cells = brush.area({ row: 2, toRow: 1 + rows.length, unit: column.from });
  const each = (column.choices ?? []).map(
    (choice) => `${quoteText(`${choice}: `)}&COUNTIF(${cells},${quoteText(choice)})`,
  );
  const formula = [...each, `"not said: "&COUNTBLANK(${cells})`].join('&" · "&');
  brush.putMerged(2 + rows.length, 0, columns[columns.length - 1]?.to ?? 0, { formula }, "note");
}

/** What charts and other parts speak of: each as-is and desired cell, and the ratings with their heads where they stand side by side. */
function anchorsOf({ name, columns, rows }: ReviewPart): Record<string, Spot> {
  const unitOf = (holds: ReviewColumn["holds"]) => columns.find((column) => column.holds === holds)?.from;
  const [label, asIs, desired] = [unitOf("label"), unitOf("as-is"), unitOf("desired")];
  const cells = (column: string, unit: number | undefined) =>
    unit === undefined
      ? []
      : rows.map(({ id }, index) => [`${name}/${id}.${column}`, { row: 2 + index, unit }] as const);
  const last = 1 + rows.length;
  return {
    ...Object.fromEntries([...cells("label", label), ...cells("as-is", asIs), ...cells("desired", desired)]),
    ...(asIs !== undefined && { [`${name}.as-is`]: { row: 2, toRow: last, unit: asIs } }),
    ...(desired !== undefined && { [`${name}.desired`]: { row: 2, toRow: last, unit: desired } }),
    ...(label !== undefined &&
      desired !== undefined && { [`${name}.chart`]: { row: 1, toRow: last, unit: label, toUnit: desired } }),
  };
}

function paintHead(brush: Brush, { title, note, columns, rows }: ReviewPart, to: number): void {
  brush.put(0, 0, title, "section", to);
  brush.put(0, 1, note, "sectionNote", to);
  for (const column of columns) {
    const { head, from, to: last, holds } = column;
    const isWords = (holds === "as-is" || holds === "desired") && rows.every((row) => answersOf(row) === "words");
    const style = (isWords ? undefined : headStyles[holds]) ?? "head";
    if (style === "headCenter" && last > from) brush.putMerged(1, from, last, head, style);
    else brush.put(1, from, head, style, last);
  }
}

const headStyles: Partial<Record<ReviewColumn["holds"], "headCenter" | "headRight">> = {
  "as-is": "headCenter",
  desired: "headCenter",
  gap: "headCenter",
  state: "headCenter",
  due: "headCenter",
  status: "headCenter",
  source: "headRight",
};

function paintRow(brush: Brush, at: number, row: ReviewRow, part: ReviewPart, scene: Scene): void {
  if (!row.isNote) {
    for (const column of part.columns) paintCell(brush, at, row, column, part, scene);
    return;
  }
  const last = Math.max(...part.columns.map(({ to }) => to));
  const source = part.columns.find(({ holds }) => holds === "source");
  brush.put(at, 0, row.label ?? null, "partLabel");
  brush.putMerged(at, 1, source ? source.from - 1 : last, row.text ?? null, "aid");
  if (source) brush.put(at, source.from, row.source ?? null, "source", source.to);
}
