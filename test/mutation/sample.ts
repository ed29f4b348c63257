import { createHash } from "node:crypto";

/**
 * Draws this many of the names, each set of as many being as likely as another, the same for the same seed: those whose hashes
 * together with the seed are least.
 */
export function drawn(names: readonly string[], count: number, seed: string): string[] {
  const rank = (name: string) => createHash("sha256").update(`${seed} ${name}`).digest("hex");
  const ranked = names.map((name) => ({ name, rank: rank(name) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

/**
 * Bounds, at 95 %, of a share of which a sample showed so many of so many.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
 */
export function wilson(hits: number, of: number): [low: number, high: number] {
  const z = 1.959964;
  const middle = (hits + z ** 2 / 2) / (of + z ** 2);
  const half = (z / (of + z ** 2)) * Math.sqrt((hits * (of - hits)) / of + z ** 2 / 4);
  return [middle - half, middle + half];
}
