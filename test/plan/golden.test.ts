import { readFileSync } from "node:fs";
import { templates } from "../../src/templates/index";
import { committed, goldenFile, goldenPlan } from "./goldenPlan";

test.each(templates)("the plan of $id is the committed one", (template) => {
  const golden: unknown = JSON.parse(readFileSync(goldenFile(template), "utf8"));
  expect(committed(goldenPlan(template))).toEqual(golden);
});

test.each(templates)("the plan of $id is plain JSON", (template) => {
  const plan = goldenPlan(template);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});
