import { buildSheets } from "../../../src/excel/build/buildSheets";
import { refreshSheets } from "../../../src/excel/refresh/refreshSheets";
import { openSource, request, watch } from "../building";
import type { OpenExcel } from "../openExcel";
import { manyRows, partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

const built = async (count = 2) => {
  const opened = await openSource(partnersWorkbook(manyRows(count)));
  excel = opened.excel;
  await buildSheets(request(opened.source), watch());
  return opened.source;
};

test("a sheet nobody touched is the same after a refresh, and nothing is kept", async () => {
  await built();
  const before = await excel.saved();
  const refreshed = await refreshSheets({}, watch());
  expect(refreshed).toEqual({
    sheets: [
      { sheet: "Alliance 1", partner: "Alliance 1", kept: [] },
      { sheet: "Alliance 2", partner: "Alliance 2", kept: [] },
    ],
    left: [],
    broken: [],
  });
  const after = await excel.saved();
  expect(after.sheets).toEqual(before.sheets);
}, 300_000);

const type = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Alliance 1"));
    await context.sync();
  });

test("what was typed is still there when the sheet is laid out anew, and so are its name, place and what spoke of it", async () => {
  await built();
  await type((sheet) => {
    sheet.name = "It's mine";
    sheet.position = 0;
    sheet.getRange("P10").values = [["a note"]];
    sheet.getRange("B4").values = [["over a label"]];
    sheet.getRange("B300").values = [["'=1+1"]];
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Notes").getRange("C1").formulas = [["='It''s mine'!B2&\"!\""]];
    await context.sync();
  });
  const refreshed = await refreshSheets({ calculate: "native" }, watch());
  expect(refreshed.sheets[0]).toEqual({
    sheet: "It's mine",
    partner: "Alliance 1",
    kept: [{ place: "B4", text: "over a label", why: "over ours" }],
  });
  const { sheets } = await excel.saved();
  expect(sheets.map(({ name }) => name)).toEqual(["It's mine", "Notes", "Partner data", "Alliance 2"]);
  const texts = Object.values(sheets[0]?.cells ?? {}).filter(({ formula }) => formula === undefined);
  const values = texts.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(["a note", "=1+1", "Kept from before", "over a label"]));
  expect(sheets[0]?.cells["P10"]?.value).toBe("a note");
  expect(sheets[1]?.cells["C1"]?.formula).toBe("='It''s mine'!B2&\"!\"");
  expect(JSON.stringify(sheets[0]?.cells)).not.toContain("ALLIANCE.");

  // and back again
  await refreshSheets({ calculate: "live" }, watch());
  const back = (await excel.saved()).sheets[0]?.cells ?? {};
  expect(back["P10"]?.value).toBe("a note");
  expect(JSON.stringify(back)).toContain("ALLIANCE.CLASSIFY");
}, 300_000);
