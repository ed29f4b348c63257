import { stackAreas } from "../../../cells/areas";
import type { ReviewColumn, ReviewPart, ReviewRow } from "../../../templates/parts/reviewPart";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import type { PlanValidation } from "../../sheetPlan";
import { colors } from "../../styles/colors";
import { answersOf } from "./answersOf";
import { states } from "./states";

/** What may be typed into a review, and what stands out in it. */
export function addRules(brush: Brush, part: ReviewPart): void {
  const { validations, conditionalFormats } = brush.layout;
  for (const column of part.columns) {
    validations.push(...validationsOf(brush, part, column));
    conditionalFormats.push(...formatsOf(brush, part, column));
  }
  if (part.marked === undefined) return;
  conditionalFormats.push({
    area: columnArea(brush, part, 0, 0),
    formula: `=AND(${brush.cell(2, 0)}<>"",${brush.cell(2, 0)}=${brush.anchor(part.marked)})`,
    fill: colors.riskSoft,
    color: colors.risk,
    bold: true,
  });
}

const columnArea = (brush: Brush, { rows }: ReviewPart, unit: number, toUnit: number): string =>
  brush.area({ row: 2, toRow: 1 + rows.length, unit, toUnit });

/** The cells of a column in the rows that pass, as few areas as there can be. */
function areasWhere(brush: Brush, part: ReviewPart, { from, to }: ReviewColumn, passes: (row: ReviewRow) => boolean) {
  const areas = part.rows.flatMap((row, index) =>
    passes(row) && !row.isNote ? [brush.area({ row: 2 + index, toRow: 2 + index, unit: from, toUnit: to })] : [],
  );
  return stackAreas(areas);
}

function validationsOf(brush: Brush, part: ReviewPart, column: ReviewColumn): PlanValidation[] {
  const rule = (
    passes: (row: ReviewRow) => boolean,
    kind: PlanValidation["rule"],
    message: string,
  ): PlanValidation[] => {
    const areas = areasWhere(brush, part, column, passes);
    return areas.length === 0 ? [] : [{ areas, rule: kind, title: column.head.slice(0, 32), message }];
  };
  const list = (passes: (row: ReviewRow) => boolean, choices: readonly string[]) =>
    rule(passes, { kind: "list", choices: [...choices] }, `${choices.join(", ")}.`);
  const whole = (row: ReviewRow): boolean => !row.isPart;
  switch (column.holds) {
    case "as-is":
    case "desired": {
      // what the source answers is no place to type in
      const typed = (row: ReviewRow): boolean =>
        column.holds === "desired" ? !row.isPart || row.answers === "words" : !row.fact;
      const chosen = part.rows.flatMap((row) => (row.choices && typed(row) ? [row] : []));
      return [
        ...chosen.flatMap((row) => list((other) => other === row, row.choices ?? [])),
        ...rule(
          (row) => typed(row) && answersOf(row) === "rating",
          { kind: "decimal", least: 1, most: 5 },
          "A number from 1 to 5.",
        ),
        ...list((row) => typed(row) && answersOf(row) === "yesNo", ["Yes", "Partly", "No", "n/a"]),
        ...rule(
          (row) => typed(row) && answersOf(row) === "date",
          { kind: "dateFrom", formula: "=DATE(1900,1,1)" },
          "A date.",
        ),
        ...rule(
          (row) => typed(row) && answersOf(row) === "number",
          { kind: "decimal", least: 0, most: 36500 },
          "A number of 0 or more.",
        ),
      ];
    }
    case "typed":
      return column.choices ? list((row) => !(column.ofWholes && row.isPart), column.choices) : [];
    case "due":
      return rule(whole, { kind: "dateFrom", formula: "=DATE(2000,1,1)" }, "A date.");
    case "status":
      return list(whole, column.choices);
    default:
      return [];
  }
}

function formatsOf(brush: Brush, part: ReviewPart, column: ReviewColumn) {
  const { holds, from, to } = column;
  const area = columnArea(brush, part, from, to);
  const cell = brush.cell(2, from);
  if (holds === "gap") {
    return [{ area, formula: `=AND(ISNUMBER(${cell}),ABS(N(${cell}))>=2)`, color: colors.risk, bold: true }];
  }
  if (holds === "state") {
    return stateLooks.map(([state, look]) => ({ area, formula: `=${cell}=${quoteText(state)}`, ...look }));
  }
  if (column.holds === "typed" && column.marked !== undefined) {
    const look = { fill: colors.watchSoft, color: colors.watch, bold: true };
    return [{ area, formula: `=${cell}=${quoteText(column.marked)}`, ...look }];
  }
  if (holds !== "due") return [];
  const status = part.columns.find((column) => column.holds === "status");
  const open =
    status?.holds === "status" ? status.done.map((done) => `,$${brush.cell(2, status.from)}<>${quoteText(done)}`) : [];
  return [
    {
      area,
      formula: `=AND(ISNUMBER($${cell}),$${cell}<${brush.anchor("asOf")}${open.join("")})`,
      color: colors.risk,
      bold: true,
    },
  ];
}

const stateLooks = [
  [states.present, { fill: colors.goodSoft, color: colors.good }],
  [states.partly, { fill: colors.watchSoft, color: colors.watch }],
  [states.absent, { fill: colors.riskSoft, color: colors.risk }],
  [states.unknown, { fill: colors.unknownSoft, color: colors.unknown }],
] as const;
