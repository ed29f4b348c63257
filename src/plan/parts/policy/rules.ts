import { areasOf } from "../../../cells/areas";
import type { Brush, Spot } from "../../brush";
import type { PlanValidation } from "../../sheetPlan";
import { colors } from "../../styles/colors";
import { columns } from "./columns";
import type { PlacedRow } from "./placedRow";

/** The most anybody will type for a weight, of which only ratios matter. */
const mostWeight = 1_000_000;

/** What may be typed into the policy, and how agreed and unusable values stand out. */
export function addRules(brush: Brush, rows: readonly PlacedRow[]): void {
  const byRule = new Map<string, { rule: PlanValidation["rule"]; message: string; areas: string[] }>();
  for (const { row, top } of rows) {
    if (row.takes === "text") continue;
    const { rule, message } = ruleOf(row.takes);
    const known = byRule.get(message) ?? { rule, message, areas: [] };
    known.areas.push(brush.cell(top, columns.agreed));
    byRule.set(message, known);
  }
  for (const { rule, message, areas } of byRule.values())
    brush.layout.validations.push({ areas: areasOf(areas), rule, title: "Agreed", message });
  brush.layout.validations.push({
    areas: areasOf(rows.map(({ top }) => brush.cell(top, columns.on))),
    rule: { kind: "dateFrom", formula: "=DATE(2000,1,1)" },
    title: "On",
    message: "The day on which it was agreed.",
  });
  const [first, last] = [rows[0]!.top, rows[rows.length - 1]!.top];
  const spot: Spot = { row: first, toRow: last, unit: columns.inForce };
  const [value, standard] = [brush.cell(first, columns.inForce), brush.cell(first, columns.standard)];
  brush.layout.conditionalFormats.push(
    { area: brush.area(spot), formula: `=${value}="not usable"`, color: colors.risk, bold: true },
    {
      area: brush.area(spot),
      formula: `=AND(ISNUMBER(${value}),ISNUMBER(${standard}),${value}<>${standard})`,
      color: colors.accent,
      bold: true,
    },
  );
}

function ruleOf(takes: "date" | { least: number; most?: number }): Pick<PlanValidation, "rule" | "message"> {
  if (takes === "date") return { rule: { kind: "dateFrom", formula: "=DATE(2000,1,1)" }, message: "A date." };
  const { least, most } = takes;
  const message =
    most === undefined
      ? "A number of 0 or more; empty keeps the default."
      : `A number from ${least} to ${most}; empty keeps the default.`;
  return { rule: { kind: "decimal", least, most: most ?? mostWeight }, message };
}
