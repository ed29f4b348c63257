import { buildSheets } from "../../../src/excel/build/buildSheets";
import { turnIntoValues } from "../../../src/excel/convert/freeze";
import { hostErrors } from "../../../src/host/richApi/faults";
import type { SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { failure, openSource, request, watch } from "../building";
import { openExcel, type OpenExcel } from "../openExcel";
import { evenRow, partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

const sheet = (name: string, cells: SheetData["cells"], parts: Partial<SheetData> = {}): SheetData => ({
  name,
  cells,
  ...parts,
});
const open = async (...sheets: SheetData[]): Promise<WorkbookData> => {
  excel = await openExcel({ name: "Book.xlsx", sheets, names: [] });
  return excel.saved();
};
const cellsOf = async (index: number) => (await excel.saved()).sheets[index]?.cells;

test("formulas become what they show: numbers, texts that look like formulas, errors, arrays; formats stay", async () => {
  await open(
    sheet("Own", { A1: { formula: "=1+1", value: 2 } }),
    sheet("Built", {
      A1: { value: 2, format: { numberFormat: "0.00" } },
      A2: { formula: "=A1/4", format: { numberFormat: "0%" } },
      A3: { formula: '="="&"1+1"' },
      A4: { formula: '="0049"' },
      A5: { formula: "=1/0" },
      A6: { formula: "=A1>1" },
      B1: { formula: "=SEQUENCE(2,2)", spill: "B1:C2" },
    }),
  );
  await turnIntoValues(["Built"]);
  expect(await cellsOf(1)).toEqual({
    A1: { value: 2, format: { numberFormat: "0.00" } },
    A2: { value: 0.5, format: { numberFormat: "0%" } },
    A3: { value: "=1+1" },
    A4: { value: "0049" },
    A5: { value: { error: "#DIV/0!" } },
    A6: { value: true },
    B1: { value: 1 },
    C1: { value: 2 },
    B2: { value: 3 },
    C2: { value: 4 },
  });
  expect(await cellsOf(0)).toEqual({ A1: { formula: "=1+1", value: 2 } });
});

test("a text that reads like a function that has not answered is waited for by nobody", async () => {
  await open(sheet("Built", { A1: { value: "#BUSY!" }, A2: { value: "#GETTING_DATA" }, A3: { formula: "=1+1" } }));
  await turnIntoValues(["Built"]);
  expect(await cellsOf(0)).toEqual({ A1: { value: "#BUSY!" }, A2: { value: "#GETTING_DATA" }, A3: { value: 2 } });
}, 20_000);

test("sheets that show more than Excel gives at once are looked at in pieces", async () => {
  const cells = {
    B2: { formula: "=1+1" },
    B3: { formula: '="0049"' },
    C4: { value: "#BUSY!" },
    C5: { formula: "=1/0" },
    C6: { value: "#GETTING_DATA" },
  };
  await open(sheet("Built", cells), sheet("Empty", {}), sheet("Other", { A1: { formula: "=2*3" } }));
  const { faults } = excel.client.session;
  // what is shown is refused, then the first of the pieces, then the types of cells that seem to wait
  for (const request of [1, 3, 6]) faults.add({ request, error: 5104 });
  excel.forget();
  await turnIntoValues(["Built", "Empty", "Other"]);
  expect(excel.syncs().writes).toHaveLength(1);
  expect(await cellsOf(0)).toEqual({
    B2: { value: 2 },
    B3: { value: "0049" },
    C4: { value: "#BUSY!" },
    C5: { value: { error: "#DIV/0!" } },
    C6: { value: "#GETTING_DATA" },
  });
  expect(await cellsOf(2)).toEqual({ A1: { value: 6 } });
});

test("a protected sheet is protected as before; two requests, however many sheets there are", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `Sheet ${index + 1}`);
  const protection = { options: { allowSort: true } };
  await open(...names.map((name) => sheet(name, { A1: { formula: "=2*3" } }, { protection } as Partial<SheetData>)));
  const before = (await excel.saved()).sheets.map((one) => one.protection);
  excel.forget();
  await turnIntoValues(names);
  const { reads, writes } = excel.syncs();
  expect([reads.length, writes.length]).toEqual([2, 1]);
  const after = (await excel.saved()).sheets;
  expect(after.map(({ cells }) => cells["A1"])).toEqual(names.map(() => ({ value: 6 })));
  expect(after.map((one) => one.protection)).toEqual(before);
});

test("a sheet that is not there, and any error of Excel's, are passed on, and nothing changes", async () => {
  const before = await open(sheet("Built", { A1: { formula: "=1+1" } }));
  await expect(turnIntoValues(["Gone"])).rejects.toMatchObject({ code: "ItemNotFound" });
  for (const [code, error] of Object.entries(hostErrors)) {
    // what is too much to be looked at in one answer is looked at in pieces, see above
    const first = error === hostErrors.ResponsePayloadSizeLimitExceeded ? 2 : 1;
    for (let position = first; position <= 3; position++) {
      excel.client.session.faults.add({ request: position, error });
      await expect(turnIntoValues(["Built"])).rejects.toMatchObject({ code });
      excel.client.session.faults.clear();
    }
  }
  expect(await excel.saved()).toEqual(before);
});

describe("a build of values", () => {
  const values = async () => {
    const opened = await openSource(partnersWorkbook([evenRow("Acme", 4), evenRow("Beta", 2)]));
    excel = opened.excel;
    return request(opened.source, { calculate: "values", today: 46348 });
  };

  test("leaves no formula on the sheets it builds, says of which day they are, and feeds the chart", async () => {
    await buildSheets(await values(), watch());
    const [, , acme] = (await excel.saved()).sheets;
    expect(Object.values(acme?.cells ?? {}).filter(({ formula }) => formula)).toEqual([]);
    const texts = Object.values(acme?.cells ?? {}).map(({ value }) => value);
    expect(texts).toContain("values without formulas, calculated on 2026-11-22");
    expect(texts).not.toContain("found by the name above");
    expect(acme?.charts?.map(({ name }) => name)).toContain("Contrasts");
    expect((await cellsOf(0))?.["A2"]).toEqual({ formula: "=1+1", value: 2 });
  });

  test("takes the sheets away when they cannot be turned into values, whichever request fails", async () => {
    const asked = await values();
    const before = await excel.saved();
    await buildSheets(asked, watch());
    const { reads, writes } = excel.syncs();
    excel.workbook.load(before);
    for (let position = 1; position <= reads.length + writes.length; position++) {
      for (const moment of ["before", "after"] as const) {
        excel.client.session.faults.add({ request: position, error: 5001, moment });
        const problem = await failure(buildSheets(asked, watch()));
        excel.client.session.faults.clear();
        expect(problem.message).toMatch(/^The sheets were not built\. .* The workbook is as it was\.$/);
        expect(await excel.saved()).toEqual(before);
      }
    }
  }, 300_000);
});
