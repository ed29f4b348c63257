import { ownWords } from "../../evaluation/reading/readAnswer";
import { inapplicableWords, scaleWords, unknownSigns, unknownWords } from "../../evaluation/reading/scaledAnswer";
import { lastSerial } from "../../evaluation/reading/readDate";
import type { Choice, Fact } from "../../models/fact";
import { matchKey } from "../../models/matchKey";
import { constants } from "../formula";
import { inapplicable, isOneOf, unknown, wrong } from "./words";

/** The two cells a reading looks at: the answer as it stands, and made ready to be compared. */
export interface AnswerCells {
  answer: string;
  cleaned: string;
}

const isSign = ({ answer }: AnswerCells): string => isOneOf(`TRIM(${answer})`, unknownSigns);

/** What remains where nothing fits: a word for "not applicable" or "not known", or no answer at all. */
const elseSign = ({ answer, cleaned }: AnswerCells, otherwise: string): string =>
  `IF(AND(${isOneOf(cleaned, inapplicableWords)},LEFT(TRIM(${answer}))<>"#"),${inapplicable},` +
  `IF(${isOneOf(cleaned, unknownWords)},${unknown},${otherwise}))`;

/** A rating or yes/no answer as 0 to 1. */
export function scaleReading(cells: AnswerCells, fact: Fact): string {
  const { answer, cleaned } = cells;
  const words = new Map([...scaleWords, ...(ownWords(fact) ?? [])]);
  const word = `IFERROR(INDEX(${constants(words.values())},MATCH(${cleaned},${constants(words.keys())},0)),${wrong})`;
  const number = `IF(${cleaned}=0,${unknown},IF(AND(${cleaned}>=1,${cleaned}<=5),(${cleaned}-1)/4,${wrong}))`;
  return (
    `IF(ISERROR(${answer}),${wrong},IF(ISLOGICAL(${answer}),IF(${answer},1,0),IF(${isSign(cells)},${unknown},` +
    `IF(ISNUMBER(${cleaned}),${number},${elseSign(cells, word)}))))`
  );
}

/** A choice as its canonical value, or as what `valueOf` makes of it. */
export function choiceReading(
  cells: AnswerCells,
  { choices = [], orNumber = false }: Fact,
  valueOf: (choice: Choice) => string | number = ({ value }) => value,
): string {
  const { answer, cleaned } = cells;
  const named = choices.flatMap((choice) =>
    [...new Set([choice.value, ...choice.aliases].map(matchKey))].map((key) => ({ key, value: valueOf(choice) })),
  );
  const found = `INDEX(${constants(named.map(({ value }) => value))},MATCH(${cleaned},${constants(named.map(({ key }) => key))},0))`;
  const number = `IF(${cleaned}=0,${unknown},${orNumber ? `IF(${cleaned}>0,${cleaned},${wrong})` : wrong})`;
  return (
    `IF(ISERROR(${answer}),${wrong},IF(${isSign(cells)},${unknown},IF(ISNUMBER(${cleaned}),${number},` +
    `IFERROR(${found},${elseSign(cells, wrong)}))))`
  );
}

/** A number of 0 or more. */
export const numberReading = (cells: AnswerCells): string =>
  `IF(ISERROR(${cells.answer}),${wrong},IF(${isSign(cells)},${unknown},IF(ISNUMBER(${cells.cleaned}),` +
  `IF(${cells.cleaned}>=0,${cells.cleaned},${wrong}),${elseSign(cells, wrong)})))`;

/** A date as its serial: a date cell, or text in the form 2024-09-29. */
export function dateReading(cells: AnswerCells): string {
  const { answer } = cells;
  const text = `TRIM(${answer})`;
  const [year, month, day] = [`LEFT(${text},4)`, `MID(${text},6,2)`, `MID(${text},9,2)`];
  const date = `DATE(${year},${month},${day})`;
  const isDate =
    `AND(LEN(${text})=10,MID(${text},5,1)="-",MID(${text},8,1)="-",YEAR(${date})=VALUE(${year}),` +
    `MONTH(${date})=VALUE(${month}),DAY(${date})=VALUE(${day}))`;
  const serial = `IF(${answer}=0,${unknown},IF(AND(${answer}>=1,${answer}<${lastSerial + 1}),${answer},${wrong}))`;
  return (
    `IF(ISERROR(${answer}),${wrong},IF(${isSign(cells)},${unknown},IF(ISNUMBER(${answer}),${serial},` +
    `${elseSign(cells, `IF(IFERROR(${isDate},FALSE),${date},${wrong})`)})))`
  );
}
