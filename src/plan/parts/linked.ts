import { ownWords } from "../../evaluation/reading/readAnswer";
import { scaleWords } from "../../evaluation/reading/scaledAnswer";
import type { Fact } from "../../models/fact";
import { constants } from "../formula";

/** A cell of the source as it stands; a blank stays blank, where a bare link would show 0. */
export const linked = (cell: string): string => `IF(${cell}="","",${cell})`;

/** A rating of the source as the number the functions read it as: Yes is 5, Partly 3, No 1. What is no rating stays as it stands. */
export function linkedRating(cell: string, fact: Fact): string {
  // logical values are matched as such: as text they would be words of Excel's own language
  const words = new Map<string | boolean, number>([[true, 1], [false, 0], ...scaleWords, ...(ownWords(fact) ?? [])]);
  const ratings = [...words.values()].map((share) => 1 + 4 * share);
  const found = `MATCH(IF(ISTEXT(${cell}),SUBSTITUTE(${cell}," ",""),${cell}),${constants(words.keys())},0)`;
  return `IF(${cell}="","",IFERROR(INDEX(${constants(ratings)},${found}),${cell}))`;
}
