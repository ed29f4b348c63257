import { checkInClock, dueGrace, reviewClock, type Clock } from "../../../models/derivations/clocks";
import { factById } from "../../../models/facts";
import { lastSerial } from "../../../evaluation/reading/readDate";
import type { Scene } from "../../block";
import { asOfRow, durationRows } from "../duration";
import { asRead } from "../heads";
import { readingCells } from "../reading";
import type { At, NativeRow, NativeTable } from "../row";
import { inapplicable, unknown, wrong } from "../words";
import { everyReading } from "./every";

/** The clocks of an alliance, by the name their arithmetic goes by: "DUE check-in". */
export const clocks: Readonly<Record<string, Clock>> = { "check-in": checkInClock, review: reviewClock };

/** The rows that hold what DUE returns for a clock, by the name of the return. */
const dueId = (clock: string, returned: string): string => `DUE ${clock} ${returned}`;

/** DUE for one of an alliance's clocks, step by step; where no cadence is agreed, the clock's own counts. */
export const dueTables =
  (name: string, clock: Clock) =>
  (scene: Scene): NativeTable[] => [
    { title: "The date it is judged for", heads: asRead, rows: durationRows(scene).filter(({ id }) => id === asOfRow) },
    {
      title: `When the next ${name} is due`,
      heads: asRead,
      rows: [lastRow(name, clock, scene), cadenceRow(name, clock, scene), ...resultRows(name)],
    },
  ];

const lastRow = (name: string, { last }: Clock, scene: Scene): NativeRow => ({
  id: dueId(name, "last"),
  label: factById(last).header,
  isDate: true,
  cells: (at) => readingCells(dueId(name, "last"), factById(last), scene, at),
});

const cadenceRow = (name: string, { cadence, value: usual }: Clock, scene: Scene): NativeRow => {
  const id = dueId(name, "cadence");
  return {
    id,
    label: `${factById(cadence).header}: days, or months below 0`,
    cells: (at) => ({
      ...readingCells(id, factById(cadence), scene, at),
      value: everyReading({ answer: at.cell(id, "answer"), cleaned: at.cell(id, "cleaned") }, usual),
    }),
  };
};

/** #NUM!, as the function gives where the calendar ends. */
const beyond = "SQRT(-1)";

function resultRows(name: string): NativeRow[] {
  const of = (at: At, id: string) => at.cell(dueId(name, id), "value");
  const isAside = (at: At) =>
    `OR(IFERROR(${of(at, "last")}=${inapplicable},FALSE),IFERROR(${of(at, "cadence")}=${inapplicable},FALSE))`;
  const isNever = (at: At) => {
    const answer = at.cell(dueId(name, "last"), "answer");
    return `IF(ISERROR(${answer}),FALSE,OR(TRIM(${answer})="",${answer}=0))`;
  };
  const held = (at: At, otherwise: string) =>
    `IF(ISERROR(${of(at, "last")}),${of(at, "last")},IF(${of(at, "last")}=${unknown},NA(),${otherwise}))`;
  const row = (id: string, label: string, formula: (at: At) => string, isDate = false): NativeRow => ({
    id: dueId(name, id),
    label,
    isDate,
    cells: (at) => ({ value: formula(at) }),
  });
  return [
    row(
      "next",
      "Next",
      (at) => {
        const [last, every] = [`INT(${of(at, "last")})`, of(at, "cadence")];
        // the calendar ends with the year 9999, for EDATE as well
        const next = `IF(${every}>0,IF(${last}+${every}>${lastSerial},${beyond},${last}+${every}),EDATE(${last},-${every}))`;
        return `IF(${isAside(at)},"",IF(ISERROR(${every}),${every},IF(${isNever(at)},"",${held(at, next)})))`;
      },
      true,
    ),
    row("days", "Days overdue; below 0 to go", (at) => {
      const [next, every, asOf] = [of(at, "next"), of(at, "cadence"), at.cell(asOfRow, "value")];
      const days = `IF(INT(${of(at, "last")})>INT(${asOf}),${wrong},INT(${asOf})-${next})`;
      return (
        `IF(${isAside(at)},"",IF(ISERROR(${every}),${every},IF(ISNUMBER(${asOf}),` +
        `IF(${isNever(at)},NA(),${held(at, days)}),${wrong})))`
      );
    }),
    row("label", "On time, due or overdue", (at) => {
      const [days, next] = [of(at, "days"), of(at, "next")];
      const grace = `INT((${next}-INT(${of(at, "last")}))/${1 / dueGrace.value})`;
      const band = `IF(${days}="","",IF(${days}<0,"On time",IF(${days}<=${grace},"Due","Overdue")))`;
      return `IF(ISERROR(${days}),IF(ISNA(${days}),IF(${isNever(at)},"Never held",${days}),${days}),${band})`;
    }),
  ];
}
