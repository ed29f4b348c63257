import type { Pen } from "../../../write/pen";
import { speaks, type Replaced } from "../replaced";
import { placedOn, type LookedAt } from "./lookedAt";
import type { SeriesPointer } from "./pointer";

/** What is found in charts. */
export interface FoundSeries {
  pointers: SeriesPointer[];
  /** Ids of sheets that charts are drawn from in a way that cannot be said again. */
  unspeakable: string[];
}

type Dimension = "Categories" | "Values" | "XValues" | "YValues" | "BubbleSizes";

/** Finds in three syncs, or one where there are no charts, the series on these sheets that are drawn from sheets which are to be replaced. */
export async function findSeries(
  context: Excel.RequestContext,
  sheets: readonly LookedAt[],
  replaced: readonly Replaced[],
): Promise<FoundSeries> {
  const asked = sheets.map((sheet) => {
    const { charts } = context.workbook.worksheets.getItem(sheet.id);
    charts.load("items/name");
    return { sheet, charts };
  });
  await context.sync();
  const charts = asked.flatMap(({ sheet, charts: { items } }) =>
    items.map((chart) => {
      chart.series.load("items/name,items/chartType");
      return { sheet, name: chart.name, series: chart.series };
    }),
  );
  if (charts.length === 0) return { pointers: [], unspeakable: [] };
  await context.sync();
  const parts = charts.flatMap(({ sheet, name, series: { items } }) =>
    items.flatMap((one, index) =>
      partsOf(one.chartType).map(({ part, dimension }) => ({
        sheet,
        chart: name,
        index,
        part,
        name: one.name,
        source: one.getDimensionDataSourceString(dimension),
      })),
    ),
  );
  await context.sync();
  const found: FoundSeries = { pointers: [], unspeakable: [] };
  for (const { sheet, chart, index, part, name, source } of parts) {
    const meant = replaced.filter((one) => one.id !== sheet.id && speaks(source.value, [one]));
    if (meant.length === 0) continue;
    const place = placeIn(source.value);
    if (place === null) found.unspeakable.push(...meant.map(({ id }) => id));
    else
      found.pointers.push({
        ...placedOn(sheet),
        ...{ kind: "series", place: chart, chart, index, part, name, source: place },
      });
  }
  return found;
}

function partsOf(chartType: string): { part: SeriesPointer["part"]; dimension: Dimension }[] {
  const isBubble = chartType.startsWith("Bubble");
  if (!isBubble && !chartType.startsWith("XYScatter")) {
    return [
      { part: "values", dimension: "Values" },
      { part: "x", dimension: "Categories" },
    ];
  }
  return [
    { part: "values", dimension: "YValues" },
    { part: "x", dimension: "XValues" },
    ...(isBubble ? [{ part: "bubbleSizes", dimension: "BubbleSizes" } as const] : []),
  ];
}

/** "='It''s mine'!$B$2:$B$9" → the sheet and the cells; null for several areas or anything else. */
function placeIn(text: string): SeriesPointer["source"] | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!(){},]+))!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/i.exec(text.trim());
  const area = match?.[3]?.replace(/\$/g, "") ?? "";
  return match && area !== "" ? { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? "", area } : null;
}

/** Draws a part of a series from the cells it was drawn from. */
export function drawSeries(worksheets: Excel.WorksheetCollection, pointer: SeriesPointer, pen: Pen): void {
  const series = seriesOf(worksheets, pointer, pen);
  const { sheet, area } = pointer.source;
  const cells = pen.range(pen.reach(worksheets.getItem(sheet), sheet), area);
  if (pointer.part === "values") pen.did(series.setValues(cells));
  else if (pointer.part === "x") pen.did(series.setXAxisValues(cells));
  else pen.did(series.setBubbleSizes(cells));
}

/** Keeps what a series is called: where its name came from a cell of a sheet that goes, it would be an error. */
export function nameSeries(worksheets: Excel.WorksheetCollection, pointer: SeriesPointer, pen: Pen): void {
  pen.set(seriesOf(worksheets, pointer, pen), "name", pointer.name);
}

function seriesOf(
  worksheets: Excel.WorksheetCollection,
  { sheet, chart, index }: SeriesPointer,
  pen: Pen,
): Excel.ChartSeries {
  const charts = pen.reach(pen.reach(worksheets.getItem(sheet), sheet).charts);
  const all = pen.reach(pen.reach(charts.getItem(chart), chart).series);
  return pen.reach(all.getItemAt(index), index);
}
