import { readChartContent } from "../../../../src/host/model/charts/chartContent";
import type { ChartCell } from "../../../../src/host/model/charts/seriesContent";
import type { ChartData } from "../../../../src/host/model/charts/chartData";
import type { Scalar } from "../../../../src/host/model/workbookData";

const chart = (more: Partial<ChartData>): ChartData => ({
  name: "Chart 1",
  type: "Radar",
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  ...more,
});
const cells: Record<string, Scalar[][]> = {
  "Scores!A1:C4": [
    ["Fact", "Now", "Wanted"],
    ["Trust", 4, 5],
    ["Goals", { error: "#N/A" }, 4],
    ["Time", null, 3],
  ],
  "Scores!A2:A4": [["Trust"], ["Goals"], ["Time"]],
  "Scores!B2:B4": [[4], [{ error: "#N/A" }], [null]],
  "Scores!B1": [["Now"]],
  "Wide!A1:D2": [
    ["", "Q1", "Q2", "Q3"],
    ["Revenue", 1, 2, 3],
  ],
  "Bare!A1:B3": [
    [1, 10],
    [2, 20],
    [3, 30],
  ],
};
const textOf = (value: Scalar): string =>
  value === null ? "" : typeof value === "object" ? value.error : String(value);
const read = (address: string): ChartCell[][] | undefined =>
  cells[address]?.map((row) => row.map((value) => ({ value, text: textOf(value) })));

test("listed series: names from cells, categories shared, errors and blanks leave a gap", () => {
  const series = [{ name: "=Scores!B1", values: "Scores!B2:B4", categories: "Scores!A2:A4" }];
  expect(readChartContent(chart({ series }), read)).toEqual({
    categories: ["Trust", "Goals", "Time"],
    series: [{ name: "Now", values: [4, null, null], options: {} }],
  });
});

test("a series without a name is called as Excel calls it", () => {
  expect(readChartContent(chart({ series: [{ values: "Scores!B2:B4" }] }), read).series[0]?.name).toBe("Series1");
});

test("a source taller than wide has a series in each column", () => {
  const { categories, series } = readChartContent(chart({ source: "Scores!A1:C4" }), read);
  expect(categories).toEqual(["Trust", "Goals", "Time"]);
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    ["Now", [4, null, null]],
    ["Wanted", [5, 4, 3]],
  ]);
});

test("a source wider than tall has a series in each row", () => {
  const { categories, series } = readChartContent(chart({ source: "Wide!A1:D2" }), read);
  expect(categories).toEqual(["Q1", "Q2", "Q3"]);
  expect(series.map(({ name, values }) => [name, values])).toEqual([["Revenue", [1, 2, 3]]]);
});

test("seriesBy decides against the shape", () => {
  const { categories, series } = readChartContent(chart({ source: "Wide!A1:D2", seriesBy: "Columns" }), read);
  expect(categories).toEqual(["Revenue"]);
  expect(series.map(({ name }) => name)).toEqual(["Q1", "Q2", "Q3"]);
});

test("a source of numbers alone gets numbered categories and every column", () => {
  const { categories, series } = readChartContent(chart({ source: "Bare!A1:B3" }), read);
  expect(categories).toEqual(["1", "2", "3"]);
  expect(series.map(({ values }) => values)).toEqual([
    [1, 2, 3],
    [10, 20, 30],
  ]);
});

test("a range that is gone leaves an empty chart", () => {
  expect(readChartContent(chart({ source: "Gone!A1:B2" }), read)).toEqual({ categories: [], series: [] });
});

test("a scatter chart takes its x values from the first column", () => {
  const { series } = readChartContent(chart({ type: "XYScatter", source: "Bare!A1:B3" }), read);
  expect(series.map(({ values, xValues }) => [xValues, values])).toEqual([
    [
      [1, 2, 3],
      [10, 20, 30],
    ],
  ]);
});
