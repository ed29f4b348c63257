import type { ChartData, ChartOptions, ChartSeriesData } from "../../model/charts/chartData";
import { attribute, child, children, textOf, type XmlElement } from "../package/xml";
import type { ChartContent } from "./read/chartSpace";
import { REST_URI } from "./write/chartSpace";

/** What differs between a chart and what a file's own words say of it; null takes something away. */
export interface Rest {
  type?: string;
  title?: string | null;
  options?: Record<string, unknown>;
  series?: Record<number, Record<string, unknown>>;
}

/** The order in which things were set makes no difference. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

function difference(wanted: ChartOptions, found: ChartOptions): ChartOptions | undefined {
  const entries = [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .sort()
    .flatMap((key) => (same(wanted[key], found[key]) ? [] : [[key, wanted[key] ?? null] as const]));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A series flat: its options among its other members, under "options/…". */
function flat({ options = {}, ...members }: ChartSeriesData): ChartOptions {
  return {
    ...members,
    ...Object.fromEntries(Object.entries(options).map(([key, value]) => [`options/${key}`, value])),
  };
}

/** What has to stand beside the file's own words, so that the chart reads back as it is; undefined when nothing has. */
export function restOf(chart: ChartData, read: ChartContent | undefined): Rest | undefined {
  const series = (chart.series ?? []).flatMap((one, index) => {
    const differs = difference(flat(one), flat(read?.series?.[index] ?? {}));
    return differs ? [[index, differs] as const] : [];
  });
  const options = difference(chart.options ?? {}, read?.options ?? {});
  const rest: Rest = {
    ...(chart.type !== read?.type && { type: chart.type }),
    ...(chart.title !== read?.title && { title: chart.title ?? null }),
    ...(options && { options }),
    ...(series.length > 0 && { series: Object.fromEntries(series) }),
  };
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function applied(options: ChartOptions = {}, changes: ChartOptions = {}): ChartOptions {
  const merged = { ...options, ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

function appliedToSeries(series: ChartSeriesData, changes: ChartOptions | undefined): ChartSeriesData {
  if (!changes) return series;
  const all = applied(flat(series), changes);
  const isOption = (key: string): boolean => key.startsWith("options/");
  const options = Object.entries(all).flatMap(([key, value]) =>
    isOption(key) ? [[key.slice(8), value] as const] : [],
  );
  return {
    ...(Object.fromEntries(Object.entries(all).filter(([key]) => !isOption(key))) as ChartSeriesData),
    ...(options.length > 0 && { options: Object.fromEntries(options) }),
  };
}

/** The rest that stands in a chart's part; undefined where there is none or none that can be read. */
export function readRest(root: XmlElement | undefined): Rest | undefined {
  const extension = children(child(root, "extLst"), "ext").find((one) => attribute(one, "uri") === REST_URI);
  const text = textOf(child(extension, "rest"));
  try {
    const rest: unknown = text === "" ? undefined : JSON.parse(text);
    return typeof rest === "object" && rest !== null ? (rest as Rest) : undefined;
  } catch {
    return undefined;
  }
}

/** The chart as it was before it was put into a file's words. */
export function withRest(chart: ChartContent, rest: Rest | undefined): ChartContent {
  if (!rest) return chart;
  const { title, options, ...others } = chart;
  const whole = applied(options, rest.options);
  const named = rest.title === undefined ? title : (rest.title ?? undefined);
  return {
    ...others,
    type: rest.type ?? chart.type,
    ...(named !== undefined && { title: named }),
    series: (chart.series ?? []).map((one, index) => appliedToSeries(one, rest.series?.[index])),
    ...(Object.keys(whole).length > 0 && { options: whole }),
  };
}
