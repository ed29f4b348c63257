import { eventually } from "../../house/eventually";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

/** What is heard while `work` runs, after the handlers of `listen` are there; waits until so much is heard, and for what follows. */
async function heard(
  count: number,
  listen: (context: Excel.RequestContext, say: (what: unknown) => Promise<void>) => void,
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
): Promise<unknown[]> {
  const all: unknown[] = [];
  await excel.run(async (context) => {
    listen(context, async (what) => void all.push(what));
    await context.sync();
    await work(context, context.workbook.worksheets.getFirst());
    await context.sync();
    await eventually(() => expect(all.length).toBeGreaterThanOrEqual(count));
    context.workbook.load("name");
    await context.sync();
  });
  return all;
}

// https://learn.microsoft.com/javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member
test("with events switched off nothing is heard, and again afterwards", async () => {
  const all = await heard(
    1,
    ({ workbook }, say) => workbook.worksheets.onAdded.add(() => say("added")),
    async (context) => {
      context.runtime.load("enableEvents");
      context.runtime.enableEvents = false;
      context.workbook.worksheets.add("Silent");
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.add("Loud");
    },
  );
  expect(all).toEqual(["added"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-onselectionchanged-member
test("a selection is told to the workbook and the sheet, several ranges with a comma", async () => {
  const all = await heard(
    2,
    ({ workbook }, say) => {
      workbook.onSelectionChanged.add(() => say("workbook"));
      workbook.worksheets.getFirst().onSelectionChanged.add(({ address }) => say(address));
    },
    (_, sheet) => sheet.getRange("B2:C3").select(),
  );
  expect(all.sort()).toEqual(["B2:C3", "workbook"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedranges-member(1) and
// #excel-excel-workbook-getselectedrange-member(1): several ranges are an error there
test("several selected ranges can be had together only", async () => {
  const [sheet] = excel.workbook.book.sheets.values();
  if (!sheet) throw new Error("There is no sheet.");
  const areas = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 4, column: 2, rows: 1, columns: 1 },
  ];
  Object.assign(sheet, { selections: areas, selection: areas[1] });
  await excel.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges().load("address,areaCount");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([ranges.address, ranges.areaCount, cell.address]).toEqual(["Sheet1!A1:A2, Sheet1!C5", 2, "Sheet1!C5"]);
  });
  expect(await excel.refusal((context) => context.workbook.getSelectedRange().load("address"))).toBe(
    "InvalidSelection",
  );
});

// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection#excel-excel-settingcollection-onsettingschanged-member
test("changed settings are told", async () => {
  const all = await heard(
    1,
    ({ workbook }, say) => workbook.settings.onSettingsChanged.add(() => say("settings")),
    ({ workbook }) => workbook.settings.add("a", 1),
  );
  expect(all).toEqual(["settings"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-details-member:
// before and after, for a single cell
test("a changed cell is told with what it held before", async () => {
  const all = await heard(
    3,
    ({ workbook }, say) =>
      workbook.worksheets.onChanged.add(({ address, details }) =>
        say([address, details?.valueBefore, details?.valueAfter]),
      ),
    async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A1").values = [["two"]];
      sheet.getRange("B1:B2").values = [[1], [2]];
    },
  );
  expect(all).toEqual([
    ["A1", "", 1],
    ["A1", 1, "two"],
    ["B1:B2", undefined, undefined],
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection: activated, deactivated, added, deleted, calculated
test("sheets tell when they come, go, are shown, left and calculated", async () => {
  const all = await heard(
    7,
    ({ workbook: { worksheets } }, say) => {
      worksheets.onAdded.add(() => say("added"));
      worksheets.onActivated.add(() => say("activated"));
      worksheets.onDeactivated.add(() => say("deactivated"));
      worksheets.onDeleted.add(() => say("deleted"));
      worksheets.getFirst().onCalculated.add(() => say("calculated"));
    },
    async (context, sheet) => {
      const added = context.workbook.worksheets.add("New");
      added.activate();
      sheet.activate();
      added.delete();
      await context.sync();
      sheet.getRange("A1").formulas = [["=1+1"]];
    },
  );
  expect(all).toEqual(["added", "deactivated", "activated", "deactivated", "activated", "deleted", "calculated"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetformatchangedeventargs
test("a changed format is told with its place", async () => {
  const all = await heard(
    1,
    ({ workbook }, say) => workbook.worksheets.onFormatChanged.add(({ address }) => say(address)),
    (_, sheet) => (sheet.getRange("C3:D4").format.font.bold = true),
  );
  expect(all).toEqual(["C3:D4"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.runoptions: delayForCellEdit; and
// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling: InvalidOperationInCellEditMode
test("while a cell is edited a request is refused, or waits if it says so", async () => {
  const { cellEdit } = excel.workbook.book;
  cellEdit.begin();
  expect(await excel.refusal((_, sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe(
    "InvalidOperationInCellEditMode",
  );
  let done = false;
  const waiting = excel.client.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 100)); // in which it would be done, were it not waiting
  expect(done).toBe(false);
  cellEdit.end();
  await waiting;
  expect(excel.workbook.save().sheets[0]?.cells["A1"]?.value).toBe(2);
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-isdirty-member
test("a workbook is dirty when something was changed, and clean when that is said", async () => {
  const dirty = (): Promise<boolean> =>
    excel.run(async (context) => {
      context.workbook.load("isDirty");
      await context.sync();
      return context.workbook.isDirty;
    });
  expect(await dirty()).toBe(false);
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(await dirty()).toBe(true);
  await excel.run(async (context) => {
    context.workbook.isDirty = false;
    await context.sync();
  });
  expect(await dirty()).toBe(false);
});
