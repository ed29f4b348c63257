import { agreementTolerance, gapReadings, strengthFrom, widestGap } from "../../../models/methods/gap";
import { roundingError } from "../../../evaluation/roundingError";
import { quoteText } from "../../formula";

const [strength, weakness, blindSpot, undervalued, unknown] = gapReadings.map(quoteText);

/** GAP's reading of two ratings (numbers from 1 to 5, or anything else where one is not known), by built-in functions. */
export function gapReading(ours: string, theirs: string): string {
  const reaches = (gap: string) => `${gap}>=${agreementTolerance.value}-${roundingError}`;
  const agreed = `IF(${ours}/2+${theirs}/2>=${strengthFrom.value}-${roundingError},${strength},${weakness})`;
  const read = `IF(${reaches(`${ours}-${theirs}`)},${blindSpot},IF(${reaches(`${theirs}-${ours}`)},${undervalued},${agreed}))`;
  return `IF(AND(ISNUMBER(${ours}),ISNUMBER(${theirs})),${read},${unknown})`;
}

/** GAP's score of a range of gaps, ours less theirs, "" where one is not known: 1 where all agree; #N/A where no gap is known. */
export const gapScore = (gaps: string): string =>
  `IF(COUNT(${gaps})=0,NA(),1-(SUMIF(${gaps},">0")-SUMIF(${gaps},"<0"))/COUNT(${gaps})/${widestGap.value})`;
