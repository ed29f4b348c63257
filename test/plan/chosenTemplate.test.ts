import { canUse, templateById } from "../../src/plan/chosenTemplate";
import { templates } from "../../src/templates/index";
import { sourceOf } from "./sources";

test("a template is found by its id, and an unknown id is said", () => {
  for (const template of templates) expect(templateById(template.id)).toBe(template);
  expect(() => templateById("none")).toThrow('There is no template "none".');
});

test("names alone are nothing to judge by, one rating is", () => {
  const scorecard = templateById("alliance-scorecard");
  expect(canUse(scorecard, sourceOf(["Partner"]))).toBe(false);
  expect(canUse(scorecard, sourceOf(["Partner", "Phone"]))).toBe(false);
  expect(canUse(scorecard, sourceOf(["Partner", "Clear purpose"]))).toBe(true);
});

test("what needs nothing can use anything; answers by person want one row for each", () => {
  expect(canUse(templateById("policy"), sourceOf(["Partner"]))).toBe(true);
  const sides = templateById("two-sided-view");
  expect(canUse(sides, sourceOf(["Partner", "Clear purpose"]))).toBe(false);
  expect(canUse(sides, sourceOf(["Partner", "Clear purpose"], { shape: "long" }))).toBe(true);
});
