import { drawn, wilson } from "./sample";

const names = Array.from({ length: 100 }, (_, index) => `mutant ${index}`);

test("a draw is the same for the same seed, another for another, and holds each name once", () => {
  expect(drawn(names, 20, "1")).toEqual(drawn([...names].reverse(), 20, "1"));
  expect(drawn(names, 20, "1")).not.toEqual(drawn(names, 20, "2"));
  expect(new Set(drawn(names, 20, "1")).size).toBe(20);
  expect(drawn(names, 200, "1").sort()).toEqual([...names].sort());
});

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i", (hits, of, low, high) => {
  const found = wilson(hits, of);
  expect(found[0]).toBeCloseTo(low, 4);
  expect(found[1]).toBeCloseTo(high, 4);
});
