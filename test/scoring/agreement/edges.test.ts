import { agreementIcc } from "../../../src/scoring/agreement/agreementIcc";
import { cohenKappa } from "../../../src/scoring/agreement/cohenKappa";
import { coincidences } from "../../../src/scoring/agreement/coincidences";
import { covarianceSums, cronbachAlpha } from "../../../src/scoring/agreement/cronbachAlpha";
import { fleissKappa } from "../../../src/scoring/agreement/fleissKappa";
import { kendallW } from "../../../src/scoring/agreement/kendallW";
import { meanSquares } from "../../../src/scoring/agreement/meanSquares";
import { nominalDifference } from "../../../src/scoring/agreement/nominalDifference";

describe("agreement of ratings (ICC)", () => {
  const icc = (ratings: readonly (readonly number[])[]) => agreementIcc(meanSquares(ratings), 0.95);

  // rows 1.5 and 2.5, columns too: between 1, judges 1, error 0, so that 2 · 1 / (2 · 1 + 2 · 1)
  test("a rater who is always one higher halves it", () =>
    expect(icc([[1, 2], [2, 3]])!.value).toBeCloseTo(0.5, 14)); // prettier-ignore

  test("without any error there is no doubt", () =>
    expect(icc([[1, 1], [2, 2], [3, 3]])).toEqual({ value: 1, low: 1, high: 1 })); // prettier-ignore

  test("subjects all alike agree in nothing, without doubt", () =>
    expect(icc([[1, 2], [1, 2], [1, 2]])).toEqual({ value: 0, low: 0, high: 0 })); // prettier-ignore

  // differences 2, 2 and −1: both mean squares are 1.5
  test("as much between raters as unexplained leaves doubt", () => {
    const ratings = [[2, 0], [5, 3], [8, 9]]; // prettier-ignore
    expect(meanSquares(ratings)).toMatchObject({ judges: 1.5, error: 1.5 });
    const { value, low, high } = icc(ratings)!;
    expect(low).toBeLessThan(value);
    expect(value).toBeLessThan(high);
  });
});

describe("mean squares", () => {
  // one rater of four is d above the others for both subjects: 2 · ¾ · d², while 8 ratings may be rounded by 8e-20
  const judges = (d: number) => meanSquares([[d, 0, 0, 0], [d, 0, 0, 0]]).judges; // prettier-ignore

  test("what rounding leaves over is nothing", () => expect(judges(1.6e-10)).toBe(0));
  test("what is more is something", () => expect(judges(1e-9) / 5e-19).toBeCloseTo(1, 9));
});

test("Cohen's kappa is 0 where one always says the same and the other does not", () => {
  // half agree, and half would by chance: 2/2 · 1/2
  expect(
    cohenKappa([
      [0, 0],
      [0, 1],
    ])!.value,
  ).toBe(0);
});

test("Fleiss' kappa of two categories", () => {
  // 2 + 6 of 12 ordered pairs agree; 2 · 1/3 · 2/3 disagree by chance: 1 − (1/3) / (4/9)
  expect(fleissKappa([[0, 0, 1], [1, 1, 1]])!.value).toBeCloseTo(0.25, 14); // prettier-ignore
});

describe("Kendall's W", () => {
  test("of subjects nobody tells apart is none", () => expect(kendallW([[2, 5], [2, 5]])).toBeUndefined()); // prettier-ignore
  test("of nothing is none", () => expect(kendallW([])).toBeUndefined());
});

describe("Cronbach's alpha", () => {
  test("is none where the totals do not vary, be it that rounding left a little over", () => {
    expect(cronbachAlpha({ items: 2, variances: 2, total: 0 })).toBeUndefined();
    expect(cronbachAlpha({ items: 2, variances: 100, total: 5e-11 })).toBeUndefined();
    expect(cronbachAlpha({ items: 2, variances: 0.01, total: 5e-13 })).toBeCloseTo(2 - 4e10, -3);
  });
  test("of nothing has nothing to add up", () =>
    expect(covarianceSums([])).toEqual({ items: 0, variances: 0, total: 0 }));
});

describe("coincidences", () => {
  test("the same ratings in another order are of one kind, and equal values no pair", () => {
    expect(coincidences([[5, 3], [3, 5], [5, 5]])).toEqual({
      values: [3, 5],
      counts: [2, 4],
      pairs: [{ one: 0, other: 1, weight: 2 }],
      kinds: [{ ratings: [0, 1], times: 2 }, { ratings: [1, 1], times: 1 }],
    }); // prettier-ignore
  });

  test("many values: the second and the twelfth are not three times the second", () => {
    const units = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [1, 11], [1, 1, 1]]; // prettier-ignore
    expect(coincidences(units).kinds.map(({ ratings }) => ratings.length)).toEqual([12, 2, 3]);
  });

  test("what is the same does not differ", () =>
    expect([nominalDifference.between(2, 2), nominalDifference.between(2, 3)]).toEqual([0, 1]));
});
