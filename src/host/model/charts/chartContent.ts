import type { ChartData, ChartSeriesData } from "./chartData";
import { familyOf, hasPairs } from "./chartFamily";
import type { ChartCell, ChartContent, ReadCells, SeriesContent } from "./seriesContent";
import { contentOfSource } from "./sourceContent";

/** Reads what the chart shows. Series are taken as listed; a chart that only has a source is divided as Excel would. */
export function readChartContent(chart: ChartData, read: ReadCells): ChartContent {
  if (chart.series?.length) return contentOfSeries(chart, chart.series, read);
  if (!chart.source) return { categories: [], series: [] };
  const content = contentOfSource(read(chart.source, visibleOnly(chart)) ?? [], chart.seriesBy);
  return hasPairs(chart.type) ? firstAsX(content) : content;
}

/** In a scatter chart the first of several series of numbers is the x values of the others. */
function firstAsX({ categories, series: [first, ...others] }: ChartContent): ChartContent {
  if (!first || others.length === 0) return { categories, series: first ? [first] : [] };
  return { categories, series: others.map((one) => ({ ...one, xValues: first.values })) };
}

const visibleOnly = ({ options }: ChartData): boolean => options?.["plotVisibleOnly"] !== false;

function contentOfSeries(chart: ChartData, series: readonly ChartSeriesData[], read: ReadCells): ChartContent {
  const cells = (address: string | undefined): ChartCell[][] => readReference(address, visibleOnly(chart), read);
  const categories = series.map((one) => cells(one.categories).map(labelOf)).find((texts) => texts.length > 0);
  return {
    categories: chart.options?.["categoryLabelLevel"] === -2 ? [] : (categories ?? []),
    series: series
      .map((one, index) => contentOfOne(chart, one, index, cells))
      .filter(({ options }) => options["filtered"] !== true),
  };
}

function contentOfOne(
  chart: ChartData,
  series: ChartSeriesData,
  index: number,
  cells: (address: string | undefined) => ChartCell[][],
): SeriesContent {
  const values = cells(series.values).flat();
  const numbers = (address: string | undefined) => (address ? cells(address).flat().map(numberOf) : undefined);
  const named = chart.options?.["seriesNameLevel"] === -2 ? undefined : series.name;
  const numberFormat = values[0]?.numberFormat;
  return {
    name: nameOfSeries(named, index, (address) => cells(address).flat()),
    values: values.map(numberOf),
    ...(numberFormat && { numberFormat }),
    ...(series.xValues && hasPairs(series.type ?? chart.type) && { xValues: numbers(series.xValues) }),
    ...(series.bubbleSizes && familyOf(chart.type) === "bubble" && { sizes: numbers(series.bubbleSizes) }),
    ...(series.type && { type: series.type }),
    ...(series.axisGroup === "Secondary" && { secondary: true }),
    options: series.options ?? {},
    ...(series.trendlines?.length && { trendlines: series.trendlines }),
  };
}

/** What a series is called: its text, what its cells show, or "Series1". */
function nameOfSeries(name: string | undefined, index: number, read: (address: string) => ChartCell[]): string {
  if (!name) return `Series${index + 1}`;
  if (!name.startsWith("=")) return name;
  return read(name.slice(1))
    .map(({ text }) => text)
    .join(" ");
}

/** "Sheet1!A1:A3", "(Sheet1!A1,Sheet1!A3)", "{1,2}" as rows of cells. */
function readReference(address: string | undefined, onlyVisible: boolean, read: ReadCells): ChartCell[][] {
  if (!address) return [];
  if (address.startsWith("{")) return constants(address).map((value) => [{ value, text: String(value ?? "") }]);
  const parts = address.startsWith("(") ? address.slice(1, -1).split(/,(?=(?:[^']*'[^']*')*[^']*$)/) : [address];
  return parts.flatMap((part) => upright(read(part, onlyVisible) ?? []));
}

/** Points run down: a range that is wider than tall is turned, so that each of its columns is a point. */
function upright(cells: ChartCell[][]): ChartCell[][] {
  const width = cells[0]?.length ?? 0;
  if (width <= cells.length || width === 0) return cells;
  return Array.from({ length: width }, (_, column) => cells.flatMap((row) => row[column] ?? []));
}

/** The constants of a series formula: numbers and quoted texts. */
export function constants(list: string): (string | number)[] {
  const items = list.slice(1, -1).match(/"(?:[^"]|"")*"|[^,;]+/g) ?? [];
  return items.map((item) => (item.startsWith('"') ? item.slice(1, -1).replace(/""/g, '"') : Number(item)));
}

/** A category of several levels reads from the outermost. */
const labelOf = (cells: ChartCell[]): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");

const numberOf = (cell: ChartCell | undefined): number | null => {
  const value = cell?.value ?? null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" ? 0 : null;
};
