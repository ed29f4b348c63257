import { tokensOf } from "./tokens";
import { allWordings, type Wording } from "./wordings";

/** How alike a header and a fact are by their words, 0–1, and the wording it is most alike to. */
export interface Likeness {
  fact: string;
  likeness: number;
  wording: string;
}

/** Less is chance. */
const leastLikeness = 0.4;

const known = new Map<string, Likeness[]>();
/** Headers repeat from survey to survey; more than this many are not headers any more. */
const mostKnown = 5000;

/** The facts a header may name by its words, most alike first. */
export function nameLikeness(header: string): Likeness[] {
  const before = known.get(header);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const found = compare(header);
  known.set(header, found);
  return found;
}

function compare(header: string): Likeness[] {
  const tokens = tokensOf(header);
  // a sentence is no header, unless it is a question
  if (tokens.length === 0 || tokens.length > 14) return [];
  const { wordings, weights } = allWordings();
  const weightOf = (token: string): number => weights.get(token) ?? 0.7;
  const best = new Map<string, Likeness>();
  for (const wording of wordings) {
    const likeness = wording.worth * overlap(tokens, wording, weightOf);
    if (likeness >= leastLikeness && likeness > (best.get(wording.fact.id)?.likeness ?? 0))
      best.set(wording.fact.id, { fact: wording.fact.id, likeness, wording: wording.text });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness);
}

/** Dice's coefficient over the words, each with its weight; words may be alike in part. */
function overlap(tokens: readonly string[], { tokens: others }: Wording, weightOf: (token: string) => number): number {
  let shared = 0;
  let total = 0;
  for (const token of tokens) {
    const alike = Math.max(...others.map((other) => wordLikeness(token, other)));
    shared += alike * weightOf(token);
    total += weightOf(token);
  }
  for (const other of others) {
    const alike = Math.max(...tokens.map((token) => wordLikeness(token, other)));
    shared += alike * weightOf(other);
    total += weightOf(other);
  }
  return total === 0 ? 0 : shared / total;
}

/** 1 for the same word, less for one that begins or ends with the other: compounds such as Vertragsbeginn, inflections. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return 0;
  if (long.startsWith(short) || long.endsWith(short)) return 0.6 + 0.4 * (short.length / long.length);
  return short.length >= 6 && long.includes(short) ? 0.6 : 0;
}
