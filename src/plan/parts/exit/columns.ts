import type { Brush } from "../../brush";
import { colors } from "../../styles/colors";

/** Units that triggers and obstacles share, so that their columns stand under one another. */
export const unit = {
  label: 0,
  asIs: 1,
  desired: 2,
  points: 3,
  state: 4,
  since: 5,
  firstSeen: 6,
  response: 7,
  owner: 10,
  due: 11,
  source: 12,
} as const;

/** What a state column says. */
export const states = { on: "Fired", active: "Active", off: "–", unknown: "Not known" } as const;

/** What is done about a line, who does it, and by when. */
export function paintResponse(brush: Brush, row: number, key: string): void {
  brush.input(row, unit.response, `${key}/response`, "boxText", { to: unit.owner - 1, merged: true });
  brush.input(row, unit.owner, `${key}/owner`, "boxText");
  brush.input(row, unit.due, `${key}/due`, "boxDate");
}

/** The heads of these columns. */
export function paintResponseHeads(brush: Brush, row: number): void {
  brush.put(row, unit.response, "Response", "head", unit.owner - 1);
  brush.put(row, unit.owner, "Owner", "head");
  brush.put(row, unit.due, "Due", "headCenter");
  brush.put(row, unit.source, "Source", "headRight");
}

/** Due dates are dates, and stand out once they are over; a state that speaks against the alliance stands out. */
export function addRules(brush: Brush, first: number, last: number, dates: readonly number[], bad: string): void {
  const area = (at: number) => brush.area({ row: first, toRow: last, unit: at });
  brush.layout.validations.push({
    areas: dates.map(area),
    rule: { kind: "dateFrom", formula: "=DATE(2000,1,1)" },
    title: "Date",
    message: "A date.",
  });
  const due = brush.cell(first, unit.due);
  const state = brush.cell(first, unit.state);
  brush.layout.conditionalFormats.push(
    {
      area: area(unit.due),
      formula: `=AND(ISNUMBER(${due}),${due}<${brush.anchor("asOf")})`,
      color: colors.risk,
      bold: true,
    },
    { area: area(unit.state), formula: `=${state}="${bad}"`, fill: colors.riskSoft, color: colors.risk, bold: true },
    { area: area(unit.state), formula: `=${state}="${states.unknown}"`, color: colors.unknown },
  );
}
