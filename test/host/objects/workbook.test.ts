import { eventually } from "../../house/eventually";
import { processorTime } from "../../house/processorTime";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
test("settings are kept in the workbook, and shared with document settings", async () => {
  await excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("policy", { version: 2, weights: [1, 2] });
    settings.add("name", "x");
    await context.sync();
    const policy = settings.getItem("policy").load("value,key");
    const none = settings.getItemOrNullObject("no");
    const count = settings.getCount();
    await context.sync();
    expect([policy.value, policy.key, none.isNullObject, count.value]).toEqual([
      { version: 2, weights: [1, 2] },
      "policy",
      true,
      2,
    ]);
    settings.getItem("name").delete();
    await context.sync();
  });
  expect(excel.workbook.save().settings).toEqual([["policy", '{"version":2,"weights":[1,2]}']]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
test("print set-up", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 } as never;
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    await context.sync();
    pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,centerVertically");
    const rows = pageLayout.getPrintTitleRows().load("address");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const none = pageLayout.getPrintTitleColumnsOrNullObject();
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.leftMargin, pageLayout.topMargin]).toEqual([
      "Landscape",
      "A4",
      36,
      54,
    ]);
    expect([rows.address, area.address, none.isNullObject]).toEqual(["Sheet1!1:3", "Sheet1!A1:H40", true]);
  });
  expect(excel.workbook.save().sheets[0]?.page).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    printArea: "A1:H40",
    titleRows: "1:3",
    margins: { left: 36, right: 36 },
    headersFooters: { centerFooter: "&P / &N" },
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
test("events of sheets, cells and tables", async () => {
  const heard: string[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    worksheets.onAdded.add(async (args) => void heard.push(`added ${args.source}`));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onNameChanged.add(async (args) => void heard.push(`${args.nameBefore} → ${args.nameAfter}`));
    sheet.onChanged.add(
      async (args) => void heard.push(`changed ${args.address} ${args.changeType} ${args.triggerSource}`),
    );
    sheet.onSelectionChanged.add(async (args) => void heard.push(`selected ${args.address}`));
    context.workbook.tables.onAdded.add(async () => void heard.push("table"));
    await context.sync();
    const added = worksheets.add("New");
    await context.sync();
    added.name = "Newer";
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.getRange("C3").select();
    added.activate();
    sheet.activate();
    added.delete();
    await context.sync();
    await eventually(() =>
      expect(heard).toEqual([
        "added Local",
        "New → Newer",
        "changed A1:B2 RangeEdited ThisLocalAddin",
        "table",
        "selected C3",
        "activated",
        "activated",
        "deleted",
      ]),
    );
  });
});

test("a changed range can be had from its event, and an event that was removed is no longer heard", async () => {
  const values: unknown[] = [];
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    handler = sheet.onChanged.add(async (args) => {
      await excel.run(async (inner) => {
        const range = args.getRange(inner).load("values");
        await inner.sync();
        values.push(range.values);
      });
    });
    await context.sync();
    sheet.getRange("B2:C2").values = [[7, 8]];
    await context.sync();
    await eventually(() => expect(values).toEqual([[[7, 8]]]));
  });
  await excel.client.Excel.run(handler?.context as never, async (context) => {
    handler?.remove();
    await context.sync();
  });
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [[1]];
    await context.sync();
    // An event of this change would come before the answer to the first, and its handler's question before the second.
    for (let turn = 0; turn < 2; turn++) {
      cell.load("values");
      await context.sync();
    }
  });
  expect(values).toHaveLength(1);
});

test("100 sheets with 200 cells each, in one batch, take seconds", async () => {
  const start = processorTime();
  await excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (let number = 1; number <= 100; number++) {
      const sheet = context.workbook.worksheets.add(`Partner ${number}`);
      sheet.getRange("A1:D40").values = Array.from({ length: 40 }, (_, row) => [`Fact ${row}`, row, row / 2, "x"]);
      sheet.getRange("E1:E40").formulas = Array.from({ length: 40 }, (_, row) => [`=B${row + 1}*2`]);
      sheet.getRange("A1:E1").format.font.bold = true;
      sheet.getRange("A1:E1").format.fill.color = "#1f3864";
      sheet.getRange("B1:B40").numberFormat = "0.0" as never;
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.freezePanes.freezeRows(1);
    }
    await context.sync();
    const last = context.workbook.worksheets.getItem("Partner 100").getRange("E40").load("values");
    await context.sync();
    expect(last.values[0]?.[0]).toBe(78);
  });
  expect(processorTime() - start).toBeLessThan(30_000);
});
