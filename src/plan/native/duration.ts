import { daysPerMonth, durationRatings } from "../../models/derivations/duration";
import type { Scene } from "../block";
import { interpolation } from "./interpolation";
import { reading, readingId } from "./reading";
import { dateReading } from "./readings";
import type { At, NativeRow } from "./row";
import { cleaned, unknown, wrong } from "./words";

export const asOfRow = "as of";
const [months, openEnded] = ["months of duration", "open-ended"];
const ratingRow = "duration as rating";

const read = (at: At, fact: string): string => at.cell(readingId(fact), "value");

/** "Duration and focus" from start, end and term, for where nobody rated it: 0 to 1, or "unknown". */
export const impliedDuration = (at: At): string => at.cell(ratingRow, "value");
/** Whether it only says how long the alliance has lasted so far. */
export const isOpenEnded = (at: At): string => at.cell(openEnded, "value");

/** The date verdicts are made for, and the duration other facts imply. */
export const durationRows = (scene: Scene): NativeRow[] => [
  {
    id: asOfRow,
    label: "As of",
    isDate: true,
    cells: (at) => {
      const cells = { answer: at.cell(asOfRow, "answer"), cleaned: at.cell(asOfRow, "cleaned") };
      const given = at.anchor("asOf");
      return { answer: `IF(${given}="","",${given})`, cleaned: cleaned(cells.answer), value: dateReading(cells) };
    },
  },
  ...["start", "end", "term"].map((fact) => reading(fact, scene)),
  {
    id: months,
    label: "Months it lasts",
    cells: (at) => {
      const [start, end, term] = [read(at, "start"), read(at, "end"), read(at, "term")];
      const asOf = at.cell(asOfRow, "value");
      const soFar =
        `IF(AND(ISNUMBER(${start}),ISNUMBER(${asOf})),` +
        `IF(${asOf}>=${start},(${asOf}-${start})/${daysPerMonth},${unknown}),${unknown})`;
      return {
        value:
          `IF(OR(ISERROR(${start}),ISERROR(${end}),ISERROR(${term})),${wrong},` +
          `IF(AND(ISNUMBER(${start}),ISNUMBER(${end})),IF(${end}<${start},${wrong},(${end}-${start})/${daysPerMonth}),` +
          `IF(N(${term})>0,${term},${soFar})))`,
      };
    },
  },
  {
    id: ratingRow,
    label: "The same as a rating",
    cells: (at) => {
      const lasting = at.cell(months, "value");
      return { value: `IF(ISNUMBER(${lasting}),(${interpolation(durationRatings, lasting)}-1)/4,${lasting})` };
    },
  },
  {
    id: openEnded,
    label: "Open-ended",
    cells: (at) => ({
      value: `AND(NOT(AND(ISNUMBER(${read(at, "start")}),ISNUMBER(${read(at, "end")}))),N(${read(at, "term")})=0)`,
    }),
  },
];
