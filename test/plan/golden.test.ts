import { readFileSync } from "node:fs";
import { templates } from "../../src/templates/index";
import { committed, goldenCounts, goldenFile, goldenPlan, nativeFormulas } from "./goldenPlan";

describe.each(templates)("the plan of $id", (template) => {
  test.each(goldenCounts)("for %i alliances is the committed one", (count) => {
    const golden: unknown = JSON.parse(readFileSync(goldenFile(template, count), "utf8"));
    expect(committed(goldenPlan(template, count))).toEqual(golden);
  });

  // what they come to is held by test/plan/native and test/excel/nativeEqualsLive
  test("by built-in functions alone has the committed formulas", () => {
    const golden: unknown = JSON.parse(readFileSync(goldenFile(template, "native"), "utf8"));
    expect(nativeFormulas(template)).toEqual(golden);
  });

  test("is plain JSON", () => {
    const plan = goldenPlan(template, 1);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
