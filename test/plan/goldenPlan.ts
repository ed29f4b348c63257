import { join } from "node:path";
import type { Calculate } from "../../src/plan/calculate";
import { compile, type CompileRequest } from "../../src/plan/compile";
import type { SheetPlan } from "../../src/plan/sheetPlan";
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

/** The plan of the first alliances of a source for a template. */
export function goldenPlan(template: Template, count: number, calculate: Calculate = "live"): SheetPlan {
  const names = ["USPS–FedEx", ...Array.from({ length: 49 }, (_, index) => `Partner ${index + 2}`)];
  const answers = template.reads === "answers" ? goldenAnswers(names) : undefined;
  return planOf(template, names.slice(0, count), { answers, calculate });
}

/** The plan of these alliances, of the small source unless said otherwise; 2024-09-29 is serial 45564. */
export function planOf(template: Template, names: readonly string[], parts: Partial<CompileRequest> = {}): SheetPlan {
  const alliances = alliancesOf(
    names,
    names.map(() => true),
    2,
  );
  const source = sourceOf(goldenHeaders, { address: "A1:J51" });
  return compile({ template, source, alliances, asOf: 45564, frozenOn: 45600, existing: ["Data"], ...parts });
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

/** Where a template's committed plan lies, by how many alliances it is of or by the scene it shows. */
export const goldenFile = (template: Template, which: number | string): string =>
  join(__dirname, "golden", template.id, `${which}.json`);
