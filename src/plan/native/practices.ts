import { cadences, type Clock } from "../../models/derivations/clocks";
import { clockRatings, type StandIns } from "../../models/derivations/crossWalk";
import { daysPerMonth } from "../../models/derivations/duration";
import { factById } from "../../models/facts";
import type { Choice } from "../../models/fact";
import type { Item } from "../../models/model";
import { healthModel, notJudgedIn } from "../../models/verdicts/health";
import type { Scene } from "../block";
import { quoteText } from "../formula";
import { classifyId } from "./classification";
import { asOfRow } from "./duration";
import { interpolation } from "./interpolation";
import { weightCell } from "./policy/agreed";
import { reading, readingCells, readingId } from "./reading";
import type { At, NativeCell, NativeRow } from "./row";
import { unknown } from "./words";

const [standInId, keptUpId, periodsId] = ["stands in for ", "kept up ", "periods since "];
const value = (at: At, id: string): string => at.cell(id, "value");

const daysOf = ({ value: name }: Choice): number => {
  const every = cadences.find((cadence) => cadence.value === name)!.every;
  return "days" in every ? every.days : every.months * daysPerMonth;
};

const clockRows = ({ last, cadence, value: usual }: Clock, scene: Scene): NativeRow[] => [
  reading(last, scene),
  reading(cadence, scene, daysOf),
  {
    id: periodsId + last,
    label: `Periods since ${factById(last).header.toLowerCase()}`,
    cells: (at) => {
      const [held, agreed, asOf] = [value(at, readingId(last)), value(at, readingId(cadence)), value(at, asOfRow)];
      const period = `IF(ISERROR(${agreed}),${agreed},IF(N(${agreed})>0,${agreed},${usual}))`;
      const gone = `IF(${held}<=${asOf},(${asOf}-${held})/${period},${unknown})`;
      return { value: `IF(ISERROR(${held}),${held},IF(AND(ISNUMBER(${held}),ISNUMBER(${asOf})),${gone},${unknown}))` };
    },
  },
  {
    id: keptUpId + last,
    label: "The same as a rating",
    cells: (at) => {
      const periods = value(at, periodsId + last);
      return { value: `IF(ISNUMBER(${periods}),(${interpolation(clockRatings, periods)}-1)/4,${periods})` };
    },
  },
];

const standInRows = (practice: string, { facts, clock }: StandIns, scene: Scene): NativeRow[] => [
  ...facts.map((fact) => reading(fact, scene)),
  ...(clock ? clockRows(clock, scene) : []),
  {
    id: standInId + practice,
    label: `Stands in for ${factById(practice).header.toLowerCase()}`,
    cells: (at) => {
      const ids = [...facts.map(readingId), ...(clock ? [keptUpId + clock.last] : [])];
      const cells = ids.map((id) => value(at, id)).join(",");
      return { value: `IF(ISERROR(SUM(${cells})),SUM(${cells}),IF(COUNT(${cells})=0,${unknown},AVERAGE(${cells})))` };
    },
  },
];

/** What stands in for practices that nobody rated. */
export const standInsRows = (scene: Scene): NativeRow[] =>
  healthModel.items.flatMap(({ fact, standIns }) => (standIns ? standInRows(fact, standIns, scene) : []));

/** The seven practices, each by its own rating or by what stands in for it. `counts` says whether it is judged in this type. */
export const practiceRows = (scene: Scene): NativeRow[] => healthModel.items.map((item) => practiceRow(item, scene));

function practiceRow(item: Item, scene: Scene): NativeRow {
  const { fact, standIns } = item;
  const id = readingId(fact);
  return {
    id,
    label: factById(fact).header,
    cells: (at) => {
      const [own, used] = [at.cell(id, "value"), at.cell(id, "used")];
      const cells: Partial<Record<string, NativeCell>> = {
        ...readingCells(id, factById(fact), scene, at),
        weight: weightCell(item, at),
        used: standIns ? `IF(${own}=${unknown},${value(at, standInId + fact)},${own})` : own,
        counts: judged(fact, at),
        share: `IF(ISERROR(${used}),${used},IF(OR(ISNUMBER(${used}),${used}=${unknown}),${at.cell(id, "weight")},0))`,
        // what stands in tells today's score, and the rating itself may still turn out to be anything
        low: `IF(AND(ISNUMBER(${used}),${own}<>${unknown}),${used},0)`,
        high: `IF(AND(ISNUMBER(${used}),${own}<>${unknown}),${used},1)`,
        product: `IF(ISERROR(${used}),${used},IF(ISNUMBER(${used}),${at.cell(id, "counts")}*${at.cell(id, "weight")}*${used},0))`,
      };
      return cells;
    },
  };
}

function judged(fact: string, at: At): NativeCell {
  const types = notJudgedIn[fact];
  if (!types) return 1;
  const label = value(at, classifyId("label"));
  return `IF(OR(${types.map((type) => `${label}=${quoteText(type)}`).join(",")}),0,1)`;
}
