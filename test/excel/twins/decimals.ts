import fc from "fast-check";

const digits = 1e6;

/** Numbers as people type them: none so near to 0 that the difference of two is lost in the rounding of doubles. */
export const decimals = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(min * digits), max: Math.floor(max * digits) }).map((number) => number / digits);
