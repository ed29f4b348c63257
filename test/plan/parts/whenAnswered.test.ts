import { stageAndExit } from "../../../src/templates/stageAndExit";
import { planOf } from "../goldenPlan";
import { sourceOf } from "../sources";

const sections = (...headers: string[]): unknown[] => {
  const source = sourceOf(["Partner", "Courtship", ...headers]);
  const { cells } = planOf(stageAndExit, ["Acme"], { source }).layouts[0]!;
  return Object.values(cells).flatMap(({ style, value }) => (style === "section" && value ? [value] : []));
};

test("a review that is there only where the source answers it is there as soon as it answers one of its rows", () => {
  expect(sections()).not.toContain("Five principles");
  expect(sections("Progress metrics")).toContain("Five principles");
  expect(sections("Internal stakeholders")).toContain("Five principles");
});
