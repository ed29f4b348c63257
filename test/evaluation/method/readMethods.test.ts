import { readCriteria } from "../../../src/evaluation/method/compare/readCriteria";
import { categoryCells } from "../../../src/evaluation/method/ratings/ratingCells";
import { frameOfCategories } from "../../../src/evaluation/method/ratings/ratingFrame";

const goalOf = (goal: string | number) => readCriteria([1], [[goal]])[0]!.goal;

test.each(["max", "Maximum", "maximise", "maximize", "higher", "High", "higher is better", "more", "benefit", "up", " + ", 1])(
  "%s: more is better",
  (goal) => expect(goalOf(goal)).toBe("max"),
); // prettier-ignore
test.each(["min", "Minimum", "minimise", "minimize", "lower", "Low", "lower is better", "less", "cost", "down", " - ", -1])(
  "%s: less is better",
  (goal) => expect(goalOf(goal)).toBe("min"),
); // prettier-ignore

describe("categories", () => {
  test("a number no cell can show is not called an error value", () => {
    expect(() => categoryCells([[Infinity]])).toThrow(/is not a number Excel can show/);
    expect(() => categoryCells([[{ code: "#N/A" } as never]])).toThrow(/is an error value/);
  });

  test("a dash may mean minus beside a plus, but not at the head of a word", () => {
    expect(() => categoryCells([["+"], [" - "]])).toThrow(/beside "\+" it may mean minus/);
    expect(categoryCells([["+"], ["-x"]])).toEqual([["+"], ["-x"]]);
  });

  test("names stand around numbers, be a row without any", () => {
    const cells = [["", "A", "B"], ["x", 1, 2], ["y", undefined, undefined]]; // prettier-ignore
    expect(frameOfCategories(cells)).toEqual({ names: true, header: true });
  });

  test("texts that come again are ratings, not names", () => {
    expect(frameOfCategories([["a", "b"], ["a", "b"], ["b", "a"]])).toEqual({ names: false, header: false }); // prettier-ignore
  });
});
