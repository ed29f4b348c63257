import type { Fact } from "../models/fact";
import { factById, factOf, facts } from "../models/facts";
import { headerKey } from "../models/matchKey";
import type { MappedBy } from "./source";

/** What a person says that headers mean, header → fact id; null = none, leave the column out. Other headers mean what they say. */
export type HeaderMapping = Readonly<Record<string, string | null>>;

/** The fact a header stands for. Headers are compared without spaces at their edges. */
export function mappedFact(header: unknown, mapping: HeaderMapping = {}): Fact | undefined {
  return readHeader(header, mapping).fact;
}

/** What is certain of a header: its fact, if it has one, and how that is known. */
export interface ReadHeader {
  fact?: Fact;
  how: Exclude<MappedBy, "guess">;
}

/** The fact a header stands for, and how that is known: a person's word goes before the header's own. */
export function readHeader(header: unknown, mapping: HeaderMapping = {}): ReadHeader {
  const text = String(header).trim();
  // an own property: a header may be called "constructor"
  if (Object.prototype.hasOwnProperty.call(mapping, text)) {
    const id = mapping[text];
    return id === null || id === undefined ? { how: "person" } : { fact: factById(id), how: "person" };
  }
  return text.length > longestHeader ? none : ownMeaning(text);
}

/** Longer texts are no fact's header. */
const longestHeader = 80;
const none: ReadHeader = { how: "none" };

/** Texts that were asked before: every text of a sheet may be a header, and most come many times. */
const asked = new Map<string, ReadHeader>();
const mostAsked = 20_000;

function ownMeaning(text: string): ReadHeader {
  const before = asked.get(text);
  if (before) return before;
  const fact = factOf(text);
  const read: ReadHeader = fact ? { fact, how: headerKey(fact.header) === headerKey(text) ? "exact" : "alias" } : none;
  if (asked.size >= mostAsked) asked.clear();
  asked.set(text, read);
  return read;
}

/** The keys of all headers and aliases: a text with another key is no fact. */
export const factKeys: ReadonlySet<string> = new Set(
  facts.flatMap(({ header, aliases }) => [header, ...aliases].map(headerKey)),
);
