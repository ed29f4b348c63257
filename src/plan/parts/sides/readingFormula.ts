import { gapReadings } from "../../../models/methods/gap";
import { fewestRespondents } from "../../../models/methods/respondents";
import type { SidesPart } from "../../../templates/parts/sidesParts";
import { quoteText } from "../../formula";
import { gapReading } from "../../native/formulas/gapReading";

/** The cells a reading is made from. */
export interface ReadingCells {
  ours: string;
  theirs: string;
  oursN: string;
  theirsN: string;
}

const unknown = gapReadings[gapReadings.length - 1] ?? "";

/** How two sides' answers read together, by the rule of GAP; where they cannot be compared, why. */
export function readingFormula({ ours, theirs, oursN, theirsN }: ReadingCells, part: SidesPart): string {
  const fewest = fewestRespondents.value;
  const isTooFew = (n: string): string => `AND(N(${n})>0,N(${n})<${fewest})`;
  const why =
    `IF(OR(${ours}="n/a",${theirs}="n/a"),${quoteText(part.inapplicable)},` +
    `IF(OR(${isTooFew(oursN)},${isTooFew(theirsN)}),${quoteText(`${part.notShown} ${fewest}`)},${quoteText(unknown)}))`;
  return `IF(COUNT(${ours},${theirs})=2,${gapReading(ours, theirs)},${why})`;
}
