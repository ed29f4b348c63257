import type { ChartConfiguration } from "chart.js";
import type { ChartData } from "../../../src/host/model/charts/chartData";
import { chartConfiguration } from "../../../src/workbench/charts/chartConfiguration";
import { chartKind } from "../../../src/workbench/charts/chartKinds";
import { shownColour } from "../../../src/workbench/charts/chartLook";

const look = {
  ink: "#000000",
  soft: "#666666",
  line: "#cccccc",
  paper: "#ffffff",
  series: ["#0f7b55", "#d9730d"],
  isDark: false,
};
const content = {
  categories: ["Trust", "Goals"],
  series: [
    { name: "Now", values: [1, 3], options: {} },
    { name: "Wanted", values: [3, null], options: {} },
  ],
};

function configure(
  type: string,
  more: Partial<ChartData> = {},
  shown: Parameters<typeof chartConfiguration>[2] = content,
): ChartConfiguration {
  const kind = chartKind(type);
  if (!kind) throw new Error(`no kind for ${type}`);
  return chartConfiguration({ name: "c", type, left: 0, top: 0, width: 300, height: 200, ...more }, kind, shown, look);
}

test("every word is shown: title, axis titles, legend where Excel has one", () => {
  const { options } = configure("ColumnClustered", {
    title: "Health by fact",
    options: {
      "legend/position": "Right",
      "axes/valueAxis/title/text": "Rating",
      "axes/categoryAxis/title/text": "Fact",
    },
  });
  expect(options?.plugins?.title).toMatchObject({ display: true, text: "Health by fact" });
  expect(options?.plugins?.legend).toMatchObject({ display: true, position: "right" });
  expect(options?.scales?.["y"]).toMatchObject({ title: { display: true, text: "Rating" } });
  expect(options?.scales?.["x"]).toMatchObject({ title: { display: true, text: "Fact" } });
});

test("a title or legend that was switched off is not shown", () => {
  const { options } = configure("ColumnClustered", {
    title: "T",
    options: { "title/visible": false, "legend/visible": false },
  });
  expect(options?.plugins?.title?.display).toBe(false);
  expect(options?.plugins?.legend?.display).toBe(false);
});

test("the value axis keeps its limits, on a radar too", () => {
  const limits = {
    options: { "axes/valueAxis/minimum": 1, "axes/valueAxis/maximum": 5, "axes/valueAxis/majorUnit": 1 },
  };
  expect(configure("Line", limits).options?.scales?.["y"]).toMatchObject({ min: 1, max: 5, ticks: { stepSize: 1 } });
  expect(configure("RadarMarkers", limits).options?.scales?.["r"]).toMatchObject({
    min: 1,
    max: 5,
    ticks: { stepSize: 1 },
  });
});

test("lying bars start at the bottom as in Excel, unless the axis is turned round", () => {
  expect(configure("BarClustered").options).toMatchObject({ indexAxis: "y", scales: { y: { reverse: true } } });
  const turned = configure("BarClustered", { options: { "axes/categoryAxis/reversePlotOrder": true } });
  expect(turned.options).toMatchObject({ scales: { y: { reverse: false } } });
});

test("100 % stacks are shares of each category's sum", () => {
  const { data, options } = configure("ColumnStacked100");
  expect(data.datasets.map((dataset) => dataset.data)).toEqual([
    [0.25, 1],
    [0.75, null],
  ]);
  expect(options?.scales?.["y"]).toMatchObject({ stacked: true });
});

test("scatter points pair x and y; a point without one of them is left out", () => {
  const points = {
    categories: [],
    series: [{ name: "S", values: [1, 2, null], xValues: [10, null, 30], options: {} }],
  };
  expect(configure("XYScatter", {}, points).data.datasets[0]).toMatchObject({
    data: [{ x: 10, y: 1 }],
    showLine: false,
  });
});

test("a series keeps the colour it was given", () => {
  const coloured = {
    categories: ["A"],
    series: [{ name: "S", values: [1], options: { "format/fill/color": "#123456" } }],
  };
  expect(configure("BarClustered", {}, coloured).data.datasets[0]?.backgroundColor).toBe("#123456");
});

test("on a dark page a dark colour becomes as light as it was dark, in the same hue", () => {
  expect(shownColour("#1F4E63", { ...look, isDark: true })).toBe("#9ccbe0"); // HSL 199° 52 % 25 % becomes 199° 52 % 75 %
  expect(shownColour("#1F4E63", look)).toBe("#1F4E63");
});

test("types without a drawing are known as such", () => {
  expect(chartKind("Treemap")).toBeUndefined();
});
