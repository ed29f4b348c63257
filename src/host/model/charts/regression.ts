/** A curve fitted by least squares. */
export interface Curve {
  at: (x: number) => number;
  intercept: number;
  rSquared: number;
  equation: string;
}

type Pairs = readonly (readonly [number, number])[];

/** Excel shows five significant digits. */
const show = (value: number): string => String(Number(value.toPrecision(5)));

/** Solves a small set of linear equations (Gauss with pivots); undefined when they have no single solution. */
function solve(rows: number[][]): number[] | undefined {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const pivot = column + below.indexOf(Math.max(...below));
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const lead = rows[column] ?? [];
    const head = lead[column] ?? 0;
    if (Math.abs(head) < 1e-12) return undefined;
    rows.forEach((row, at) => {
      if (at === column) return;
      const factor = (row[column] ?? 0) / head;
      lead.forEach((value, index) => (row[index] = (row[index] ?? 0) - factor * value));
    });
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** Share of the variance that the fit explains, in the space it was fitted in. */
function explained(pairs: Pairs, at: (x: number) => number): number {
  const mean = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  const total = pairs.reduce((sum, [, y]) => sum + (y - mean) ** 2, 0);
  const left = pairs.reduce((sum, [x, y]) => sum + (y - at(x)) ** 2, 0);
  return total === 0 ? 1 : 1 - left / total;
}

const POWERS = ["", "x", "x²", "x³", "x⁴", "x⁵", "x⁶"];

function polynomialText(factors: readonly number[]): string {
  const terms = factors
    .map((factor, power) => ({ factor, power }))
    .reverse()
    .filter(({ factor }) => factor !== 0)
    .map(({ factor, power }, index) => {
      const sign = factor < 0 ? (index === 0 ? "-" : " - ") : index === 0 ? "" : " + ";
      const size = Math.abs(factor);
      const number = power > 0 && size === 1 ? "" : show(size);
      return `${sign}${number}${POWERS[power] ?? `x^${power}`}`;
    });
  return `y = ${terms.join("") || "0"}`;
}

/** A line or a curve of the given order, through `intercept` at x = 0 if one is given. */
export function fitPolynomial(pairs: Pairs, order: number, intercept?: number): Curve | undefined {
  const first = intercept === undefined ? 0 : 1;
  if (pairs.length < order + 1 - first) return undefined;
  const powers = Array.from({ length: order + 1 - first }, (_, index) => index + first);
  const rows = powers.map((a) => [
    ...powers.map((b) => pairs.reduce((sum, [x]) => sum + x ** (a + b), 0)),
    pairs.reduce((sum, [x, y]) => sum + (y - (intercept ?? 0)) * x ** a, 0),
  ]);
  const solved = solve(rows);
  if (!solved) return undefined;
  const factors = intercept === undefined ? solved : [intercept, ...solved];
  const at = (x: number): number => factors.reduce((sum, factor, power) => sum + factor * x ** power, 0);
  // What the arithmetic leaves of a factor that is none
  const least = 1e-10 * Math.max(...factors.map(Math.abs));
  const tidy = factors.map((factor) => (Math.abs(factor) < least ? 0 : Number(factor.toPrecision(12))));
  return { at, intercept: tidy[0] ?? 0, rSquared: explained(pairs, at), equation: polynomialText(tidy) };
}

/** Curves that are a line once x, y or both are replaced by their logarithms. */
export function fitLine(
  pairs: Pairs,
  kind: "logarithmic" | "exponential" | "power",
  intercept?: number,
): Curve | undefined {
  const logX = kind !== "exponential";
  const logY = kind !== "logarithmic";
  if (pairs.some(([x, y]) => (logX && x <= 0) || (logY && y <= 0))) return undefined;
  const moved = pairs.map(([x, y]) => [logX ? Math.log(x) : x, logY ? Math.log(y) : y] as const);
  const line = fitPolynomial(moved, 1, intercept !== undefined && intercept > 0 ? Math.log(intercept) : undefined);
  if (!line) return undefined;
  const slope = line.at(1) - line.at(0);
  const start = logY ? Math.exp(line.intercept) : line.intercept;
  const at = (x: number): number => {
    const value = line.at(logX ? Math.log(x) : x);
    return logY ? Math.exp(value) : value;
  };
  const equations = {
    logarithmic: `y = ${show(slope)}ln(x)${start < 0 ? " - " : " + "}${show(Math.abs(start))}`,
    exponential: `y = ${show(start)}e^(${show(slope)}x)`,
    power: `y = ${show(start)}x^${show(slope)}`,
  };
  return { at, intercept: start, rSquared: line.rSquared, equation: equations[kind] };
}

/** Means of each point and those before it. */
export function movingAverage(pairs: Pairs, period: number): (readonly [number, number])[] {
  return pairs.slice(period - 1).map(([x], index) => {
    const window = pairs.slice(index, index + period);
    return [x, window.reduce((sum, [, y]) => sum + y, 0) / period] as const;
  });
}
