import { daysPerMonth } from "../../../models/derivations/duration";
import { lastSerial } from "../../../evaluation/reading/readDate";
import { asOfRow } from "../duration";
import { readingId } from "../reading";
import type { At, NativeRow } from "../row";
import { unknown, wrong } from "../words";

const value = (at: At, fact: string): string => at.cell(readingId(fact), "value");

/** The rows that say when the agreed term ends, the last day for notice, and the days to it. */
export const termRow = {
  end: "end of the term",
  deadline: "deadline for notice",
  days: "days to the deadline",
} as const;

/** The end date, else start and term; then so many days before it as notice takes. */
export const termRows: readonly NativeRow[] = [
  {
    id: termRow.end,
    label: "End of the term",
    isDate: true,
    cells: (at) => {
      const [start, end, term] = [value(at, "start"), value(at, "end"), value(at, "term")];
      const months = `EDATE(${start},INT(${term}))`;
      const rest = `ROUND((${term}-INT(${term}))*${daysPerMonth},0)`;
      // the calendar ends with the year 9999: a longer term has no end that could be written
      const byTerm = `IFERROR(IF(${months}<=${lastSerial},${months}+${rest},${unknown}),${unknown})`;
      const agreed = `IF(ISNUMBER(${start}),IF(N(${term})>0,${byTerm},${unknown}),${unknown})`;
      const backwards = `IF(ISNUMBER(${start}),${start}>${end},FALSE)`;
      const sum = `SUM(${start},${end},${term})`;
      return {
        value: `IF(ISERROR(${sum}),${sum},IF(ISNUMBER(${end}),IF(${backwards},${wrong},INT(${end})),${agreed}))`,
      };
    },
  },
  {
    id: termRow.deadline,
    label: "Deadline for notice",
    isDate: true,
    cells: (at) => {
      const [end, notice] = [at.cell(termRow.end, "value"), value(at, "notice")];
      // part of a day's notice is a day's notice
      return {
        value: `IF(ISERROR(${notice}),${notice},IF(ISERROR(${end}),${end},IF(AND(ISNUMBER(${end}),ISNUMBER(${notice})),${end}-ROUNDUP(N(${notice}),0),${unknown})))`,
      };
    },
  },
  {
    id: termRow.days,
    label: "Days to it; below 0 it has passed",
    cells: (at) => {
      const [deadline, asOf] = [at.cell(termRow.deadline, "value"), at.cell(asOfRow, "value")];
      return {
        value: `IF(ISERROR(${asOf}),${asOf},IF(ISERROR(${deadline}),${deadline},IF(AND(ISNUMBER(${deadline}),ISNUMBER(${asOf})),${deadline}-INT(N(${asOf})),${unknown})))`,
      };
    },
  },
];

/** A date as 2024-09-29 in any language's Excel: the letters of a date format differ from one to the next, those of a number do not. */
export const writtenDate = (day: string): string =>
  `YEAR(${day})&"-"&TEXT(MONTH(${day}),"00")&"-"&TEXT(DAY(${day}),"00")`;
