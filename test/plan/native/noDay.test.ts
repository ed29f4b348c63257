import { compile } from "../../../src/plan/compile";
import { templates } from "../../../src/templates/index";
import { alliancesOf } from "../../../src/reading/alliances";
import { goldenHeaders } from "../goldenPlan";
import { sourceOf } from "../sources";

const alliances = alliancesOf(["Acme", "Beta"], [true, true], 2);

// what no built-in function can compute becomes a value once it is calculated, and the writer knows on which day
test.each(templates)("a sheet $id that nobody freezes says of no day that it was calculated on it", (template) => {
  const source = sourceOf(goldenHeaders);
  const plan = compile({ template, source, alliances, asOf: 45564, existing: [], calculate: "native" });
  expect(JSON.stringify(plan.layouts)).not.toMatch(/calculated on \d|calculated on -/i);
});
