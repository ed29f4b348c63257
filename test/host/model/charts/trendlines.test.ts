import type { SeriesContent } from "../../../../src/host/model/charts/seriesContent";
import { labelOfTrend, nameOfTrendline, trendOf } from "../../../../src/host/model/charts/trendlines";

const series = (values: (number | null)[], xValues?: number[]): SeriesContent => ({
  name: "Sales",
  values,
  options: {},
  ...(xValues && { xValues }),
});
const trend = (type: string, values: (number | null)[], more = {}, xValues?: number[]) =>
  trendOf({ type, ...more }, series(values, xValues));

// Each set of points lies on its curve, so that the fit is the curve itself.
test.each([
  ["Linear", [3, 5, 7, 9], "y = 2x + 1", 6, 13],
  ["Polynomial", [2, 5, 10, 17], "y = x² + 1", 6, 37],
  ["Exponential", [2 * Math.E, 2 * Math.E ** 2, 2 * Math.E ** 3], "y = 2e^(1x)", 0, 2],
  ["Logarithmic", [1, 1 + 3 * Math.LN2, 1 + 3 * Math.log(3)], "y = 3ln(x) + 1", 1, 1],
  ["Power", [4, 16, 36], "y = 4x^2", 5, 100],
])("a curve of type %s goes through points that lie on it", (type, values, equation, x, y) => {
  const found = trend(type, values);
  expect(found?.equation).toBe(equation);
  expect(found?.rSquared).toBeCloseTo(1, 12);
  expect(found?.curve?.(x)).toBeCloseTo(y, 9);
});

test("least squares by hand: (1,1) (2,3) (3,2) have slope 1/2 and intercept 1, and a quarter of the variance is explained", () => {
  const found = trend("Linear", [1, 3, 2]);
  expect([found?.intercept, found?.rSquared]).toEqual([1, expect.closeTo(0.25, 12)]);
  expect(labelOfTrend({ showEquation: true, showRSquared: true }, found)).toBe("y = 0.5x + 1\nR² = 0.25");
});

test("through a given intercept: (1,2) (2,4) through 1 is steepest-fitting at (1·1 + 2·3) / 5", () => {
  expect(trend("Linear", [2, 4], { intercept: 1 })?.curve?.(10)).toBeCloseTo(1 + 1.4 * 10, 9);
});

test("a moving average begins where its first period ends, and gaps are passed over", () => {
  expect(trend("MovingAverage", [1, 3, 5, 7], { movingAveragePeriod: 2 })?.points).toEqual([
    [2, 2],
    [3, 4],
    [4, 6],
  ]);
  expect(trend("Linear", [1, null, 3])?.curve?.(2)).toBeCloseTo(2, 9);
});

test("periods forward and backward lengthen it, x values place it", () => {
  const found = trend("Linear", [10, 20], { forwardPeriod: 2, backwardPeriod: 0.5 }, [5, 6]);
  expect([found?.from, found?.to]).toEqual([4.5, 8]);
});

test("numbers that allow no curve give none", () => {
  expect(trend("Power", [1, -1, 2])).toBeUndefined();
  expect(trend("Linear", [1])).toBeUndefined();
});

test("names are Excel's until one is given", () => {
  expect(nameOfTrendline({ type: "MovingAverage", movingAveragePeriod: 3 }, "Sales")).toBe("3 per. Mov. Avg. (Sales)");
  expect(nameOfTrendline({ type: "Exponential" }, "Sales")).toBe("Expon. (Sales)");
  expect(nameOfTrendline({ type: "Linear", name: "Growth" }, "Sales")).toBe("Growth");
});
