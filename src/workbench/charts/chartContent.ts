import type { ChartData, ChartSeriesData } from "../../host/model/charts/chartData";
import type { Scalar } from "../../host/model/workbookData";

/** The cells of a range ("Scores!A1:C9"), row by row; undefined when there is no such range. */
export type ReadCells = (address: string) => Scalar[][] | undefined;

/** A series with its cells read. Blank cells and errors are null: they leave a gap. */
export interface SeriesContent {
  name: string;
  values: (number | null)[];
  /** x values of scatter and bubble charts. */
  xValues?: (number | null)[];
  sizes?: (number | null)[];
  /** Excel.ChartType where it differs from the chart's. */
  type?: string;
  options: Record<string, unknown>;
}

/** All a chart shows, read from its cells. */
export interface ChartContent {
  categories: string[];
  series: SeriesContent[];
}

/** Reads what the chart shows. Series are taken as listed; a chart that only has a source is divided as Excel would. */
export function readChartContent(chart: ChartData, read: ReadCells): ChartContent {
  if (chart.series?.length) return fromSeries(chart.series, read);
  if (!chart.source) return { categories: [], series: [] };
  const content = fromSource(read(chart.source) ?? [], chart.seriesBy);
  return /^(XYScatter|Bubble)/.test(chart.type) ? firstAsX(content) : content;
}

/** In a scatter chart the first of several series of numbers is the x values of the others. */
function firstAsX({ categories, series: [first, ...others] }: ChartContent): ChartContent {
  if (!first || others.length === 0) return { categories, series: first ? [first] : [] };
  return { categories, series: others.map((one) => ({ ...one, xValues: first.values })) };
}

function fromSeries(series: readonly ChartSeriesData[], read: ReadCells): ChartContent {
  const flat = (address: string | undefined) => (address ? read(address)?.flat() : undefined) ?? [];
  const numbers = (address: string | undefined) => (address ? flat(address).map(numberOf) : undefined);
  const nameOf = (name: string | undefined, index: number) => {
    if (!name) return `Series${index + 1}`;
    return name.startsWith("=") ? flat(name.slice(1)).map(textOf).join(" ") : name;
  };
  const categories = series.map(({ categories }) => flat(categories).map(textOf)).find((texts) => texts.length > 0);
  return {
    categories: categories ?? [],
    series: series.map(({ name, values, xValues, bubbleSizes, type, options }, index) => ({
      name: nameOf(name, index),
      values: numbers(values) ?? [],
      xValues: numbers(xValues),
      sizes: numbers(bubbleSizes),
      type,
      options: options ?? {},
    })),
  };
}

/** Excel's reading of a bare range: the longer side is the category axis, text beside or above the numbers names them. */
function fromSource(cells: Scalar[][], seriesBy: ChartData["seriesBy"]): ChartContent {
  const wide = (cells[0]?.length ?? 0) > cells.length;
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && wide);
  const rows = byRows ? transpose(cells) : cells; // from here on every column is a series
  const hasNames = (rows[0] ?? []).slice(1).some((cell) => typeof cell === "string");
  const body = hasNames ? rows.slice(1) : rows;
  const hasCategories = body.some((row) => typeof row[0] === "string");
  const first = hasCategories ? 1 : 0;
  const width = rows[0]?.length ?? 0;
  return {
    categories: body.map((row, index) => (hasCategories ? textOf(row[0]) : String(index + 1))),
    series: Array.from({ length: Math.max(0, width - first) }, (_, index) => ({
      name: hasNames ? textOf(rows[0]?.[index + first]) : `Series${index + 1}`,
      values: body.map((row) => numberOf(row[index + first])),
      options: {},
    })),
  };
}

const transpose = (cells: Scalar[][]) => (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));

const numberOf = (cell: Scalar | undefined) => (typeof cell === "number" && Number.isFinite(cell) ? cell : null);

const textOf = (cell: Scalar | undefined) => {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.error : String(cell);
};
