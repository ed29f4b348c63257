import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting and
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

const saved = () => excel.workbook.save().sheets[0];

test("each kind of conditional format is written, read back and saved", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2:B9");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$B2="Tactical"';
    custom.custom.format.fill.color = "#ffc7ce";
    custom.custom.format.font.color = "#9c0006";
    custom.custom.format.font.bold = true;
    custom.custom.format.borders.getItem("EdgeTop").style = "Continuous";
    custom.stopIfTrue = true;
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.format.font.color = "blue";
    value.cellValue.rule = { formula1: "=10", formula2: "=20", operator: "Between" };
    const text = range.conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "risk" };
    text.textComparison.format.font.italic = true;
    const scale = range.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "red" },
      midpoint: { formula: "50", type: "Percent", color: "yellow" },
      maximum: { type: "HighestValue", color: "#00FF00" },
    };
    const bar = range.conditionalFormats.add("DataBar");
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.dataBar.upperBoundRule = { type: "Number", formula: "100" };
    bar.dataBar.positiveFormat.fillColor = "#5b9bd5";
    bar.dataBar.positiveFormat.gradientFill = false;
    bar.dataBar.barDirection = "LeftToRight";
    const icons = range.conditionalFormats.add("IconSet");
    icons.iconSet.style = "ThreeTrafficLights1";
    icons.iconSet.criteria = [
      {} as never,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=40" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=70" },
    ];
    await context.sync();

    range.conditionalFormats.load("items/type,items/priority,items/id");
    const count = range.conditionalFormats.getCount();
    custom.custom.rule.load("formula");
    value.cellValue.load("rule,format/font/color");
    scale.colorScale.load("criteria,threeColorScale");
    bar.dataBar.load("lowerBoundRule,showDataBarOnly");
    const other = custom.cellValueOrNullObject;
    const where = custom.getRange().load("address");
    await context.sync();
    // A new one gets first priority.
    expect(range.conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["IconSet", 0],
      ["DataBar", 1],
      ["ColorScale", 2],
      ["ContainsText", 3],
      ["CellValue", 4],
      ["Custom", 5],
    ]);
    expect([count.value, custom.custom.rule.formula, where.address]).toEqual([6, '=$B2="Tactical"', "Sheet1!B2:B9"]);
    expect(value.cellValue.rule).toEqual({ formula1: "=10", formula2: "=20", operator: "Between" });
    expect([value.cellValue.format.font.color, scale.colorScale.threeColorScale]).toEqual(["#0000FF", true]);
    expect([bar.dataBar.lowerBoundRule, bar.dataBar.showDataBarOnly]).toEqual([
      { type: "Number", formula: "0" },
      false,
    ]);
    expect(other.isNullObject).toBe(true);
  });
  expect(saved()?.conditionalFormats).toEqual([
    {
      range: "B2:B9",
      type: "IconSet",
      rule: {
        style: "ThreeTrafficLights1",
        criteria: [
          {},
          { type: "Number", operator: "GreaterThanOrEqual", formula: "=40" },
          { type: "Number", operator: "GreaterThanOrEqual", formula: "=70" },
        ],
      },
    },
    {
      range: "B2:B9",
      type: "DataBar",
      rule: {
        minimum: { type: "Number", formula: "0" },
        maximum: { type: "Number", formula: "100" },
        color: "#5B9BD5",
        gradient: false,
        direction: "LeftToRight",
      },
    },
    {
      range: "B2:B9",
      type: "ColorScale",
      rule: {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      },
    },
    {
      range: "B2:B9",
      type: "ContainsText",
      rule: { operator: "Contains", text: "risk" },
      format: { font: { italic: true } },
    },
    {
      range: "B2:B9",
      type: "CellValue",
      rule: { formula1: "=10", formula2: "=20", operator: "Between" },
      format: { font: { color: "#0000FF" } },
    },
    {
      range: "B2:B9",
      type: "Custom",
      rule: { formula: '=$B2="Tactical"' },
      stopIfTrue: true,
      format: {
        fill: "#FFC7CE",
        font: { color: "#9C0006", bold: true },
        borders: { EdgeTop: { style: "Continuous" } },
      },
    },
  ]);
});

test("clearing takes conditional formats from these cells only", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("B2").conditionalFormats.clearAll();
    await context.sync();
    expect(saved()?.conditionalFormats?.[0]?.range).toBe("A1:C1,A3:C3,A2,C2");
    sheet.getRange("A1").conditionalFormats.getItemAt(0).delete();
    await context.sync();
    expect(saved()?.conditionalFormats).toBeUndefined();
  });
});

test("a rule of another type, a rule without what it needs", async () => {
  expect(
    await excel.refusal((_, sheet) => sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule")),
  ).toBe("InvalidOperation");
  expect(
    await excel.refusal(
      (_, sheet) =>
        (sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = { operator: "Between" } as never),
    ),
  ).toBe("InvalidArgument");
});

test("list, number, date and custom validation are written, read back and saved", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { dataValidation: list } = sheet.getRange("A2:A9");
    list.rule = { list: { inCellDropDown: true, source: "Yes,Partly,No" } };
    list.prompt = { title: "Answer", message: "Choose one", showPrompt: true };
    list.errorAlert = { title: "Not an answer", message: "Yes, Partly or No", style: "Warning", showAlert: true };
    list.ignoreBlanks = false;
    sheet.getRange("B2:B9").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    sheet.getRange("C2:C9").dataValidation.rule = { date: { formula1: "2024-01-01", operator: "GreaterThan" } };
    sheet.getRange("D2:D9").dataValidation.rule = { custom: { formula: "=COUNTIF($D$2:$D$9,D2)=1" } };
    sheet.getRange("E2:E9").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("H1:H3") as never },
    };
    await context.sync();
    list.load("rule,prompt,errorAlert,type,ignoreBlanks");
    const kinds = ["B3", "C2:C3", "D9", "E2", "F2", "A1:A2"].map((at) =>
      sheet.getRange(at).dataValidation.load("type,rule"),
    );
    await context.sync();
    expect([list.type, list.ignoreBlanks]).toEqual(["List", false]);
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "Yes,Partly,No" } });
    expect(list.prompt).toEqual({ title: "Answer", message: "Choose one", showPrompt: true });
    expect(list.errorAlert).toEqual({
      title: "Not an answer",
      message: "Yes, Partly or No",
      style: "Warning",
      showAlert: true,
    });
    expect(kinds.map(({ type }) => type)).toEqual(["WholeNumber", "Date", "Custom", "List", "None", "Inconsistent"]);
    expect(kinds[3]?.rule.list?.source).toBe("=Sheet1!$H$1:$H$3");
  });
  expect(saved()?.validations).toEqual([
    {
      range: "A2:A9",
      rule: { list: { inCellDropDown: true, source: "Yes,Partly,No" } },
      prompt: { title: "Answer", message: "Choose one" },
      errorAlert: { title: "Not an answer", message: "Yes, Partly or No", style: "Warning", showAlert: true },
      ignoreBlanks: false,
    },
    { range: "B2:B9", rule: { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } } },
    { range: "C2:C9", rule: { date: { formula1: "2024-01-01", operator: "GreaterThan" } } },
    { range: "D2:D9", rule: { custom: { formula: "=COUNTIF($D$2:$D$9,D2)=1" } } },
    { range: "E2:E9", rule: { list: { inCellDropDown: true, source: "=Sheet1!$H$1:$H$3" } } },
  ]);
});

test("a part of validated cells gets a validation of its own", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "c,d" } };
    sheet.getRange("A4").dataValidation.clear();
    await context.sync();
    expect(saved()?.validations?.map(({ range, rule }) => [range, rule.list?.source])).toEqual([
      ["A1,A3", "a,b"],
      ["A2", "c,d"],
    ]);
  });
  expect(await excel.refusal((_, sheet) => (sheet.getRange("A1").dataValidation.rule = { list: {} } as never))).toBe(
    "InvalidArgument",
  );
});
