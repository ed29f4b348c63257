import { factById } from "../../models/facts";
import type { ColumnLook } from "../convert/cellReading";
import { durationUnits } from "../convert/durationReader";
import { timeUnitOf } from "../convert/durationText";
import { nameLikeness, type Likeness } from "./nameLikeness";
import { valueFit } from "./valueFit";

/** What a column may mean. */
export interface Guess {
  fact: string;
  /** 0–1. */
  confidence: number;
  reason: string;
}

/** A guess below this is not worth anybody's time. */
const leastConfidence = 0.45;
/** Where fewer of the cells than this fit, the header means something else. */
const leastFit = 0.5;
/** What the words count beside the cells. */
const wordsCount = 0.7;

/** What a column may mean by its header and its cells, surest first. Facts in `taken` are not guessed again. */
export function guessFacts(look: ColumnLook, taken: ReadonlySet<string>): Guess[] {
  return nameLikeness(look.header)
    .filter(({ fact }) => !taken.has(fact))
    .slice(0, 6)
    .flatMap((likeness) => guess(likeness, look) ?? [])
    .sort((a, b) => b.confidence - a.confidence);
}

function guess({ fact: id, likeness, wording }: Likeness, look: ColumnLook): Guess | null {
  const fact = factById(id);
  // nobody rates in years
  if ((fact.kind === "rating" || fact.kind === "yesNo") && timeUnitOf(look.header)) return null;
  const { fit, words } = valueFit(fact, look);
  if (fit !== undefined && fit < leastFit) return null;
  const confidence = likeness * wordsCount + (fit ?? 0.4) * (1 - wordsCount);
  if (confidence < leastConfidence) return null;
  const like = wording === fact.header ? "" : ` (as in "${wording}")`;
  const reason = `The header is like "${fact.header}"${like}, and ${words}.${unitWords(id, look.header)}`;
  return { fact: id, confidence: Math.round(confidence * 100) / 100, reason };
}

/** A unit in the header that is not the fact's own changes every number, so it is said. */
function unitWords(id: string, header: string): string {
  const own = durationUnits[id];
  const unit = timeUnitOf(header);
  if (!own || !unit || unit === own) return own && !unit ? ` Plain numbers are taken as ${own}s.` : "";
  return ` The header says ${unit}s: numbers are taken as ${unit}s and turned into ${own}s.`;
}
