import { shapeOfHeaders } from "../../src/reading/shape/shapeOf";

test.each([
  ["a score a row", ["Partner", "Date", "Score"], "history"],
  ["a score a row beside what is no answer", ["Partner", "Stichtag", "Gesamtwert", "Reviewed by"], "history"],
  [
    "answers with a verdict and its day beside them",
    ["Partner", "Type", "Health", "As of", "Legal structure", "Goal horizon", "Clear purpose"],
    "wide",
  ],
  ["a goal a row", ["Partner", "Goal", "Baseline", "Target", "Actual"], "goals"],
  ["an answer a row", ["Partner", "Fact", "Answer"], "long"],
  ["an alliance a row", ["Partner", "Goal horizon"], "wide"],
])("%s", (_what, headers, shape) => {
  expect(shapeOfHeaders(headers).shape).toBe(shape);
});
