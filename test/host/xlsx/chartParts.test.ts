import type { ChartData } from "../../../src/host/model/charts/chartData";
import { chartXml } from "../../../src/host/xlsx/chart/chartXml";
import { readChart } from "../../../src/host/xlsx/chart/readCharts";
import { lossesOnSaving } from "../../../src/host/xlsx/kept/keptFor";
import { rootOf } from "../../../src/host/xlsx/package/xml";

const frame = { name: "Chart 1", left: 0, top: 0, width: 400, height: 200 };

function savedAndRead(chart: Omit<ChartData, keyof typeof frame>): Partial<ChartData> | undefined {
  const { width, height } = frame;
  return readChart(rootOf(chartXml({ ...frame, ...chart })), { size: { width, height } });
}

/** Is everything in the file's own words, and nothing in the extension of ours? */
const isPlain = (chart: Omit<ChartData, keyof typeof frame>): boolean =>
  !chartXml({ ...frame, ...chart }).includes("h:rest");

const series = { name: "=Data!$B$1", values: "Data!B2:B9", categories: "Data!A2:A9" };

describe("a saved chart reads back as it was, in the file's own words", () => {
  const everything: Record<string, Omit<ChartData, keyof typeof frame>> = {
    "title, fonts and places": {
      type: "ColumnClustered",
      title: "Sales by year",
      series: [series],
      options: {
        "title/substring/0+5/font/bold": true,
        "title/substring/0+5/font/color": "#C00000",
        "title/format/font/size": 16,
        "title/format/fill/color": "#FFF2CC",
        "title/format/border/lineStyle": "Dash",
        "title/textOrientation": 15,
        "title/overlay": true,
        "title/showShadow": true,
        "title/left": 20,
        "title/top": 10,
        "legend/position": "Corner",
        "legend/overlay": true,
        "legend/format/font/italic": true,
        "legend/legendEntries/0/visible": false,
        "plotArea/left": 40,
        "plotArea/top": 30,
        "plotArea/width": 300,
        "plotArea/height": 120,
        "plotArea/format/fill/color": "#F2F2F2",
        "format/fill/color": "#FFFFFF",
        "format/border/color": "#7F7F7F",
        "format/border/weight": 1.5,
        "format/font/name": "Georgia",
        "format/font/underline": "Single",
        "format/roundedCorners": true,
        style: 26,
        displayBlanksAs: "Interplotted",
        plotVisibleOnly: false,
        showDataLabelsOverMaximum: false,
      },
    },
    "titles that cells give": {
      type: "Line",
      series: [series],
      options: { "title/formula": "=Data!$D$1", "axes/valueAxis/title/formula": "=Data!$D$2" },
    },
    axes: {
      type: "BarClustered",
      series: [{ ...series }, { ...series, type: "Line", axisGroup: "Secondary" }],
      options: {
        "title/visible": false,
        "axes/valueAxis/minimum": 1,
        "axes/valueAxis/maximum": 1000,
        "axes/valueAxis/majorUnit": 100,
        "axes/valueAxis/minorUnit": 20,
        "axes/valueAxis/scaleType": "Logarithmic",
        "axes/valueAxis/logBase": 2,
        "axes/valueAxis/numberFormat": "#,##0.0",
        "axes/valueAxis/displayUnit": "Thousands",
        "axes/valueAxis/majorGridlines/visible": false,
        "axes/valueAxis/minorGridlines/visible": true,
        "axes/valueAxis/minorGridlines/format/line/color": "#EEEEEE",
        "axes/valueAxis/position": "Maximum",
        "axes/valueAxis/title/text": "Euro",
        "axes/valueAxis/title/format/font/bold": true,
        "axes/valueAxis/majorTickMark": "Outside",
        "axes/valueAxis/format/line/lineStyle": "None",
        "axes/categoryAxis/reversePlotOrder": true,
        "axes/categoryAxis/tickLabelPosition": "Low",
        "axes/categoryAxis/tickLabelSpacing": 2,
        "axes/categoryAxis/tickMarkSpacing": 3,
        "axes/categoryAxis/textOrientation": -45,
        "axes/categoryAxis/categoryType": "TextAxis",
        "axes/categoryAxis/alignment": "Left",
        "axes/categoryAxis/offset": 50,
        "axes/categoryAxis/multiLevel": false,
        "axes/categoryAxis/isBetweenCategories": false,
        "axes/categoryAxis/position": "Custom",
        "axes/categoryAxis/positionAt": 3,
        "axes/secondary/valueAxis/displayUnit": "Custom",
        "axes/secondary/valueAxis/customDisplayUnit": 500,
        "axes/secondary/valueAxis/showDisplayUnitLabel": false,
        "axes/secondary/categoryAxis/visible": true,
      },
    },
    "an axis of dates": {
      type: "Area",
      series: [series],
      options: {
        "axes/categoryAxis/categoryType": "DateAxis",
        "axes/categoryAxis/baseTimeUnit": "Months",
        "axes/categoryAxis/majorUnit": 3,
        "axes/categoryAxis/majorTimeUnitScale": "Months",
      },
    },
    "series with labels, markers, points, trendlines and error bars": {
      type: "XYScatterLines",
      series: [
        {
          name: "Points & lines",
          values: "'It''s data'!B2:B9",
          xValues: "'It''s data'!A2:A9",
          options: {
            markerStyle: "Diamond",
            markerSize: 9,
            markerBackgroundColor: "#FFC000",
            markerForegroundColor: "#000000",
            "format/line/color": "#1F3864",
            "format/line/weight": 2,
            "format/line/lineStyle": "RoundDot",
            "points/2/markerStyle": "Square",
            "points/2/format/fill/color": "#C00000",
            "dataLabels/showValue": true,
            "dataLabels/position": "Top",
            "dataLabels/numberFormat": "0.00",
            "dataLabels/separator": "; ",
            "dataLabels/format/font/color": "#FF0000",
            "points/1/dataLabel/text": "Best",
            "points/1/dataLabel/showValue": true,
            "points/1/dataLabel/position": "Left",
            "points/1/dataLabel/numberFormat": "0.00",
            "points/1/dataLabel/separator": "; ",
            "points/3/hasDataLabel": false,
            "xErrorBars/visible": true,
            "xErrorBars/type": "Percent",
            "xErrorBars/include": "PlusValues",
            "yErrorBars/visible": true,
            "yErrorBars/endStyleCap": false,
            "yErrorBars/format/line/color": "#00B050",
          },
          trendlines: [
            { type: "Linear", showEquation: true, showRSquared: true, "format/line/color": "#FF0000" },
            { type: "Polynomial", polynomialOrder: 3, forwardPeriod: 2, backwardPeriod: 0.5, name: "Curve" },
            { type: "MovingAverage", movingAveragePeriod: 4 },
            { type: "Exponential", intercept: 1, "label/numberFormat": "0.0" },
          ],
        },
      ],
      options: { "legend/visible": false },
    },
    "labels that the chart gives all series": {
      type: "ColumnStacked",
      series: [series, { ...series, options: { hasDataLabels: false } }],
      options: { "dataLabels/showSeriesName": true, "dataLabels/position": "InsideEnd" },
    },
    "bars with gaps, shadows and filtered series": {
      type: "ColumnClustered",
      series: [
        { ...series, options: { gapWidth: 60, overlap: 10, invertIfNegative: true, invertColor: "#FF0000" } },
        { ...series, name: "Hidden", options: { gapWidth: 60, overlap: 10, filtered: true, showShadow: true } },
        { ...series, name: "Clear", options: { gapWidth: 60, overlap: 10, "format/fill/none": true } },
      ],
    },
    constants: { type: "Pie", series: [{ name: 'Say "hi"', values: "{1,2.5}", categories: '{"a, b","c"}' }] },
    "round charts": {
      type: "Doughnut",
      series: [
        { ...series, options: { doughnutHoleSize: 60, firstSliceAngle: 90, explosion: 12, varyByCategories: false } },
      ],
    },
    "two pies": {
      type: "PieOfPie",
      series: [
        { ...series, options: { splitType: "SplitByValue", splitValue: 10, secondPlotSize: 50, gapWidth: 200 } },
      ],
    },
    bubbles: {
      type: "Bubble",
      series: [
        {
          name: "B",
          values: "Data!B2:B9",
          xValues: "Data!A2:A9",
          bubbleSizes: "Data!C2:C9",
          options: { bubbleScale: 50 },
        },
      ],
    },
  };

  test.each(Object.entries(everything))("%s", (name, chart) => {
    expect(savedAndRead(chart)).toEqual(chart);
    // An exploded doughnut is another kind for the file
    if (name !== "round charts") expect(isPlain(chart)).toBe(true);
  });

  const types = [
    ["3DColumnClustered", "3DColumn", "CylinderBarStacked", "ConeColStacked100", "PyramidCol", "3DBarClustered"],
    ["3DLine", "3DArea", "3DAreaStacked100", "3DPie", "PieExploded", "DoughnutExploded", "BarOfPie", "Bubble3DEffect"],
    ["Surface", "SurfaceTopViewWireframe", "StockHLC", "StockOHLC", "LineMarkersStacked", "XYScatterSmoothNoMarkers"],
  ].flat();

  test.each(types)("a chart of type %s", (type) => {
    const pairs = /^(XY|Bubble)/.test(type);
    const chart = {
      type,
      series: [pairs ? { values: "Data!B2:B9", xValues: "Data!A2:A9" } : series],
    };
    expect(savedAndRead(chart)).toEqual(chart);
    expect(isPlain(chart)).toBe(true);
  });
});

describe("what the file has no words for", () => {
  test("is told before saving", () => {
    const sheets = [{ charts: [{ type: "Line" }, { type: "Waterfall" }] }, {}];
    expect(lossesOnSaving({ name: "a.xlsx", sheets })).toEqual([
      "Charts of type Waterfall come back here as they are, and show as clustered columns in other programs.",
    ]);
    expect(lossesOnSaving({ name: "a.xlsx", sheets: [{ charts: [{ type: "3DPie" }] }] })).toEqual([]);
  });

  test("comes back from the extension beside it", () => {
    const chart = {
      type: "Histogram",
      title: "Ages",
      series: [{ ...series, options: { "binOptions/type": "BinCount", "binOptions/count": 7 } }],
      options: { "format/colorScheme": "MonochromaticPalette3", "pivotOptions/showAxisFieldButtons": false },
    };
    expect(isPlain(chart)).toBe(false);
    expect(savedAndRead(chart)).toEqual(chart);
  });
});

describe("a chart of another program", () => {
  const part = (plot: string, more = "") =>
    rootOf(
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea>${plot}</c:plotArea>${more}</c:chart></c:chartSpace>`,
    );
  const bars = (inside: string) =>
    part(
      `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>${inside}<c:val><c:numRef><c:f>S!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:barChart>`,
      "<c:legend/>",
    );

  test("keeps gradients, drop lines, its view and its data table as they came", () => {
    const root = part(
      `<c:lineChart><c:grouping val="standard"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="accent1"/></a:gs></a:gsLst></a:gradFill></c:spPr><c:marker><c:symbol val="none"/></c:marker><c:val><c:numRef><c:f>S!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:dropLines/></c:lineChart><c:dTable><c:showKeys val="1"/></c:dTable>`,
    );
    const chart = readChart(root);
    const xml = chartXml({ ...frame, type: "Line", ...chart });
    expect(xml).toContain("<a:gradFill");
    expect(xml).toContain('<a:schemeClr val="accent1"/>');
    expect(xml).toContain("<c:dropLines");
    expect(xml).toContain('<c:showKeys val="1"/>');
    expect(readChart(rootOf(xml))).toEqual(chart);
  });

  test("takes colours from the theme, lighter and darker as Office makes them", () => {
    // Accent 1 of Office's theme is 4472C4; 60 % lighter it is B4C7E7 in Office's own palette.
    const fill =
      '<c:spPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:schemeClr></a:solidFill></c:spPr>';
    expect(readChart(bars(fill))?.series?.[0]?.options?.["format/fill/color"]).toMatch(/^#B4C[67]E7$/);
  });

  test("says what of it is lost", () => {
    const notes: string[] = [];
    const picture = "<c:spPr><a:blipFill/></c:spPr>";
    readChart(bars(picture), { note: (line) => notes.push(line) });
    expect(notes).toEqual(["Pictures that fill parts of charts were left out."]);
  });

  test("of a kind there is no word for is none of ours, also when it is one group of several", () => {
    expect(readChart(part("<c:unknownChart/>"))).toBeUndefined();
  });
});
