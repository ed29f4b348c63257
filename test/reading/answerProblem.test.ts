import { factById } from "../../src/models/facts";
import { answerProblem } from "../../src/reading/answerProblem";

test("a rating of 6 is none, and what would be one is said", () => {
  expect(answerProblem(factById("P1"), 6)).toBe(
    "6 is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.",
  );
});

test("an error cell is none", () => {
  expect(answerProblem(factById("D2"), "#DIV/0!")).toMatch(/^#DIV\/0! is not an answer\./);
  expect(answerProblem(factById("partner"), "#N/A")).toMatch(/^#N\/A is not an answer\./);
});

test("answers, unknowns and not applicable are fine", () => {
  for (const value of [1, 4.5, 5, "", 0, "?", "tbd", "n/a", "Yes", true])
    expect(answerProblem(factById("D2"), value)).toBeNull();
});
