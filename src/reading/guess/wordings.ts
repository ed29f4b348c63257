import type { Fact } from "../../models/fact";
import { facts } from "../../models/facts";
import { questionOf } from "../../models/question";
import { hints } from "./hints";
import { tokensOf } from "./tokens";

/** One way to speak of a fact. */
export interface Wording {
  fact: Fact;
  text: string;
  tokens: string[];
  /** How much a likeness counts: a question says more than the fact alone. */
  worth: number;
}

let made: { wordings: Wording[]; weights: Map<string, number> } | undefined;

/** Every wording of every fact, and how telling a word is: the fewer facts use it, the more (0–1). Made when first asked for. */
export function allWordings(): { wordings: Wording[]; weights: Map<string, number> } {
  if (made) return made;
  const wordings = facts.flatMap((fact) => [
    ...[fact.header, ...fact.aliases].map((text) => wording(fact, text, 1)),
    ...(hints[fact.id]?.split(",") ?? []).map((text) => wording(fact, text.trim(), 0.95)),
    wording(fact, questionOf(fact).text, 0.55),
  ]);
  const used = new Map<string, Set<string>>();
  for (const { fact, tokens, worth } of wordings) {
    // a question's words are too many to make a word common
    if (worth < 0.9) continue;
    for (const token of tokens) used.set(token, (used.get(token) ?? new Set()).add(fact.id));
  }
  const weights = new Map([...used].map(([token, ids]) => [token, 1 / Math.sqrt(ids.size)]));
  made = { wordings: wordings.filter(({ tokens }) => tokens.length > 0), weights };
  return made;
}

const wording = (fact: Fact, text: string, worth: number): Wording => ({ fact, text, tokens: tokensOf(text), worth });
