import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const saved = () => excel.workbook.save().sheets[0];
const DATA = [
  ["Partner", "As is", "Desired"],
  ["Acme", 2, 4],
  ["Beta", 3, 5],
];

test("a chart of a range: names, categories and values of its series", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = DATA;
    const chart = sheet.charts.add("Radar", sheet.getRange("A1:C3"), "Columns").load("name,id,chartType,width,height");
    sheet.charts.load("count");
    chart.series.load("items/name");
    await context.sync();
    expect([chart.name, chart.chartType, chart.width, chart.height, sheet.charts.count]).toEqual([
      "Chart 1",
      "Radar",
      360,
      216,
      1,
    ]);
    expect(saved()?.charts?.[0]?.series).toEqual([
      { name: "=Sheet1!$B$1", categories: "Sheet1!A2:A3", values: "Sheet1!B2:B3" },
      { name: "=Sheet1!$C$1", categories: "Sheet1!A2:A3", values: "Sheet1!C2:C3" },
    ]);
    chart.setData(sheet.getRange("A1:C3"), "Rows");
    await context.sync();
    expect(saved()?.charts?.[0]?.series).toEqual([
      { name: "=Sheet1!$A$2", categories: "Sheet1!B1:C1", values: "Sheet1!B2:C2" },
      { name: "=Sheet1!$A$3", categories: "Sheet1!B1:C1", values: "Sheet1!B3:C3" },
    ]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartseries, getDimensionDataSourceString: the address of its cells.
test("where the dimensions of a series come from", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = DATA;
    const series = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns").series.getItemAt(1);
    const found = [
      series.getDimensionDataSourceString("Values"),
      series.getDimensionDataSourceString("Categories"),
      series.getDimensionDataSourceType("Values"),
    ];
    await context.sync();
    expect(found.map(({ value }) => value)).toEqual(["=Sheet1!$C$2:$C$3", "=Sheet1!$A$2:$A$3", "LocalRange"]);
    series.getDimensionDataSourceString("XValues");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a scatter chart takes its first column for x", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Health", "Position"],
      [40, 0.5],
      [80, 0.7],
    ];
    sheet.charts.add("XYScatter", sheet.getRange("A1:B3"));
    await context.sync();
    expect(saved()?.charts?.[0]?.series).toEqual([
      { name: "=Sheet1!$B$1", xValues: "Sheet1!A2:A3", values: "Sheet1!B2:B3" },
    ]);
  });
});

test("title, axes, legend, size, place and series", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = DATA;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Integrations";
    chart.title.text = "Five integrations";
    chart.title.format.font.size = 14;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.maximum = 5;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = true;
    chart.axes.categoryAxis.title.text = "Partner";
    chart.axes.getItem("Value").majorUnit = 1;
    chart.dataLabels.showValue = true;
    chart.format.fill.setSolidColor("white");
    chart.setPosition("E2", "H10");
    const series = chart.series.getItemAt(0);
    series.name = "Now";
    series.format.fill.setSolidColor("#1f3864");
    series.gapWidth = 60;
    series.points.getItemAt(1).format.fill.setSolidColor("#c00000");
    const added = chart.series.add("Third");
    added.setValues(sheet.getRange("B2:B3"));
    added.setXAxisValues(sheet.getRange("A2:A3"));
    added.chartType = "Line";
    added.axisGroup = "Secondary";
    await context.sync();
    chart.load("left,top,width,height,name,title/text,legend/position,legend/visible,axes/valueAxis/maximum");
    const again = sheet.charts.getItem("Integrations").load("id");
    const none = sheet.charts.getItemOrNullObject("no");
    chart.load("id");
    await context.sync();
    // Columns of 48 points, rows of 15.
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 135]);
    expect([chart.title.text, chart.legend.position, chart.legend.visible, chart.axes.valueAxis.maximum]).toEqual([
      "Five integrations",
      "Bottom",
      true,
      5,
    ]);
    expect([again.id === chart.id, none.isNullObject]).toEqual([true, true]);
  });
  expect(saved()?.charts).toEqual([
    {
      name: "Integrations",
      type: "ColumnClustered",
      title: "Five integrations",
      source: "Sheet1!A1:C3",
      seriesBy: "Columns",
      left: 192,
      top: 15,
      width: 192,
      height: 135,
      series: [
        {
          name: "Now",
          categories: "Sheet1!A2:A3",
          values: "Sheet1!B2:B3",
          options: { "format/fill/color": "#1F3864", gapWidth: 60, "points/1/format/fill/color": "#C00000" },
        },
        expect.objectContaining({ name: "=Sheet1!$C$1" }) as unknown,
        expect.objectContaining({
          name: "Third",
          type: "Line",
          axisGroup: "Secondary",
          values: "Sheet1!B2:B3",
        }) as unknown,
      ],
      options: {
        "title/format/font/size": 14,
        "legend/position": "Bottom",
        "axes/valueAxis/maximum": 5,
        "axes/valueAxis/minimum": 0,
        "axes/valueAxis/majorGridlines/visible": true,
        "axes/categoryAxis/title/text": "Partner",
        "axes/valueAxis/majorUnit": 1,
        "dataLabels/showValue": true,
        "format/fill/color": "#FFFFFF",
      },
    },
  ]);
});

test("charts are deleted, and unknown types refused", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = DATA;
    sheet.charts.add("Pie", sheet.getRange("A1:B3")).delete();
    await context.sync();
    expect(saved()?.charts).toBeUndefined();
  });
  expect(await excel.refusal((_, sheet) => sheet.charts.add("Nonsense" as never, sheet.getRange("A1:B2")))).toBe(
    "InvalidArgument",
  );
  expect(await excel.refusal((_, sheet) => sheet.charts.getItem("no").load("name"))).toBe("ItemNotFound");
});
