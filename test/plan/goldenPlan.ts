import { join } from "node:path";
import type { Calculate } from "../../src/plan/calculate";
import { compile } from "../../src/plan/compile";
import { product } from "../../src/plan/product";
import type { SheetPlan } from "../../src/plan/sheetPlan";
import type { StyleName } from "../../src/plan/styles/styles";
import { alliancesOf } from "../../src/reading/alliances";
import type { Template } from "../../src/templates/template";
import { bothSides } from "./answers";
import { sourceOf } from "./sources";

/** Columns of a small source: names, both bodies of evidence, two practices, parts of one point, and one that is no fact. */
export const goldenHeaders = [
  "Partner",
  "Declared type",
  "Legal structure",
  "Goal horizon",
  "Decision-making",
  "Significant impact",
  "Control shared",
  "Clear purpose",
  "Communication",
  "Phone",
];

/** How many alliances the committed plans are of. */
export const goldenCounts = [0, 1, 50] as const;

/** The plan of the first alliances of a source for a template; 2024-09-29 is serial 45564. */
export function goldenPlan(template: Template, count: number, calculate: Calculate = "live"): SheetPlan {
  const source = sourceOf(goldenHeaders, { address: "A1:J51" });
  const names = ["USPS–FedEx", ...Array.from({ length: 49 }, (_, index) => `Partner ${index + 2}`)];
  const alliances = alliancesOf(
    names,
    names.map(() => true),
    2,
  ).slice(0, count);
  const answers = template.reads === "answers" ? goldenAnswers(names) : undefined;
  return compile({ template, source, alliances, answers, asOf: 45564, frozenOn: 45600, existing: ["Data"], calculate });
}

/** The formulas of one alliance's sheet by Excel's own functions alone, by their cells: all that differs there is in them. */
export function nativeFormulas(template: Template): Record<string, string> {
  const { layouts, sheets } = goldenPlan(template, 1, "native");
  const cells = [...layouts, ...sheets].flatMap((part) => Object.entries(part.cells));
  return Object.fromEntries(cells.flatMap(([at, { formula }]) => (formula === undefined ? [] : [[at, formula]])));
}

/** Both sides' answers about some practices, contrasts and a point: of enough people, of too few, and of nobody for each third. */
const goldenAnswers = (names: readonly string[]) =>
  names.flatMap((name, index) =>
    index % 3 === 2
      ? []
      : bothSides(name, {
          D2: { ours: [5, 4, 4], theirs: [2, 1, 2] },
          P1: { ours: [4, 4, 1 + (index % 5)], theirs: [4, "?", 5, 3] },
          P4: { ours: [2, 3], theirs: [4, 4, 5] },
          P6: { ours: ["n/a", "n/a", "n/a"], theirs: [3, 3, 3] },
          Q1: { ours: ["Yes", "Partly", "Yes"], theirs: ["No", "Partly", "Partly"] },
        }),
  );

/** Where a template's committed plan lies. */
export const goldenFile = (template: Template, which: number | "native"): string =>
  join(__dirname, "golden", template.id, `${which}.json`);

/** The plan as it is committed: without the version, which changes with every release, and the styles it has no use for. */
export function committed(plan: SheetPlan): unknown {
  const cells = [...plan.layouts, ...plan.sheets].flatMap((part) => Object.values(part.cells));
  const used = new Set([...cells.map(({ style }) => style), ...plan.layouts.map(({ baseStyle }) => baseStyle)]);
  const styles = Object.fromEntries(Object.entries(plan.styles).filter(([name]) => used.has(name as StyleName)));
  return JSON.parse(
    JSON.stringify({ ...plan, styles })
      .split(product.version)
      .join("<version>"),
  );
}
