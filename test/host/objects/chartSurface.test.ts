import { eventually } from "../../house/eventually";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

const DATA = [
  ["", "Now", "Wanted"],
  ["Acme", 2, 4],
  ["Bravo", 3, 5],
  ["Cyan", 4, 3],
  ["Delta", 5, 1],
];

let excel: OpenWorkbook;
beforeAll(async () => (excel = await openWorkbook()));
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** Works on a new chart of the data. */
async function onChart<T>(
  type: Excel.ChartType | string,
  work: (chart: Excel.Chart, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
  source = "A1:C5",
): Promise<T> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C5").values = DATA;
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange(source), "Columns");
    await context.sync();
    return work(chart, context, sheet);
  });
}

/** What doing this to a new chart is refused with. */
const refusal = (type: string, work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Promise<string> =>
  excel.refusal((_, sheet) => {
    sheet.getRange("A1:C5").values = DATA;
    work(sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C5"), "Columns"), sheet);
  });

describe("a chart and its collection", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.chartcollection: getItem, getItemAt (counted from 0), getCount, getItemOrNullObject
  test("is found by name and place, and a missing one is a null object or ItemNotFound", () =>
    onChart("Line", async (chart, context, sheet) => {
      chart.name = "Trend";
      const byPlace = sheet.charts.getItemAt(0).load("name");
      const missing = sheet.charts.getItemOrNullObject("Nothing");
      const count = sheet.charts.getCount();
      await context.sync();
      expect([byPlace.name, missing.isNullObject, count.value]).toEqual(["Trend", true, 1]);
      expect(await excel.refusal((_, first) => first.charts.getItem("Nothing").load("id"))).toBe("ItemNotFound");
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-plotby-member: rows or columns are the series
  test("is divided anew by rows or columns", () =>
    onChart("ColumnClustered", async (chart, context) => {
      chart.load("plotBy");
      await context.sync();
      expect(chart.plotBy).toBe("Columns");
      chart.plotBy = "Rows";
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Acme", "Bravo", "Cyan", "Delta"]);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.chartdisplayblanksas: NotPlotted, Zero, Interplotted
  test("says how blanks and hidden cells are plotted, and takes Excel's words only", async () => {
    await onChart("Line", async (chart, context) => {
      chart.load();
      await context.sync();
      expect([chart.displayBlanksAs, chart.plotVisibleOnly]).toEqual(["NotPlotted", true]);
      chart.displayBlanksAs = "Interplotted";
      await context.sync();
    });
    expect(await refusal("Line", (chart) => (chart.displayBlanksAs = "Gap" as "Zero"))).toBe("InvalidArgument");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-activate-member(1) and getActiveChartOrNullObject
  // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getactivechartornullobject-member(1)
  test("is active once activated, until cells are selected", () =>
    onChart("Pie", async (chart, context, sheet) => {
      const before = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect(before.isNullObject).toBe(true);
      chart.activate();
      const active = context.workbook.getActiveChartOrNullObject();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("Chart 1");
      sheet.getRange("A1").select();
      const after = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect(after.isNullObject).toBe(true);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-onactivated-member and its like
  test("tells of being added, activated, deactivated and deleted", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C5").values = DATA;
      const { charts } = sheet;
      const hear = async (args: { type: string }): Promise<void> => void heard.push(args.type);
      charts.onAdded.add(hear);
      charts.onActivated.add(hear);
      charts.onDeactivated.add(hear);
      charts.onDeleted.add(hear);
      await context.sync();
      const chart = charts.add("Line", sheet.getRange("A1:C5"));
      chart.activate();
      await context.sync();
      sheet.getRange("B2").select();
      chart.delete();
      await context.sync();
      const all = ["ChartAdded", "ChartActivated", "ChartDeactivated", "ChartDeleted"];
      await eventually(() => expect(heard).toEqual(all));
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling: NotImplemented
  test("gives no picture without a window, and says so", async () => {
    expect(await refusal("Line", (chart) => chart.getImage(100))).toBe("NotImplemented");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-alloweditobjects-member
  test("changes on a protected sheet only where objects may be edited", async () => {
    await onChart("Line", async (_, context, sheet) => {
      sheet.protection.protect();
      await context.sync();
    });
    const retitle = () => excel.refusal((_, sheet) => (sheet.charts.getItemAt(0).title.text = "New"));
    expect(await retitle()).toBe("AccessDenied");
    await excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.unprotect();
      protection.protect({ allowEditObjects: true });
      await context.sync();
    });
    expect(await retitle()).toBe("accepted");
  });
});

describe("a title", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.charttitle#excel-excel-charttitle-setformula-member(1)
  test("shows what the cell of its formula shows, also after rows came before it", () =>
    onChart("Line", async (chart, context, sheet) => {
      chart.title.setFormula("=Sheet1!A3");
      chart.title.load("text");
      await context.sync();
      expect(chart.title.text).toBe("Bravo");
      sheet.getRange("2:2").insert("Down");
      chart.title.load("text");
      await context.sync();
      expect(chart.title.text).toBe("Bravo");
      expect(excel.workbook.save().sheets[0]?.charts?.[0]?.options?.["title/formula"]).toBe("=Sheet1!$A$4");
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.charttitle#excel-excel-charttitle-getsubstring-member(1)
  test("has a font of its own for a stretch of it", async () => {
    await onChart("Line", async (chart, context) => {
      chart.title.text = "Sales by year";
      chart.title.getSubstring(0, 5).font.bold = true;
      const start = chart.title.getSubstring(0, 5).font.load("bold");
      const whole = chart.title.getSubstring(0, 13).font.load("bold");
      const end = chart.title.getSubstring(6, 2).font.load("bold");
      await context.sync();
      expect([start.bold, whole.bold, end.bold]).toEqual([true, null, false]);
    });
    expect(await refusal("Line", (chart) => chart.title.getSubstring(0, 999).font.load("bold"))).toBe(
      "InvalidArgument",
    );
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.charttitle: left, top, width, height are null while it is not visible
  test("has no place while it is not visible", () =>
    onChart("Line", async (chart, context) => {
      chart.title.load("left,width");
      await context.sync();
      expect(chart.title.width).toBeGreaterThan(0);
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.title.load("left,top,width,height");
      chart.legend.load("left,top,width,height");
      await context.sync();
      const { left, top, width, height } = chart.title;
      expect([left, top, width, height, chart.legend.left, chart.legend.height]).toEqual(Array(6).fill(null));
    }));
});

describe("an axis", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-maximum-member: "" is automatic, and the
  // returned value is always a number; the automatic limits by Microsoft's article 214075, "How chart axis limits are determined":
  // greatest value 5, least 1: the first major unit at or above 5 + 0.05 × 4 = 5.2, from 0
  test("reads as numbers also where its limits are automatic", () =>
    onChart("ColumnClustered", async (chart, context) => {
      const axis = chart.axes.valueAxis;
      axis.load("minimum,maximum,majorUnit");
      await context.sync();
      expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([0, 6, 1]);
      axis.maximum = 20;
      axis.load("maximum");
      await context.sync();
      expect(axis.maximum).toBe(20);
      axis.maximum = "";
      axis.load("maximum");
      await context.sync();
      expect(axis.maximum).toBe(6);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.chartaxes#excel-excel-chartaxes-getitem-member(1); .chartaxis: type, axisGroup
  test("is had by type and group, and an axis of series only where there is depth", async () => {
    await onChart("ColumnClustered", async (chart, context) => {
      const second = chart.axes.getItem("Value", "Secondary").load("type,axisGroup");
      const categories = chart.axes.categoryAxis.load("type,axisGroup");
      await context.sync();
      expect([second.type, second.axisGroup]).toEqual(["Value", "Secondary"]);
      expect([categories.type, categories.axisGroup]).toEqual(["Category", "Primary"]);
    });
    expect(await refusal("ColumnClustered", (chart) => chart.axes.seriesAxis.load("type"))).toBe("ItemNotFound");
    expect(await refusal("3DColumn", (chart) => chart.axes.seriesAxis.load("type"))).toBe("accepted");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-setcustomdisplayunit-member(1) and setPositionAt
  test("has units and crossings of its own by method", () =>
    onChart("ColumnClustered", async (chart, context) => {
      const axis = chart.axes.valueAxis;
      axis.setCustomDisplayUnit(500);
      axis.setPositionAt(2);
      axis.load("displayUnit,customDisplayUnit,position,positionAt");
      await context.sync();
      expect([axis.displayUnit, axis.customDisplayUnit, axis.position, axis.positionAt]).toEqual([
        "Custom",
        500,
        "Custom",
        2,
      ]);
      axis.displayUnit = "Thousands";
      axis.load("displayUnit,customDisplayUnit");
      await context.sync();
      expect([axis.displayUnit, axis.customDisplayUnit]).toEqual(["Thousands", 1000]);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.chartaxis: textOrientation -90 to 90 or 180, tickLabelSpacing 1 to 31999,
  // offset 0 to 1000
  test.each([
    ["textOrientation", 91],
    ["tickLabelSpacing", 32000],
    ["offset", 1001],
    ["majorUnit", "a"],
    ["numberFormat", "0[[;"],
  ])("refuses %s %p", async (member, value) => {
    const set = (chart: Excel.Chart): void => void Object.assign(chart.axes.categoryAxis, { [member]: value });
    expect(await refusal("ColumnClustered", set)).toBe("InvalidArgument");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-linknumberformat-member
  test("shows numbers as its cells do until it is given a format", () =>
    onChart("ColumnClustered", async (chart, context, sheet) => {
      sheet.getRange("B2:C5").numberFormat = Array(4).fill(["0.00", "0.00"]) as string[][];
      const axis = chart.axes.valueAxis;
      axis.load("numberFormat,linkNumberFormat");
      await context.sync();
      expect([axis.numberFormat, axis.linkNumberFormat]).toEqual(["0.00", true]);
      axis.numberFormat = "0%";
      axis.load("numberFormat,linkNumberFormat");
      await context.sync();
      expect([axis.numberFormat, axis.linkNumberFormat]).toEqual(["0%", false]);
    }));
});

describe("a series", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.chartseries: doughnutHoleSize and gapWidth throw InvalidArgument on charts
  // that have none; bubbleScale 0–300, firstSliceAngle 0–360, overlap -100–100, secondPlotSize 5–200, markerSize 2–72
  test.each([
    ["ColumnClustered", "doughnutHoleSize", 50],
    ["RadarFilled", "gapWidth", 50],
    ["Bubble", "bubbleScale", 301],
    ["Pie", "firstSliceAngle", 361],
    ["ColumnClustered", "overlap", 101],
    ["PieOfPie", "secondPlotSize", 4],
    ["Line", "markerSize", 73],
    ["Line", "markerStyle", "Heart"],
    ["Line", "name", "n".repeat(256)],
  ])("of a chart of type %s refuses %s %p", async (type, member, value) => {
    const set = (chart: Excel.Chart): void => void Object.assign(chart.series.getItemAt(0), { [member]: value });
    expect(await refusal(type, set)).toBe("InvalidArgument");
  });

  test("has gaps in common with the others of its group, as bars stand in one cluster", () =>
    onChart("ColumnClustered", async (chart, context) => {
      chart.series.getItemAt(0).gapWidth = 40;
      const other = chart.series.getItemAt(1).load("gapWidth");
      await context.sync();
      expect(other.gapWidth).toBe(40);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection; .chartpoint: value, hasDataLabel, dataLabel
  test("has a point for each value, with labels of its own", () =>
    onChart("ColumnClustered", async (chart, context) => {
      const { points } = chart.series.getItemAt(0);
      points.load("count,items/value");
      const point = points.getItemAt(2);
      point.hasDataLabel = true;
      point.dataLabel.position = "InsideEnd";
      point.load("hasDataLabel,dataLabel/text,dataLabel/showValue");
      const plain = points.getItemAt(0).load("hasDataLabel");
      await context.sync();
      expect([points.count, points.items.map(({ value }) => value as number)]).toEqual([4, [2, 3, 4, 5]]);
      expect([point.hasDataLabel, point.dataLabel.text, plain.hasDataLabel]).toEqual([true, "4", false]);
      point.dataLabel.text = "Best";
      point.dataLabel.load("text,autoText");
      await context.sync();
      expect([point.dataLabel.text, point.dataLabel.autoText]).toEqual(["Best", false]);
      expect(
        await excel.refusal((_, sheet) =>
          sheet.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(4).load("value"),
        ),
      ).toBe("InvalidArgument");
    }));

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts#add-a-data-series
  test("is added with values of its own, moved within its group, and deleted", () =>
    onChart("ColumnClustered", async (chart, context, sheet) => {
      const added = chart.series.add("2016");
      added.setValues(sheet.getRange("C2:C5"));
      added.setXAxisValues(sheet.getRange("A2:A5"));
      added.plotOrder = 1;
      chart.series.load("items/name,items/plotOrder");
      await context.sync();
      expect(chart.series.items.map(({ name, plotOrder }) => [name, plotOrder])).toEqual([
        ["2016", 1],
        ["Now", 2],
        ["Wanted", 3],
      ]);
      chart.series.getItemAt(0).delete();
      const count = chart.series.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.charterrorbars: visible, type, include, endStyleCap
  test("has error bars, along x only where points have an x", async () => {
    await onChart("XYScatter", async (chart, context) => {
      const series = chart.series.getItemAt(0);
      series.xErrorBars.visible = true;
      series.yErrorBars.type = "Percent";
      series.yErrorBars.load();
      series.xErrorBars.load();
      await context.sync();
      expect([series.yErrorBars.type, series.yErrorBars.include, series.yErrorBars.visible]).toEqual([
        "Percent",
        "Both",
        false,
      ]);
      expect([series.xErrorBars.visible, series.xErrorBars.endStyleCap]).toEqual([true, true]);
    });
    const onLine = (chart: Excel.Chart): void => void (chart.series.getItemAt(0).xErrorBars.visible = true);
    expect(await refusal("Line", onLine)).toBe("InvalidArgument");
  });
});

describe("trendlines", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.charttrendlinecollection#excel-excel-charttrendlinecollection-add-member(1):
  // linear unless said otherwise; .charttrendline: name null is automatic and reads as text, intercept "" is automatic and a number.
  // The line through (1,2) (2,3) (3,4) (4,5) is y = x + 1, exactly.
  test("are linear by default and give their equation", () =>
    onChart("Line", async (chart, context) => {
      const { trendlines } = chart.series.getItemAt(0);
      trendlines.add();
      const line = trendlines.getItem(0);
      line.showEquation = true;
      line.showRSquared = true;
      line.load("type,name,intercept,label/text");
      await context.sync();
      expect([line.type, line.name, line.intercept]).toEqual(["Linear", "Linear (Now)", 1]);
      expect(line.label.text).toBe("y = x + 1\nR² = 1");
      line.name = "Growth";
      line.intercept = 0;
      line.load("name,intercept");
      await context.sync();
      expect([line.name, line.intercept]).toEqual(["Growth", 0]);
      line.name = null as unknown as string;
      line.intercept = "";
      line.load("name,intercept");
      const count = trendlines.getCount();
      await context.sync();
      expect([line.name, line.intercept, count.value]).toEqual(["Linear (Now)", 1, 1]);
      line.delete();
      const none = trendlines.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    }));

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts: a moving average of 5 periods, turned into a linear one
  test("change their type and keep their periods", () =>
    onChart("Line", async (chart, context) => {
      chart.series.getItemAt(0).trendlines.add("MovingAverage").movingAveragePeriod = 5;
      const line = chart.series.getItemAt(0).trendlines.getItem(0).load("name,movingAveragePeriod");
      await context.sync();
      expect([line.movingAveragePeriod, line.name]).toEqual([5, "5 per. Mov. Avg. (Now)"]);
      line.type = "Linear";
      line.load("type");
      await context.sync();
      expect(line.type).toBe("Linear");
    }));

  // https://support.microsoft.com/office/fa59f86c-5852-4b68-a6d4-901a745842ad: not for stacked, 3-D, radar, pie or doughnut charts
  test.each(["ColumnStacked", "Pie", "Radar", "3DColumnClustered"])(
    "are refused by a chart of type %s",
    async (type) => {
      expect(await refusal(type, (chart) => chart.series.getItemAt(0).trendlines.add("Linear"))).toBe(
        "InvalidOperation",
      );
    },
  );
});

describe("labels and legend", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels; .chartseries#hasdatalabels
  test("of the chart are those of its series until a series says otherwise", () =>
    onChart("ColumnClustered", async (chart, context) => {
      chart.dataLabels.showValue = true;
      chart.dataLabels.position = "InsideEnd";
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      second.hasDataLabels = false;
      first.load("hasDataLabels,dataLabels/showValue,dataLabels/position");
      second.load("hasDataLabels");
      await context.sync();
      expect([first.hasDataLabels, first.dataLabels.showValue, first.dataLabels.position]).toEqual([
        true,
        true,
        "InsideEnd",
      ]);
      expect(second.hasDataLabels).toBe(false);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.chartlegendentrycollection, .chartlegendentry: index, visible
  test("have entries, one for each series, or for each point of a pie", async () => {
    const entries = (type: string): Promise<number> =>
      onChart(type, async (chart, context) => {
        const count = chart.legend.legendEntries.getCount();
        const entry = chart.legend.legendEntries.getItemAt(1);
        entry.visible = false;
        entry.load("index,visible,left");
        await context.sync();
        expect([entry.index, entry.visible, entry.left]).toEqual([1, false, null]);
        return count.value;
      });
    expect([await entries("Line"), await entries("Pie")]).toEqual([2, 4]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.chartlegendposition: Custom is where its place was set
  test("stand at a place of their own once it is set", () =>
    onChart("Line", async (chart, context) => {
      chart.legend.left = 30;
      chart.legend.load("position,left");
      await context.sync();
      expect([chart.legend.position, chart.legend.left]).toEqual(["Custom", 30]);
      chart.legend.position = "Top";
      chart.legend.load("position");
      await context.sync();
      expect(chart.legend.position).toBe("Top");
    }));
});

describe("formats", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.chartfont: what the chart's font is set to, its texts have
  test("of the chart's font go down to every text, until a text has one of its own", () =>
    onChart("Line", async (chart, context) => {
      chart.title.format.font.name = "Arial";
      chart.format.font.name = "Georgia";
      chart.legend.format.font.name = "Verdana";
      const [title, legend, axis] = [chart.title, chart.legend, chart.axes.valueAxis].map((part) =>
        (part.format.font as Excel.ChartFont).load("name"),
      );
      await context.sync();
      expect([title?.name, legend?.name, axis?.name]).toEqual(["Georgia", "Verdana", "Georgia"]);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat: clear, lineStyle, weight; .chartlinestyle
  test("of a line are cleared and come back with a colour", () =>
    onChart("Line", async (chart, context) => {
      const { line } = chart.series.getItemAt(0).format;
      line.clear();
      line.load("lineStyle");
      await context.sync();
      expect(line.lineStyle).toBe("None");
      line.color = "orange";
      line.load("lineStyle,color");
      await context.sync();
      expect([line.lineStyle, line.color]).toEqual(["Automatic", "#FFA500"]);
    }));
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartbinoptions, .chartboxwhiskeroptions, .chartmapoptions
describe("what one kind of chart has", () => {
  test("bins, boxes and maps keep what they are set to", () =>
    onChart("Histogram", async (chart, context) => {
      const { binOptions, boxwhiskerOptions } = chart.series.getItemAt(0);
      binOptions.type = "BinCount";
      binOptions.count = 7;
      binOptions.load();
      boxwhiskerOptions.load();
      await context.sync();
      expect([binOptions.type, binOptions.count, boxwhiskerOptions.showMeanLine]).toEqual(["BinCount", 7, null]);
    }));

  test("others refuse", async () => {
    const bins = (chart: Excel.Chart): void => void (chart.series.getItemAt(0).binOptions.count = 3);
    const map = (chart: Excel.Chart): void => void (chart.series.getItemAt(0).mapOptions.level = "World");
    expect([await refusal("Line", bins), await refusal("Line", map), await refusal("RegionMap", map)]).toEqual([
      "InvalidArgument",
      "InvalidArgument",
      "accepted",
    ]);
  });
});
