import fc from "fast-check";
import { completeMatrix } from "../../../src/scoring/pairwise/completeMatrix";
import { connectedItems } from "../../../src/scoring/pairwise/connectedItems";
import { consistencyIndex } from "../../../src/scoring/pairwise/consistencyIndex";
import { logLeastSquares } from "../../../src/scoring/pairwise/logLeastSquares";
import type { Pair } from "../../../src/scoring/pairwise/matrix";
import { principalEigenvector } from "../../../src/scoring/pairwise/principalEigenvector";
import { solveLinear } from "../../../src/scoring/pairwise/solveLinear";
import { worstJudgement } from "../../../src/scoring/pairwise/worstJudgement";

/** Judgements by pairs of letters, "ab" being a over b. */
function judged(letters: string, judgements: Readonly<Record<string, number>>): (number | undefined)[][] {
  const matrix = [...letters].map((a) => [...letters].map((b): number | undefined => (a === b ? 1 : undefined)));
  for (const [pair, value] of Object.entries(judgements)) {
    const [a, b] = [letters.indexOf(pair[0]!), letters.indexOf(pair[1]!)];
    matrix[a]![b] = value;
    matrix[b]![a] = 1 / value;
  }
  return matrix;
}
const lambdaOf = (matrix: readonly (readonly number[])[]) => principalEigenvector(matrix)!.lambda;

describe("completeMatrix", () => {
  test("Bozóki, Fülöp & Rónyai 2010, example 3: .7302965 where van Uden's rule says .7302967", () => {
    const filled = completeMatrix(judged("abcd", { ab: 1, ac: 5, ad: 2, bc: 3, bd: 4 }))!;
    expect(filled[2]![3]).toBeCloseTo(0.7302965, 6);
    expect(filled[2]![3]! * filled[3]![2]!).toBeCloseTo(1, 14);
  });
  // Bozóki, Fülöp & Rónyai 2010, the 8 × 8 matrix; the twelve estimates as ahpy 2.0 documents them, to its tolerance
  test.each([
    ["bc", 0.3300187],
    ["be", 1.7197409],
    ["bg", 0.4663515],
    ["cd", 9.9205127],
    ["cf", 4.8524864],
    ["ch", 0.5696073],
    ["de", 0.5252768],
    ["dg", 0.1424438],
    ["ef", 0.9311974],
    ["eh", 0.1093083],
    ["fg", 0.2912121],
    ["gh", 0.4030899],
  ])("a house with 12 of 28 pairs missing: %s", (pair, expected) => {
    const letters = "abcdefgh";
    const filled = completeMatrix(
      judged(letters, {
        ab: 5, ac: 3, ad: 7, ae: 6, af: 6, bd: 5, bf: 3, ce: 3, cg: 6, fd: 4, ga: 3, ge: 5, ha: 4, hb: 7, hd: 8, hf: 6,
      }), // prettier-ignore
    )!;
    const estimate = filled[letters.indexOf(pair[0]!)]![letters.indexOf(pair[1]!)]!;
    expect(Math.abs(estimate / expected - 1)).toBeLessThan(5e-5);
  });

  const log = fc.double({ min: Math.log(1 / 1000), max: Math.log(1000), noNaN: true });
  /** Up to eight items that hold together, with judgements as wild as can be entered. */
  const incomplete = fc.integer({ min: 3, max: 8 }).chain((n) =>
    fc
      .tuple(
        fc.array(log, { minLength: n * n, maxLength: n * n }),
        fc.array(fc.boolean(), { minLength: n * n, maxLength: n * n }),
      )
      .map(([logs, kept]) => {
        const matrix = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j): number | undefined => (i === j ? 1 : undefined)),
        );
        for (let i = 0; i < n; i++)
          for (let j = i + 1; j < n; j++) {
            if (j !== i + 1 && !kept[i * n + j]) continue;
            matrix[i]![j] = Math.exp(logs[i * n + j]!);
            matrix[j]![i] = 1 / matrix[i]![j]!;
          }
        return matrix;
      }),
  );
  test("keeps what was judged, fills the rest, and nothing nearby has a smaller λ", () =>
    fc.assert(
      fc.property(
        incomplete,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 28, maxLength: 28 }),
        (matrix, shifts) => {
          const filled = completeMatrix(matrix)!;
          const moved = filled.map((row) => [...row]);
          let at = 0;
          let wrong = 0;
          for (let i = 0; i < matrix.length; i++)
            for (let j = i + 1; j < matrix.length; j++) {
              if (matrix[i]![j] !== undefined) wrong += filled[i]![j] === matrix[i]![j] ? 0 : 1;
              else {
                const factor = Math.exp(shifts[at++]!);
                moved[i]![j]! *= factor;
                moved[j]![i]! /= factor;
              }
            }
          expect(wrong).toBe(0);
          expect(lambdaOf(filled)).toBeLessThanOrEqual(lambdaOf(moved) * (1 + 1e-12));
        },
      ),
      { numRuns: 1000 },
    ));
});

describe("principalEigenvector", () => {
  test("a circle of judgements settles although every other eigenvalue is almost as large", () => {
    // 1000 → 1000 → 1000 → back: circulant, so that λ = 1 + 1000 + 1/1000 and all weigh the same
    const { weights, lambda } = principalEigenvector([
      [1, 1000, 0.001],
      [0.001, 1, 1000],
      [1000, 0.001, 1],
    ])!;
    expect(lambda).toBeCloseTo(1001.001, 9);
    weights.forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 12));
  });
  test("weights 15 powers of 10 apart", () => {
    const w = Array.from({ length: 15 }, (_, item) => 10 ** -item);
    const { weights } = principalEigenvector(w.map((row) => w.map((col) => row / col)))!;
    const total = w.reduce((sum, value) => sum + value, 0);
    weights.forEach((weight, item) => expect(weight / (w[item]! / total)).toBeCloseTo(1, 12));
  });
});

test("consistencyIndex: 0 for one and two items and for λ within a rounding error of n", () => {
  expect([consistencyIndex(1, 1), consistencyIndex(2.5, 2), consistencyIndex(3 + 1e-14, 3)]).toEqual([0, 0, 0]);
  expect(consistencyIndex(2.9999999999999996, 3)).toBe(0);
  expect(consistencyIndex(3 + 2e-13, 3)).toBe(0); // of three rows, each rounded
  expect(consistencyIndex(3.2, 3)).toBeCloseTo(0.1, 15);
});

test("connectedItems: groups in the order of their first items", () => {
  const pairs: Pair[] = [
    [3, 1],
    [0, 4],
    [1, 5],
  ];
  expect(connectedItems(6, pairs)).toEqual([[0, 4], [1, 3, 5], [2]]);
  expect(connectedItems(1, [])).toEqual([[0]]);
});

test("solveLinear: two right sides at once, rows in an order that needs pivoting", () => {
  // x + y = 3, 2x = 2 → (1, 2); x + y = 0, 2x = 4 → (2, −2)
  const [x, y] = solveLinear(
    [
      [0, 2, 1],
      [2, 0, 0],
      [1, 1, 0],
    ],
    [
      [5, -3],
      [2, 4],
      [3, 0],
    ],
  );
  expect([x, y]).toEqual([
    [1, 2],
    [2, -2],
  ]);
});

test("logLeastSquares: for a whole matrix the geometric means of its rows (Crawford & Williams 1985)", () => {
  const matrix = [
    [1, 5, 1 / 3],
    [1 / 5, 1, 1 / 7],
    [3, 7, 1],
  ];
  const means = matrix.map((row) => Math.log(row.reduce((product, entry) => product * entry, 1)) / 3);
  logLeastSquares(matrix).forEach((value, item) => expect(value).toBeCloseTo(means[item]! - means[0]!, 12));
});

test("worstJudgement passes over a pair that alone holds the others together", () => {
  // c hangs on b alone; the three others disagree among themselves, and one of their pairs is the worst
  const filled = completeMatrix(judged("abcd", { ab: 2, ad: 9, bd: 2, bc: 5 }))!;
  const pairs: Pair[] = [
    [0, 1],
    [0, 3],
    [1, 2],
    [1, 3],
  ];
  const worst = worstJudgement(filled, principalEigenvector(filled)!.weights, pairs);
  expect(worst).toBeDefined();
  expect(worst).not.toEqual([1, 2]);
});

test("worstJudgement: c's only judgement is the furthest from equal weights, but nothing contradicts it", () => {
  const matrix = judged("abcd", { ab: 2, ad: 3, bd: 1, bc: 5 }).map((row) => row.map((entry) => entry ?? 1));
  const pairs: Pair[] = [
    [0, 1],
    [0, 3],
    [1, 2],
    [1, 3],
  ];
  expect(worstJudgement(matrix, [1, 1, 1, 1], pairs)).toEqual([0, 3]);
});

test("completeMatrix goes on until every estimate has settled, not only the first", () => {
  const letters = "abcdefg";
  const given = { ab: 7, cb: 7, cd: 190, ec: 860, df: 2.7, dg: 1.4, ed: 42, ef: 890, fg: 18 };
  const filled = completeMatrix(judged(letters, given))!;
  // at the least λ no estimate moves it: uᵢ·bᵢⱼ = uⱼ·bⱼᵢ with bᵢⱼ = aᵢⱼ·wⱼ/wᵢ, and uᵢ of both eigenvectors
  const weights = principalEigenvector(filled)!.weights;
  const left = principalEigenvector(filled.map((_, i) => filled.map((row) => row[i]!)))!.weights;
  const pull = (i: number, j: number) => left[i]! * filled[i]![j]! * weights[j]!;
  for (const i of letters.split("").keys())
    for (const j of letters.split("").keys())
      if (i < j && !(letters[i]! + letters[j]! in given) && !(letters[j]! + letters[i]! in given))
        expect(pull(i, j) / pull(j, i)).toBeCloseTo(1, 6);
});
