import { randomFrom } from "../../assets/calibration/random";

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

export function chanceFrom(seed: number): Chance {
  const next = randomFrom(seed);
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
