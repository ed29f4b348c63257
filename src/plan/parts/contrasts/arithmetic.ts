import { contrasts } from "../../../models/contrasts";
import { factById } from "../../../models/facts";
import type { ContrastsPart } from "../../../templates/parts/contrastsPart";
import { heights, rows, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { asking, single } from "../verdict";
import type { GroupRows, Placed } from "./group";
import { nameCell, rowCell, stepRow } from "./places";
import { stepsOf } from "./steps";
import { stepUnit } from "./units";

const facts = contrasts.items.map(({ fact }) => factById(fact));
export const arithmeticHeights = (count: number): number[] => [
  ...[heights.section, heights.row, heights.head],
  ...rows(count + 4, 13),
];

/** How each contrast is scaled, weighed and added up, beside the five points, to the score the type is given by. */
export function paintArithmetic(
  brush: Brush,
  part: ContrastsPart["arithmetic"],
  group: readonly Placed[],
  at: GroupRows,
  scene: Scene,
  to: number,
): void {
  const top = at.arithmetic;
  brush.put(top, 0, part.title, "section", to);
  brush.put(top, stepUnit.scaled(0), part.note, "sectionNote", to);
  brush.put(top + 1, 0, null, "plain", to);
  brush.put(top + 2, 0, "Fact", "head", to);
  const labels = [
    ...facts.map(({ header }) => header),
    ...["Five points together", "Strategic score: the sum", "CLASSIFY gives", "Difference"],
  ];
  labels.forEach((label, index) => brush.put(top + stepRow.first + index, 0, label, "stepLabel", to));
  for (const placed of group) paintAlliance(brush, placed, at, scene);
}

function paintAlliance(brush: Brush, placed: Placed, at: GroupRows, scene: Scene): void {
  const { index, beside } = placed;
  const top = at.arithmetic;
  const [reads, scaled, weight, contribution] = (["reads", "scaled", "weight", "contribution"] as const).map((name) =>
    stepUnit[name](beside),
  ) as [number, number, number, number];
  const row = rowCell(brush, at, placed);
  const steps = stepsOf(scene, brush, { row, index });
  brush.putMerged(top + 1, reads, contribution, { formula: nameCell(brush, at, placed) }, "headCenter");
  brush.put(top + 2, reads, "Answer", "headRight");
  brush.put(top + 2, scaled, "Scaled", "headRight");
  brush.put(top + 2, weight, "Weight", "headRight");
  brush.put(top + 2, contribution, "Contrib.", "headRight");

  const weighed = (row: number): string =>
    `IF(ISNUMBER(${brush.cell(row, scaled)}),${brush.cell(row, scaled)}*${brush.cell(row, weight)}/${all},"")`;
  const column = (unit: number): string =>
    `${brush.fixed(top + stepRow.first, unit)}:${brush.fixed(top + stepRow.points, unit)}`;
  const all = brush.fixed(top + stepRow.total, weight);
  facts.forEach((_, number) => {
    const line = top + stepRow.first + number;
    const value = brush.cell(line, scaled);
    brush.put(line, reads, { formula: `IF(ISNUMBER(${value}),1+4*${value},${steps.state(number)})` }, "stepAnswer");
    brush.put(line, scaled, { formula: steps.scaled(number) }, "figure");
    brush.put(line, weight, { formula: `IF(ISNUMBER(${value}),${steps.weight(number)},"")` }, "figure");
    brush.put(line, contribution, { formula: weighed(line) }, "figure");
  });
  const points = top + stepRow.points;
  brush.put(points, reads, null, "stepAnswer");
  brush.put(points, scaled, { formula: steps.pointsScaled }, "figure");
  brush.put(
    points,
    weight,
    { formula: `IF(ISNUMBER(${brush.cell(points, scaled)}),${steps.pointsWeight},"")` },
    "figure",
  );
  brush.put(points, contribution, { formula: weighed(points) }, "figure");

  const sum = `SUM(${column(contribution)})`;
  brush.put(top + stepRow.total, reads, null, "stepAnswer", scaled);
  brush.put(top + stepRow.total, weight, { formula: `SUM(${column(weight)})` }, "figure");
  brush.put(top + stepRow.total, contribution, { formula: `IF(${all}>0,${sum},"–")` }, "figure");
  const score = single(asking("CLASSIFY", "score", scene, brush, { row, index }));
  brush.put(top + stepRow.verdict, reads, null, "stepAnswer", weight);
  brush.put(top + stepRow.verdict, contribution, { formula: `IFNA(${score},"–")` }, "figure");
  const [total, verdict] = [stepRow.total, stepRow.verdict].map((line) => brush.cell(top + line, contribution));
  brush.put(top + stepRow.tie, reads, null, "stepAnswer", weight);
  brush.put(
    top + stepRow.tie,
    contribution,
    { formula: `IF(AND(ISNUMBER(${total}),ISNUMBER(${verdict})),ROUND(${total}-${verdict},9),"–")` },
    "figure",
  );
}
