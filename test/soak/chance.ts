/** Draws that come in the same order from the same seed. */
export interface Chance {
  /** Whether something happens that does so in this share of all cases. */
  isIn(share: number): boolean;
  /** A whole number from 0, and less than `end`. */
  below(end: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** At least one of a list that is not empty, in its order. */
  some<T>(list: readonly T[]): T[];
}

/** Numbers by a linear congruence modulo 2^32 (Numerical Recipes, 3rd edition, 7.1.4), of which the upper bits are taken. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("There is nothing to draw from.");
    return list[below(list.length)] as T;
  };
  return {
    isIn: (share) => next() < share,
    below,
    pick,
    some(list) {
      const drawn = list.filter(() => next() < 0.5);
      return drawn.length > 0 ? drawn : [pick(list)];
    },
  };
}
