import { sheetsToBuild } from "../../src/taskpane/choice";
import type { PaneState } from "../../src/taskpane/state";
import { templates } from "../../src/templates";

const choosing = (template: string, ...partners: string[]): PaneState =>
  ({ templates, choices: { template, partners } }) as unknown as PaneState;

test.each([
  ["alliance-scorecard", 3, ["Acme", "Beta", "Gamma"]],
  ["portfolio", 1, ["Acme", "Beta", "Gamma"]],
  ["portfolio", 0, []],
])("%s makes %i sheets", (template, count, partners) => {
  expect(sheetsToBuild(choosing(template, ...partners))).toBe(count);
});
