import { numfmt } from "@univerjs/core";
import type { Scalar } from "../workbookData";
import { addMonths, addWeekdays, monthStep } from "./fillDates";
import { growthTrend, linearTrend } from "./fillSeries";
import { countedText, likeFirst, listEntry, sameCount, withNumber } from "./fillText";

/** Excel.AutoFillType without those that only copy. */
export type SeriesType =
  | "FillDefault"
  | "FillSeries"
  | "FillValues"
  | "FillDays"
  | "FillWeekdays"
  | "FillMonths"
  | "FillYears"
  | "LinearTrend"
  | "GrowthTrend";

/** One cell that is filled from. A cell with a formula has no value here: it is copied. */
export interface Seed {
  value: Scalar;
  isFormula: boolean;
  numberFormat?: string;
}

/** What a cell holds whose place is counted from the first seed of its group; undefined = a copy of its seed. */
type Series = (index: number) => Scalar;

/** Seeds that go on together, and how. */
interface Group {
  first: number;
  count: number;
  series?: Series;
}

type Kind = "number" | "date" | "time" | "list" | "counted" | "other";

function kindOf({ value, isFormula, numberFormat = "General" }: Seed): Kind {
  if (isFormula) return "other";
  if (typeof value === "number") {
    const shown = numfmt.isDateFormat(numberFormat) ? numfmt.getFormatDateInfo(numberFormat) : undefined;
    if (!shown) return "number";
    return shown.year || shown.month || shown.day ? "date" : "time";
  }
  if (typeof value !== "string") return "other";
  return listEntry(value) ? "list" : countedText(value) ? "counted" : "other";
}

/** An hour: what Excel puts between times when only one is given. */
const HOUR = 1 / 24;

function numberSeries(values: readonly number[], type: SeriesType, alone: boolean): Series | undefined {
  const [first = 0] = values;
  if (values.length === 1) {
    const counts = type === "FillSeries" || type === "LinearTrend" || !alone;
    return counts && type !== "GrowthTrend" ? (index) => first + index : undefined;
  }
  return type === "GrowthTrend" ? growthTrend(values) : linearTrend(values);
}

function dateSeries(values: readonly number[], type: SeriesType, kind: "date" | "time"): Series {
  const [first = 0, second] = values;
  const step = second === undefined ? undefined : second - first;
  if (type === "FillMonths") return (index) => addMonths(first, index * (monthStep(values) ?? 1));
  if (type === "FillYears") return (index) => addMonths(first, index * (monthStep(values) ?? 12));
  if (type === "FillWeekdays") return (index) => addWeekdays(first, index * Math.max(1, Math.round(step ?? 1)));
  if (step === undefined) return (index) => first + index * (kind === "time" ? HOUR : 1);
  const months = type === "FillDays" ? undefined : monthStep(values);
  return months === undefined ? linearTrend(values) : (index) => addMonths(first, index * months);
}

function listSeries(texts: readonly string[]): Series | undefined {
  const entries = texts.map(listEntry);
  const [first, second] = entries;
  if (!first) return undefined;
  const { list, at } = first;
  const step = second ? second.at - at : 1;
  const isEven = entries.every((entry, index) => entry && (at + step * index - entry.at) % list.length === 0);
  if (!isEven) return undefined;
  const place = (index: number): number => (((at + step * index) % list.length) + list.length) % list.length;
  return (index) => likeFirst(list[place(index)] ?? "", texts[0] ?? "");
}

function countedSeries(texts: readonly string[]): Series | undefined {
  const counted = texts.flatMap((text) => countedText(text) ?? []);
  const [first] = counted;
  if (!first) return undefined;
  const numbers = counted.map(({ number }) => number);
  const line = numbers.length === 1 ? (index: number) => first.number + index : linearTrend(numbers);
  return (index) => withNumber(first, Math.round(line(index)));
}

/** May the second seed go on what the first began? */
function together(a: Seed, b: Seed): boolean {
  const kind = kindOf(a);
  if (kind !== kindOf(b) || kind === "other") return false;
  if (kind === "list") return listEntry(String(a.value))?.list === listEntry(String(b.value))?.list;
  if (kind !== "counted") return true;
  const [first, second] = [countedText(String(a.value)), countedText(String(b.value))];
  return first !== undefined && second !== undefined && sameCount(first, second);
}

function seriesOf(seeds: readonly Seed[], type: SeriesType, alone: boolean): Series | undefined {
  const kind = seeds[0] ? kindOf(seeds[0]) : "other";
  const numbers = seeds.map(({ value }) => Number(value));
  const texts = seeds.map(({ value }) => String(value));
  if (kind === "number") return numberSeries(numbers, type, alone);
  if (kind === "date" || kind === "time") return dateSeries(numbers, type, kind);
  if (kind === "list") return listSeries(texts);
  return kind === "counted" ? countedSeries(texts) : undefined;
}

/**
 * How a line of cells goes on: seeds of one kind that stand together make one series, and all of them repeat in turn.
 *
 * @returns what the cell at a place holds, counted from the first seed and below 0 before it; undefined = a copy of its seed
 */
export function seriesFrom(seeds: readonly Seed[], type: SeriesType): (index: number) => Scalar | undefined {
  const groups: Group[] = [];
  seeds.forEach((seed, at) => {
    const last = groups[groups.length - 1];
    const before = seeds[at - 1];
    if (last && before && together(before, seed)) last.count++;
    else groups.push({ first: at, count: 1 });
  });
  for (const group of groups) {
    group.series = seriesOf(seeds.slice(group.first, group.first + group.count), type, seeds.length === 1);
  }
  return (index) => {
    const turn = Math.floor(index / seeds.length);
    const at = index - turn * seeds.length;
    const group = groups.find(({ first, count }) => at >= first && at < first + count);
    return group?.series?.(turn * group.count + at - group.first);
  };
}
