import { unknownSigns } from "../../../evaluation/reading/scaledAnswer";
import { isOneOf, wrong } from "../words";

/** #NUM!, as the functions give for arithmetic that has no answer. */
export const noAnswer = "SQRT(-1)";

/** `known` where the cell holds a number, `open` where it is empty or marked as not known, else #VALUE!. */
export const whereKnown = (cell: string, known: string, open: string): string =>
  `IF(ISNUMBER(${cell}),${known},IF(ISERROR(${cell}),${wrong},IF(${isOneOf(`TRIM(${cell})`, unknownSigns)},${open},${wrong})))`;
