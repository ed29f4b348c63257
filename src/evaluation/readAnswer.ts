import type { Choice, Fact, FactKind } from "../models/fact";
import { matchKey } from "../models/matchKey";
import { isBlank, type Cell } from "./cell";
import { readDate } from "./readDate";

/**
 * What a cell says about a fact. A known rating or yes/no answer is 0–1 (1 and No are 0, 5 and Yes are 1), a date a serial,
 * a share 0–1, a choice its canonical value. A wrong one carries what would be right.
 */
export type Answer =
  | { readonly state: "unknown" }
  | { readonly state: "notApplicable" }
  | { readonly state: "known"; readonly value: number | string }
  | { readonly state: "wrong"; readonly cure: string };

const unknown: Answer = { state: "unknown" };
const notApplicable: Answer = { state: "notApplicable" };
const known = (value: number | string): Answer => ({ state: "known", value });

const unknownSigns = new Set(["?", "??", "???", "-", "–", "—"]);
const unknownWords = new Set(["unknown", "tbd", "dontknow", "notknown"]);
const notApplicableWords = new Set(["na", "notapplicable"]);
const words: Readonly<Record<string, number>> = {
  yes: 1,
  y: 1,
  true: 1,
  met: 1,
  partly: 0.5,
  partial: 0.5,
  partially: 0.5,
  partlymet: 0.5,
  partiallymet: 0.5,
  no: 0,
  n: 0,
  false: 0,
  notmet: 0,
};

/** Reads one cell as an answer to one fact. Nothing is guessed: what is not an answer is said to be wrong. */
export function readAnswer(fact: Fact, cell: Cell): Answer {
  if (isBlank(cell)) return unknown;
  if (typeof cell === "string") {
    const text = cell.trim();
    if (unknownSigns.has(text)) return unknown;
    if (fact.kind === "text") return known(text);
    const key = matchKey(text);
    // "#N/A" typed or pasted as text is a failed look-up, not somebody's "not applicable"
    if (unknownWords.has(key)) return unknown;
    if (notApplicableWords.has(key) && !text.startsWith("#")) return notApplicable;
  }
  return readers[fact.kind](cell, fact);
}

type Reader = (cell: Exclude<Cell, null | undefined>, fact: Fact) => Answer;

const readScale: Reader = (cell) => {
  const cure = "Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.";
  if (typeof cell === "boolean") return known(cell ? 1 : 0);
  const number = numberIn(cell);
  // some builds of Excel hand an empty cell to a function as 0
  if (number === 0) return unknown;
  if (number !== undefined) return number >= 1 && number <= 5 ? known((number - 1) / 4) : { state: "wrong", cure };
  const value = typeof cell === "string" ? words[matchKey(cell)] : undefined;
  return value === undefined ? { state: "wrong", cure } : known(value);
};

const readNumber: Reader = (cell) => {
  const number = numberIn(cell);
  return number !== undefined && number >= 0
    ? known(number)
    : { state: "wrong", cure: "Use a number of 0 or more, n/a, or leave it empty." };
};

const readShare: Reader = (cell) => {
  const percent = typeof cell === "string" && cell.trim().endsWith("%");
  const number = percent ? numberIn(cell.trim().slice(0, -1)) : numberIn(cell);
  const share = number === undefined ? undefined : percent || number > 1 ? number / 100 : number;
  return share !== undefined && share >= 0 && share <= 1
    ? known(share)
    : { state: "wrong", cure: "Use 0 to 100 %, n/a, or leave it empty." };
};

const readDay: Reader = (cell) => {
  if (cell === 0) return unknown;
  const serial = readDate(cell);
  return serial === undefined
    ? { state: "wrong", cure: "Use a date (as text in the form 2024-09-29), n/a, or leave it empty." }
    : known(serial);
};

const readChoice: Reader = (cell, fact) => {
  const choices: readonly Choice[] = fact.choices ?? [];
  if (cell === 0) return unknown;
  if (fact.orNumber) {
    const number = numberIn(cell);
    if (number !== undefined && number > 0) return known(number);
  }
  const key = typeof cell === "string" ? matchKey(cell) : undefined;
  const choice = choices.find(({ value, aliases }) => [value, ...aliases].some((text) => matchKey(text) === key));
  const allowed = choices.map(({ value }) => value).join(", ");
  return choice
    ? known(choice.value)
    : { state: "wrong", cure: `Use ${allowed}${fact.orNumber ? ", a number of days" : ""}, n/a, or leave it empty.` };
};

const readText: Reader = (cell) =>
  typeof cell === "object" ? { state: "wrong", cure: "Use text, or leave it empty." } : known(String(cell));

const readers: Readonly<Record<FactKind, Reader>> = {
  rating: readScale,
  yesNo: readScale,
  number: readNumber,
  share: readShare,
  date: readDay,
  choice: readChoice,
  text: readText,
};

/** A number, or text that is one with a point or a comma before its decimals. */
export function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || !/^\s*[+-]?\d+(?:[.,]\d+)?\s*$/.test(cell)) return undefined;
  return Number(cell.trim().replace(",", "."));
}
