import { competitionRank } from "../../../src/scoring/comparison/competitionRank";
import { linearNorm } from "../../../src/scoring/comparison/linearNorm";
import { shareOfRange } from "../../../src/scoring/comparison/shareOfRange";
import { spotis } from "../../../src/scoring/comparison/spotis";
import { topsis } from "../../../src/scoring/comparison/topsis";
import { vectorNorm } from "../../../src/scoring/comparison/vectorNorm";

test("competitionRank: equals share the better rank, the next is left out", () => {
  expect(competitionRank([0.5, 0.9, 0.9, 0.1])).toEqual([3, 1, 1, 4]);
  expect(competitionRank([0.1 + 0.2, 0.3])).toEqual([1, 1]);
  expect(competitionRank([])).toEqual([]);
});

test("shareOfRange: ends, middle, beyond, and a range no number can hold", () => {
  expect([shareOfRange(2, 2, 4), shareOfRange(3, 2, 4), shareOfRange(4, 2, 4)]).toEqual([0, 0.5, 1]);
  expect([shareOfRange(1, 2, 4), shareOfRange(5, 2, 4)]).toEqual([0, 1]);
  expect(shareOfRange(0, -1.7e308, 1.7e308)).toBe(0.5);
  expect(shareOfRange(0.85e308, -1.7e308, 1.7e308)).toBeCloseTo(0.75, 14);
});

test("linearNorm: worst 0, best 1 by the goal; nothing where all are equal", () => {
  expect(linearNorm([1, 3, 2], "max")).toEqual([0, 1, 0.5]);
  expect(linearNorm([1, 3, 2], "min")).toEqual([1, 0, 0.5]);
  expect(linearNorm([7, 7], "max")).toBeUndefined();
});

test("vectorNorm: 3, 4 → .6, .8, however large; zeros stay", () => {
  vectorNorm([3, 4]).forEach((value, index) => expect(value).toBeCloseTo([0.6, 0.8][index]!, 15));
  vectorNorm([3e300, -4e300]).forEach((value, index) => expect(value).toBeCloseTo([0.6, -0.8][index]!, 15));
  expect(vectorNorm([0, 0])).toEqual([0, 0]);
});

test("topsis on values as they are: scikit-criteria 0.9, test_TOPSIS", () => {
  // three criteria, all max, equal weights: ideal (1, 5, 6), anti-ideal (0, 0, 3)
  const columns = [
    [1, 0],
    [0, 5],
    [3, 6],
  ];
  const criteria = columns.map(() => ({ weight: 1, goal: "max" as const }));
  topsis(columns, criteria)!.forEach((score, index) => expect(score).toBeCloseTo([0.14639248, 0.85360752][index]!, 8));
  expect(topsis([[2, 2]], [{ weight: 1, goal: "max" }])).toBeUndefined();
});

test("spotis: the published distance, less being better (Dezert et al. 2020, example 1)", () => {
  const criteria = [
    { weight: 0.2, goal: "max", low: -5, high: 12 },
    { weight: 0.3, goal: "min", low: -6, high: 10 },
    { weight: 0.5, goal: "max", low: -8, high: 5 },
  ] as const;
  expect(spotis([10.5, -3.1, 1.7], criteria)).toBeCloseTo(0.1989, 4);
  expect(spotis([3.2, 7.3, -5.3], criteria)).toBeCloseTo(0.7491, 4);
});
