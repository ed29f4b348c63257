import fc from "fast-check";
import { atLeast } from "../../src/scoring/atLeast";
import { bounds } from "../../src/scoring/bounds";
import { interpolate } from "../../src/scoring/interpolate";
import { weightedMean } from "../../src/scoring/weightedMean";

const weighted = fc.record({
  value: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.double({ min: 0, max: 9, noNaN: true }),
});

describe("weightedMean", () => {
  test.each([
    // by hand: (1·1 + 0·3) / 4; (0.5·2 + 1·2 + 0·1) / 5
    [
      [
        [1, 1],
        [0, 3],
      ],
      0.25,
    ],
    [
      [
        [0.5, 2],
        [1, 2],
        [0, 1],
      ],
      0.6,
    ],
    [[[0.3, 7]], 0.3],
  ])("of %j is %d", (pairs, expected) => {
    expect(weightedMean(pairs.map(([value, weight]) => ({ value: value!, weight: weight! })))).toBeCloseTo(
      expected,
      12,
    );
  });

  test.each([[[]], [[{ value: 1, weight: 0 }]]])("of %j is not known", (values) =>
    expect(weightedMean(values)).toBeUndefined(),
  );

  test("does not change when all weights are scaled", () => {
    fc.assert(
      fc.property(
        fc.array(weighted, { minLength: 1 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (values, factor) => {
          fc.pre(values.some(({ weight }) => weight > 1e-6));
          const scaled = values.map(({ value, weight }) => ({ value, weight: weight * factor }));
          expect(weightedMean(scaled)).toBeCloseTo(weightedMean(values)!, 10);
        },
      ),
    );
  });
});

test("bounds take each interval at its end: (0.5·1 + 0·3) / 4 and (0.5·1 + 1·3) / 4", () => {
  expect(
    bounds([
      { low: 0.5, high: 0.5, weight: 1 },
      { low: 0, high: 1, weight: 3 },
    ]),
  ).toEqual({ low: 0.125, high: 0.875 });
});

test("bounds of nothing are everything", () => expect(bounds([])).toEqual({ low: 0, high: 1 }));

test.each([
  [0, 1],
  [3, 1],
  [7.5, 1.5],
  [12, 2],
  [30, 3.5],
  [48, 4.5],
  [60, 5],
  [600, 5],
])("interpolate reads %d as %d", (x, y) => {
  expect(
    interpolate(
      [
        [3, 1],
        [12, 2],
        [24, 3],
        [36, 4],
        [60, 5],
      ],
      x,
    ),
  ).toBeCloseTo(y, 12);
});

test.each([
  [0.6, 0.6, true],
  [0.1 + 0.2 + 0.3, 0.6, true],
  [(17 / 5 - 1) / 4, 0.6, true],
  [0.5999, 0.6, false],
])("%d reaches %d: %s", (value, limit, expected) => expect(atLeast(value, limit)).toBe(expected));
