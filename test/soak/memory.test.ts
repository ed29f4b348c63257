import { courseOf, type Measure } from "./memory";

const every25 = (heaps: readonly number[]): Measure[] =>
  heaps.map((heap, index) => ({ cycles: 25 * (index + 1), heap }));

test("memory that fills and stays is flat", () => {
  const { heap, slope, ratio } = courseOf(every25([100, 180, 200, 200, 200, 200, 200, 200]));
  expect([heap, slope, ratio]).toEqual([200, 0, 1]);
});

test("memory that grows by a megabyte a cycle is told from it", () => {
  // quarters of two: the second is 150 and 175 in the mean 162.5, the last 250 and 275 in the mean 262.5
  const { slope, ratio } = courseOf(every25([100, 125, 150, 175, 200, 225, 250, 275]));
  expect(slope).toBeCloseTo(1, 12);
  expect(ratio).toBeCloseTo(262.5 / 162.5, 12);
});

test("too few measures are no answer", () => {
  expect(() => courseOf(every25([1, 2, 3]))).toThrow("3 measures say nothing");
});
