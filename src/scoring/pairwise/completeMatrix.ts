import { lambdaSlopes } from "./lambdaSlopes";
import { logLeastSquares } from "./logLeastSquares";
import { pairsOf, type IncompleteMatrix, type Pair, type PairwiseMatrix } from "./matrix";
import { principalEigenvector } from "./principalEigenvector";
import { solveLinear } from "./solveLinear";

/** Newton's method takes five to ten steps; one that takes more than this will not arrive. */
const mostSteps = 200;
/** Errors shrink to their square at each step: after one as small as this, in ln aᵢⱼ, nothing is left to gain. */
const lastStep = 1e-9;
/** Below it λ is flat to its last digits and cannot tell a good step from a bad one; the slopes still can. */
const trustedStep = 1e-5;
/** No step multiplies a judgement by more than e³ ≈ 20: far from the minimum the parabola is a poor guide. */
const largestStep = 3;

/**
 * Fills the pairs nobody compared with the judgements that make the whole least inconsistent: that minimise the principal
 * eigenvalue λ (Shiraishi, Obata & Daigo 1998, J. Oper. Res. Soc. Japan 41:475–491). In the logarithms of the judgements λ is
 * convex, and its minimum unique where the comparisons hold all items together (Bozóki, Fülöp & Rónyai 2010, Math. Comput.
 * Modelling 52:318–333), so Newton's method, its steps halved where they overshoot, finds it from the logarithmic least
 * squares estimate. `undefined` where it does not arrive.
 */
export function completeMatrix(matrix: IncompleteMatrix): PairwiseMatrix | undefined {
  const missing = pairsOf(matrix.length).filter(([i, j]) => matrix[i]![j] === undefined);
  const logWeights = logLeastSquares(matrix);
  let point = missing.map(([i, j]) => logWeights[i]! - logWeights[j]!);
  let filled = fill(matrix, missing, point);
  for (let count = 0; count < mostSteps && missing.length > 0; count++) {
    const step = newtonStep(filled, missing);
    const length = step ? Math.max(...step.map(Math.abs)) : NaN;
    // a matrix singular to the last digit gives steps that are no numbers
    if (!step || !Number.isFinite(length)) return undefined;
    const share = length <= trustedStep ? 1 : shareOfStep(matrix, missing, point, step, length);
    point = point.map((value, index) => value + share * step[index]!);
    filled = fill(matrix, missing, point);
    if (length <= lastStep || share === 0) return filled;
  }
  return missing.length === 0 ? filled : undefined;
}

function fill(matrix: IncompleteMatrix, missing: readonly Pair[], point: readonly number[]): PairwiseMatrix {
  const filled = matrix.map((row) => row.map((entry) => entry ?? 1));
  missing.forEach(([i, j], index) => {
    filled[i]![j] = Math.exp(point[index]!);
    filled[j]![i] = Math.exp(-point[index]!);
  });
  return filled;
}

function newtonStep(filled: PairwiseMatrix, missing: readonly Pair[]): number[] | undefined {
  const right = principalEigenvector(filled);
  const left = principalEigenvector(filled.map((_, i) => filled.map((row) => row[i]!)));
  if (!right || !left) return undefined;
  const { gradient, hessian } = lambdaSlopes(filled, right, left.weights, missing);
  return solveLinear(
    hessian,
    gradient.map((slope) => [-slope]),
  ).map(([value]) => value!);
}

/** The first of the step's whole (or its longest bearable part), half, quarter … that lowers λ; 0 where none does. */
function shareOfStep(
  matrix: IncompleteMatrix,
  missing: readonly Pair[],
  point: readonly number[],
  step: readonly number[],
  length: number,
): number {
  const lambdaAt = (share: number): number =>
    principalEigenvector(
      fill(
        matrix,
        missing,
        point.map((value, index) => value + share * step[index]!),
      ),
    )?.lambda ?? Infinity;
  const before = lambdaAt(0);
  for (let share = Math.min(1, largestStep / length); share * length > lastStep; share /= 2) {
    if (lambdaAt(share) < before) return share;
  }
  return 0;
}
