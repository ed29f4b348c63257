import { join } from "node:path";
import { alliancesOf } from "../../src/plan/alliances";
import { compile } from "../../src/plan/compile";
import { product } from "../../src/plan/product";
import type { SheetPlan } from "../../src/plan/sheetPlan";
import type { Template } from "../../src/templates/template";
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

/** The plan of one alliance for a template; 2024-09-29 is serial 45564. */
export function goldenPlan(template: Template): SheetPlan {
  const source = sourceOf(goldenHeaders, { address: "A1:J3" });
  const alliances = alliancesOf(["USPS–FedEx", "Zappos"], [true, true], 2).slice(0, 1);
  return compile({ template, source, alliances, asOf: 45564, existing: ["Data"] });
}

/** Where a template's committed plan lies. */
export const goldenFile = (template: Template): string => join(__dirname, "golden", `${template.id}.json`);

/** The plan as it is committed: without the version, which changes with every release. */
export const committed = (plan: SheetPlan): unknown =>
  JSON.parse(JSON.stringify(plan).split(product.version).join("<version>"));
