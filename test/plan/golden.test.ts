import { readFileSync } from "node:fs";
import { templates } from "../../src/templates/index";
import { committed, goldenCounts, goldenFile, goldenPlan } from "./goldenPlan";

describe.each(templates)("the plan of $id", (template) => {
  test.each(goldenCounts)("for %i alliances is the committed one", (count) => {
    const golden: unknown = JSON.parse(readFileSync(goldenFile(template, count), "utf8"));
    expect(committed(goldenPlan(template, count))).toEqual(golden);
  });

  test("is plain JSON", () => {
    const plan = goldenPlan(template, 1);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
