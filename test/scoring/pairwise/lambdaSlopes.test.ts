import { lambdaSlopes } from "../../../src/scoring/pairwise/lambdaSlopes";
import type { Pair } from "../../../src/scoring/pairwise/matrix";
import { principalEigenvector } from "../../../src/scoring/pairwise/principalEigenvector";

const logs = [
  [0, 1.2, -0.4, 0.9],
  [0, 0, 0.7, -1.1],
  [0, 0, 0, 0.5],
];
const pairs: Pair[] = [
  [0, 2],
  [1, 3],
  [2, 3],
];

/** The matrix of these judgements, those of the pairs moved by so much. */
function moved(by: readonly number[]): number[][] {
  const matrix = Array.from({ length: 4 }, () => [1, 1, 1, 1]);
  for (const [i, row] of logs.entries()) {
    for (let j = i + 1; j < 4; j += 1) {
      const at = pairs.findIndex(([first, second]) => first === i && second === j);
      matrix[i]![j] = Math.exp(row[j]! + (by[at] ?? 0));
      matrix[j]![i] = 1 / matrix[i]![j]!;
    }
  }
  return matrix;
}

const lambdaAt = (by: readonly number[]): number => principalEigenvector(moved(by))!.lambda;
const step = (...which: number[]) => pairs.map((_, index) => which.filter((one) => one === index).length * 1e-4);
const less = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value - b[index]!);
const none = pairs.map(() => 0);

// central differences, whose error is of the order of the step's square
describe("the slopes of λ are those found by moving the judgements a little", () => {
  const matrix = moved(none);
  const left = principalEigenvector(matrix[0]!.map((_, j) => matrix.map((row) => row[j]!)))!.weights;
  const { gradient, hessian } = lambdaSlopes(matrix, principalEigenvector(matrix)!, left, pairs);

  test.each([0, 1, 2])("first, of pair %i", (p) => {
    expect(gradient[p]).toBeCloseTo((lambdaAt(step(p)) - lambdaAt(less(none, step(p)))) / 2e-4, 6);
  });

  test.each([0, 1, 2].flatMap((p) => [0, 1, 2].map((q) => [p, q] as const)))("second, of pairs %i and %i", (p, q) => {
    const [same, apart] = [step(p, q), less(step(p), step(q))];
    const difference = lambdaAt(same) - lambdaAt(apart) - lambdaAt(less(none, apart)) + lambdaAt(less(none, same));
    expect(hessian[p]![q]).toBeCloseTo(difference / 4e-8, 4);
  });
});
