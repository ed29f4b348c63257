import { cadences } from "../../../models/derivations/clocks";
import { matchKey } from "../../../models/matchKey";
import { inapplicableWords } from "../../../evaluation/reading/scaledAnswer";
import { quoteText } from "../../formula";
import type { AnswerCells } from "../readings";
import { inapplicable, isOneOf, wrong } from "../words";

/**
 * A cadence as one number: days above 0, calendar months below 0. Nothing agreed is `usual` days; #VALUE! for what is no cadence.
 */
export function everyReading({ answer, cleaned }: AnswerCells, usual: number): string {
  const number = `IF(AND(${cleaned}>=1,INT(${cleaned})=${cleaned}),${cleaned},${wrong})`;
  const isAside = `AND(${isOneOf(cleaned, inapplicableWords)},LEFT(TRIM(${answer}))<>"#")`;
  const named = `IFERROR(${cadenceNamed(cleaned)},IFERROR(${daysWritten(answer)},${wrong}))`;
  return (
    `IF(ISERROR(${answer}),${wrong},IF(${answer}="",${usual},IF(ISNUMBER(${cleaned}),${number},` +
    `IF(${isAside},${inapplicable},${named}))))`
  );
}

/** The cadence with this name, cleaned as answers are; #N/A where there is none. */
function cadenceNamed(cleaned: string): string {
  const names = cadences.flatMap(({ value, aliases, every }) =>
    [...new Set([value, ...aliases].map(matchKey))].map((key) => ({
      key,
      length: "days" in every ? every.days : -every.months,
    })),
  );
  return (
    `INDEX({${names.map(({ length }) => length).join(",")}},` +
    `MATCH(${cleaned},{${names.map(({ key }) => quoteText(key)).join(",")}},0))`
  );
}

/** "14 days" as 14; an error for any other text. */
function daysWritten(answer: string): string {
  const number = `TRIM(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${answer}))&"|","days|",""),"day|",""))`;
  return `IF(AND(TEXT(VALUE(${number}),"0")=${number},VALUE(${number})>=1),VALUE(${number}),${wrong})`;
}
