import { ownWords } from "../../evaluation/reading/readAnswer";
import { scaleWords } from "../../evaluation/reading/scaledAnswer";
import type { Fact } from "../../models/fact";
import { resultFor } from "../formula";

/** A cell of the source as it stands; a blank stays blank, where a bare link would show 0. */
export const linked = (cell: string): string => `IF(${cell}="","",${cell})`;

/** A rating of the source as the number the functions read it as: Yes is 5, Partly 3, No 1. What is no rating stays as it stands. */
export function linkedRating(cell: string, fact: Fact): string {
  const words = new Map([...scaleWords, ...(ownWords(fact) ?? [])]);
  const ratings = [...words.values()].map((share) => 1 + 4 * share);
  const word = `IFERROR(${resultFor(`SUBSTITUTE(${cell}," ","")`, words.keys(), ratings)},${cell})`;
  // logical values are told from numbers here: a list to match them in is one of numbers to LibreOffice
  return `IF(${cell}="","",IF(ISTEXT(${cell}),${word},IF(ISLOGICAL(${cell}),1+4*${cell},${cell})))`;
}
