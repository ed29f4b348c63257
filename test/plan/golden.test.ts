import { readFileSync } from "node:fs";
import { templates } from "../../src/templates/index";
import { committed } from "./committed";
import { goldenCounts, goldenFile, goldenPlan } from "./goldenPlan";
import { committedOf } from "./scenes/changes";
import { goldenScenes } from "./scenes/goldenScenes";

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

// what formulas by built-in functions alone come to is held by test/plan/native and test/excel/nativeEqualsLive
test.each(goldenScenes)("the plan of $template.id in the scene $name is the committed one", (scene) => {
  const golden: unknown = JSON.parse(readFileSync(goldenFile(scene.template, scene.name), "utf8"));
  expect(committedOf(scene)).toEqual(golden);
});
