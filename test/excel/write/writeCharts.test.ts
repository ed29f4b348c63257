import { writePlan } from "../../../src/excel/write/writePlan";
import type { PlanCells, PlanChart, SheetLayout, SheetPlan } from "../../../src/plan/sheetPlan";
import { allianceScorecard } from "../../../src/templates/allianceScorecard";
import { goldenPlan } from "../../plan/goldenPlan";
import { openExcel, type OpenExcel } from "../openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ name: "Book1.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] });
});
afterEach(() => excel.close());

/** Days, a position and two series, three points of each. */
const cells: PlanCells = Object.fromEntries(
  [
    ["Day", "Place", "First", "Second"],
    [45292, 0.2, 30, -10],
    [45383, 0.5, 60, 20],
    [45474, 0.9, 90, 40],
  ].flatMap((row, down) =>
    row.map((value, across) => [
      `${"ABCD"[across]}${down + 1}`,
      { value, style: down > 0 && across === 0 ? "dateInput" : "base" } as const,
    ]),
  ),
);

async function draw(parts: Partial<PlanChart>) {
  const chart: PlanChart = {
    name: "Chart of a test",
    type: "ColumnClustered",
    title: "A title",
    source: "B1:D4",
    seriesBy: "Columns",
    from: "F2",
    to: "L20",
    axis: {},
    colors: ["#112233", "#445566"],
    ...parts,
  };
  const golden = goldenPlan(allianceScorecard, 1);
  const layout: SheetLayout = {
    ...golden.layouts[0]!,
    cells,
    mergesAcross: [],
    validations: [],
    conditionalFormats: [],
    charts: [chart],
  };
  const plan: SheetPlan = { ...golden, layouts: [layout], sheets: [{ name: "A", partner: "A", layout: 0, cells: {} }] };
  await Excel.run((context) =>
    writePlan(context, plan, { workingNames: ["build 1."], requestBytes: 1_000_000, send: () => context.sync() }),
  );
  const drawn = (await excel.saved()).sheets[1]?.charts?.[0];
  if (!drawn) throw new Error("No chart was drawn.");
  return drawn;
}

const everyKind: readonly PlanChart["type"][] = [
  "Radar",
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "LineMarkers",
  "XYScatter",
];

test.each(everyKind)(
  "%s takes its series from their own cells, dates and numbers in the labels included",
  async (type) => {
    const series = [
      { name: "First", values: "C2:C4", x: "A2:A4" },
      { name: "Second", values: "D2:D4", x: "A2:A4" },
    ];
    const chart = await draw({ type, series });
    expect([chart.type, chart.title]).toEqual([type, "A title"]);
    expect(chart.series?.map(({ name, values, categories, xValues }) => [name, values, categories ?? xValues])).toEqual(
      [
        ["First", "A!C2:C4", "A!A2:A4"],
        ["Second", "A!D2:D4", "A!A2:A4"],
      ],
    );
  },
);

test.each(everyKind)("%s has small grey text, thin gridlines, no frame, and its series' colours", async (type) => {
  const { options, series } = await draw({ type, source: "B1:D4" });
  expect(options).toMatchObject({
    "format/border/lineStyle": "None",
    "format/fill/color": "#FFFFFF",
    "title/format/font/size": 10,
    "legend/format/font/size": 8,
    "axes/valueAxis/format/font/color": "#5F6B7A",
    "axes/valueAxis/majorGridlines/format/line/color": "#D3DAE1",
  });
  const looks = JSON.stringify(series?.[0]?.options);
  expect(looks).toContain("#112233");
});

test("a scatter chart takes the first column as x and each further one as a series of y", async () => {
  const chart = await draw({ type: "XYScatter", categories: { title: "Position", minimum: 0, maximum: 1 } });
  expect(chart.series?.map(({ xValues, values }) => [xValues, values])).toEqual([
    ["A!B2:B4", "A!C2:C4"],
    ["A!B2:B4", "A!D2:D4"],
  ]);
  expect(chart.options).toMatchObject({
    "axes/categoryAxis/title/text": "Position",
    "axes/categoryAxis/maximum": 1,
    "axes/categoryAxis/majorGridlines/visible": true,
  });
});

test("a guide is a thin dashed line without marks beside the points", async () => {
  const chart = await draw({
    type: "XYScatter",
    series: [
      { name: "Alliances", values: "C2:C4", x: "B2:B4" },
      { name: "Cut-off", values: "D2:D3", x: "B2:B3", guide: true },
    ],
    colors: ["#112233"],
  });
  expect(chart.series?.map(({ type }) => type)).toEqual([undefined, "XYScatterLinesNoMarkers"]);
  expect(chart.series?.[1]?.options).toMatchObject({ "format/line/lineStyle": "Dash", "format/line/weight": 1 });
  expect(chart.series?.[0]?.options).toMatchObject({ markerStyle: "Circle", markerBackgroundColor: "#112233" });
});

test("numbers stand beside bars that are seen, and the foot of a floating bar is not", async () => {
  const { series } = await draw({
    type: "BarStacked",
    colors: ["none", "#445566"],
    labels: true,
    labelFormat: "0.0",
    legend: "none",
  });
  expect(series?.[1]?.options).toMatchObject({ hasDataLabels: true, gapWidth: 60 });
  expect(JSON.stringify(series?.[1]?.options)).toContain("0.0");
  expect(series?.[0]?.options?.["hasDataLabels"]).toBeUndefined();
  expect(JSON.stringify(series?.[0]?.options)).not.toContain("#");
});

test("axes take ends, steps, formats and titles, stand the other way round, or are hidden", async () => {
  const { options } = await draw({
    type: "BarClustered",
    axis: { title: "Gap", minimum: -4, maximum: 4, majorUnit: 1, numberFormat: "+0;-0;0" },
    categories: { reversed: true },
    legend: "Right",
  });
  expect(options).toMatchObject({
    "axes/valueAxis/title/text": "Gap",
    "axes/valueAxis/minimum": -4,
    "axes/valueAxis/maximum": 4,
    "axes/valueAxis/majorUnit": 1,
    "axes/valueAxis/numberFormat": "+0;-0;0",
    "axes/categoryAxis/reversePlotOrder": true,
    "axes/categoryAxis/tickLabelPosition": "Low",
    "legend/position": "Right",
  });
});

test("an axis may be hidden, and a chart go without a legend", async () => {
  const hidden = await draw({ type: "ColumnStacked", axis: { hidden: true }, legend: "none" });
  expect(hidden.options).toMatchObject({ "axes/valueAxis/visible": false, "legend/visible": false });
});

// "Interplotted" is how Office.js spells it; LibreOffice draws #N/A as 0 otherwise
test("a line is drawn on where nothing is known", async () => {
  expect((await draw({ type: "LineMarkers" })).options).toMatchObject({ displayBlanksAs: "Interplotted" });
});
