import type { ChartCell, ChartContent } from "./seriesContent";
import type { ChartData } from "./chartData";

/** Excel's reading of a bare range: the longer side is the category axis, text beside or above the numbers names them. */
export function contentOfSource(cells: ChartCell[][], seriesBy: ChartData["seriesBy"]): ChartContent {
  const wide = (cells[0]?.length ?? 0) > cells.length;
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && wide);
  const rows = byRows ? transpose(cells) : cells; // from here on every column is a series
  const hasNames = (rows[0] ?? []).slice(1).some(isText);
  const body = hasNames ? rows.slice(1) : rows;
  const hasCategories = body.some((row) => isText(row[0]));
  const first = hasCategories ? 1 : 0;
  const width = rows[0]?.length ?? 0;
  return {
    categories: body.map((row, index) => (hasCategories ? (row[0]?.text ?? "") : String(index + 1))),
    series: Array.from({ length: Math.max(0, width - first) }, (_, index) => ({
      name: hasNames ? (rows[0]?.[index + first]?.text ?? "") : `Series${index + 1}`,
      values: body.map((row) => plainNumber(row[index + first])),
      options: {},
    })),
  };
}

const isText = (cell: ChartCell | undefined): boolean => typeof cell?.value === "string";

const transpose = (cells: ChartCell[][]): ChartCell[][] =>
  (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));

const plainNumber = (cell: ChartCell | undefined): number | null =>
  typeof cell?.value === "number" && Number.isFinite(cell.value) ? cell.value : null;
