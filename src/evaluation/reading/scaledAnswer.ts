import { matchKey } from "../../models/matchKey";
import type { Cell } from "./cell";
import { numberIn } from "./numberIn";

/**
 * A rating or yes/no answer as one number: 0–1 (1 and No are 0, 5 and Yes are 1), or one of the signs below zero. One number
 * and no object for each cell is what lets a table of 100,000 alliances through.
 */
export const unknownAnswer = -1;
/** Said not to apply to this alliance. */
export const inapplicableAnswer = -2;
/** Not an answer at all. */
export const noAnswer = -3;

/** The words every rating and yes/no fact understands, by key, as 0–1. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ...["yes", "y", "true", "met"].map((word) => [word, 1] as const),
  ...["partly", "partial", "partially", "partlymet", "partiallymet"].map((word) => [word, 0.5] as const),
  ...["no", "n", "false", "notmet"].map((word) => [word, 0] as const),
]);

/** Marks and words that stand for "not known", and for "does not apply"; words by their key. */
export const unknownSigns: ReadonlySet<string> = new Set(["", "?", "??", "???", "-", "–", "—"]);
export const unknownWords: ReadonlySet<string> = new Set(["unknown", "tbd", "dontknow", "notknown"]);
export const inapplicableWords: ReadonlySet<string> = new Set(["na", "notapplicable"]);

/** Whether a text is a mark that stands for "not known", such as ? or a dash. */
export const isUnknownSign = (text: string): boolean => unknownSigns.has(text.trim());

/** Whether a text says that the answer is not known, or does not apply; undefined where it says something else. */
export function signOf(text: string): typeof unknownAnswer | typeof inapplicableAnswer | undefined {
  if (isUnknownSign(text)) return unknownAnswer;
  const key = matchKey(text);
  if (unknownWords.has(key)) return unknownAnswer;
  // "#N/A" typed or pasted as text is a failed look-up, not somebody's "not applicable"
  return inapplicableWords.has(key) && !text.trim().startsWith("#") ? inapplicableAnswer : undefined;
}

/** The three words nearly every cell has, which a comparison tells faster than a key. */
function usualWord(text: string): number | undefined {
  if (text === "Yes") return 1;
  if (text === "No") return 0;
  return text === "Partly" ? 0.5 : undefined;
}

/** Reads a cell as a rating 1–5 or Yes, Partly, No. `own` are words that one fact understands besides, by key, as 0–1. */
export function scaledAnswer(cell: Cell, own?: ReadonlyMap<string, number>): number {
  if (typeof cell === "number") {
    if (cell >= 1 && cell <= 5) return (cell - 1) / 4;
    // some builds of Excel hand an empty cell to a function as 0
    return cell === 0 ? unknownAnswer : noAnswer;
  }
  if (cell === null || cell === undefined) return unknownAnswer;
  if (typeof cell === "string") return usualWord(cell) ?? readText(cell, own);
  return typeof cell === "boolean" ? Number(cell) : noAnswer;
}

function readText(text: string, own: ReadonlyMap<string, number> | undefined): number {
  const sign = signOf(text);
  if (sign !== undefined) return sign;
  const key = matchKey(text);
  const value = scaleWords.get(key) ?? own?.get(key);
  if (value !== undefined) return value;
  const number = numberIn(text);
  return number === undefined ? noAnswer : scaledAnswer(number);
}
