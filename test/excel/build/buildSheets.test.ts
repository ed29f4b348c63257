import { buildSheets, type BuildProgress } from "../../../src/excel/build/buildSheets";
import { showSheet } from "../../../src/excel/showSheet";
import { survey } from "../../../src/excel/survey";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import type { Source } from "../../../src/reading/source";
import { nastyTexts } from "../../plan/nastyTexts";
import { asOf, openSource, request, smallRequests, watch } from "../building";
import type { OpenExcel } from "../openExcel";
import { cellsOf, evenRow, headers, manyRows, partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
const open = async (data?: WorkbookData): Promise<Source> => {
  const opened = await openSource(data);
  excel = opened.excel;
  return opened.source;
};
afterEach(() => excel.close());

test("one sheet for each alliance, after the person's own, and the first of them is shown", async () => {
  const source = await open();
  const before = excel.workbook.save();
  const built = await buildSheets(request(source), watch());
  expect(built).toEqual(["Alliance 1", "Alliance 2", "Alliance 3"].map((name) => ({ partner: name, sheet: name })));
  const after = await excel.saved();
  expect(after.sheets.map(({ name }) => name)).toEqual([
    "Notes",
    "Partner data",
    "Alliance 1",
    "Alliance 2",
    "Alliance 3",
  ]);
  expect(after.active).toBe("Alliance 1");
  expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
  // what each sheet is known by is hidden and its own
  const isMark = ({ name, visible }: { name: string; visible?: boolean }) =>
    name === "AllianceSheet" && visible === false;
  expect(after.names.filter((name) => !isMark(name))).toEqual(before.names);
  expect(after.names.filter(isMark).map(({ scope }) => scope)).toEqual(["Alliance 1", "Alliance 2", "Alliance 3"]);
});

test("a copied sheet is like the first in everything but what makes it its own", async () => {
  const source = await open();
  await buildSheets(request(source), watch());
  const [, , first, second] = (await excel.saved()).sheets;
  const own = ["B2", "G5", "H5"];
  const pick = (cells: WorkbookData["sheets"][number]["cells"] = {}) =>
    Object.entries(cells)
      .filter(([address]) => !own.includes(address))
      .map(([address, { formula, format }]) => [address, formula, format]);
  expect(second?.cells["B2"]?.value).toBe("Alliance 2");
  expect(pick(second?.cells)).toEqual(pick(first?.cells));
  const { name: _one, cells: _ones, charts: oneCharts, ...oneRest } = first!;
  const { name: _two, cells: _twos, charts: twoCharts, ...twoRest } = second!;
  expect(twoRest).toEqual(oneRest);
  expect(JSON.stringify(twoCharts).split("Alliance 2").join("Alliance 1")).toBe(JSON.stringify(oneCharts));
});

test("the sheet is laid out, ruled and set up to print as planned", async () => {
  const source = await open();
  await buildSheets(request(source, { partners: ["Alliance 1"] }), watch());
  const sheet = (await excel.saved()).sheets[2]!;
  expect(sheet).toMatchObject({ gridlines: false, tabColor: "#1F4E63", frozen: { rows: 2, columns: 0 } });
  expect(sheet.page).toMatchObject({
    titleRows: "1:3", // the kind, the name with its rule, and the gap below, which keeps filled cells clear of the rule
    zoom: expect.objectContaining({ horizontalFitToPages: 1 }),
    headersFooters: expect.objectContaining({ centerFooter: "&A", rightFooter: "&P / &N" }),
  });
  expect(sheet.columnWidths).toMatchObject({ B: 156, C: 38, N: 38 });
  expect(sheet.merges).toEqual(expect.arrayContaining(["B2:N2", "C18:D18", "M18:N18"]));
  expect(sheet.cells["B2"]?.format).toMatchObject({ font: { bold: true, size: 20 }, shrinkToFit: true });
  expect(sheet.cells["C4"]).toMatchObject({ value: asOf, format: { numberFormat: "yyyy-mm-dd", locked: false } });
  expect(sheet.conditionalFormats?.[0]).toMatchObject({ range: "B8:G8", rule: { formula: '=$B$8="Insufficient"' } });
  expect(sheet.validations).toContainEqual(
    expect.objectContaining({ rule: { list: { inCellDropDown: true, source: "Open,In progress,Done,Dropped" } } }),
  );
  expect(sheet.charts).toEqual([
    expect.objectContaining({ type: "BarStacked", name: "Continuum" }),
    expect.objectContaining({
      type: "Radar",
      seriesBy: "Columns",
      title: "Ten contrasts, 1 to 5 (centre: not answered)",
    }),
  ]);
});

test.each([1, 10, 100])(
  "%i alliances take one read and one write",
  async (count) => {
    const source = await open(partnersWorkbook(manyRows(count)));
    await buildSheets(request(source), watch());
    const { reads, writes } = excel.syncs();
    const bytes = writes.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    expect(reads).toHaveLength(1);
    expect(writes).toHaveLength(1);
    expect(bytes).toBeLessThan(1_000_000);
    expect(excel.workbook.save().sheets).toHaveLength(2 + count);
  },
  300_000,
);

test("requests are split by the size of what is queued, and no more of them than that takes", async () => {
  const limit = 60_000;
  const source = await open(partnersWorkbook(manyRows(40)));
  await buildSheets(request(source, { requestBytes: limit }), watch());
  const sizes = excel.syncs().writes.map(({ requestBytes }) => requestBytes);
  expect(sizes.length).toBeGreaterThan(2);
  // each request holds about what it may, the first sheet's too, though a row or a chart is much of so small a one
  for (const size of sizes.slice(0, -1)) expect(size / limit).toBeGreaterThan(0.75);
  for (const size of sizes) expect(size / limit).toBeLessThan(1.2);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeLessThanOrEqual(1 + Math.ceil(total / limit));
});

test("a sheet name already taken, in any case, gets a number", async () => {
  const data = partnersWorkbook([evenRow("notes", 3), evenRow("PARTNER DATA", 3), evenRow("History", 3)]);
  const source = await open(data);
  const built = await buildSheets(request(source), watch());
  expect(built.map(({ sheet }) => sheet)).toEqual(["notes (2)", "PARTNER DATA (2)", "History (2)"]);
  const again = await buildSheets(request(source, { partners: ["notes"] }), watch());
  expect(again).toEqual([{ partner: "notes", sheet: "notes (3)" }]);
});

test("no name becomes a formula, a date or a number on its sheet", async () => {
  const names = nastyTexts.filter((text) => text.trim() === text && text !== "" && !text.startsWith("\ufeff"));
  expect(names.length).toBeGreaterThanOrEqual(40);
  const source = await open(partnersWorkbook(names.map((name) => evenRow(name, 3))));
  const built = await buildSheets(request(source), watch());
  const { sheets } = await excel.saved();
  built.forEach(({ sheet }, index) => {
    const cell = sheets.find(({ name }) => name === sheet)?.cells["B2"];
    expect([cell?.value, cell?.formula]).toEqual([names[index], undefined]);
  });
}, 300_000);

test("a block is built from too", async () => {
  const rows = [headers, ...manyRows(2)];
  const data: WorkbookData = { name: "B.xlsx", sheets: [{ name: "It's here", cells: cellsOf(rows, 3, 2) }], names: [] };
  const source = await open(data);
  expect(source.kind).toBe("block");
  await buildSheets(request(source), watch());
  const sheet = (await excel.saved()).sheets[1];
  expect(sheet?.cells["G5"]).toMatchObject({ formula: "=MATCH($B$2,'It''s here'!$B$4:$B$5,0)", value: 1 });
});

test("what was built is no source of the next survey", async () => {
  const source = await open();
  await buildSheets(request(source), watch());
  expect((await survey()).map(({ id }) => id)).toEqual([source.id]);
});

test("progress goes through its stages and never back", async () => {
  const source = await open(partnersWorkbook(manyRows(8)));
  const seen: BuildProgress[] = [];
  await buildSheets(
    request(source, { requestBytes: smallRequests }),
    watch((progress) => seen.push(progress)),
  );
  const order = ["reading", "planning", "writing", "finishing"];
  const at = seen.map(({ stage }) => order.indexOf(stage));
  expect([...new Set(at)]).toEqual([0, 1, 2, 3]);
  expect(at).toEqual([...at].sort());
  const written = seen.filter(({ stage }) => stage === "writing").map(({ done }) => done);
  expect(written).toEqual([...written].sort((a, b) => a - b));
  expect(written[written.length - 1]).toBe(8);
});

test("a built sheet can be shown; one that is gone cannot, and that is said plainly", async () => {
  await open();
  await showSheet("Notes");
  expect(excel.workbook.save().active).toBeUndefined(); // the first sheet
  await expect(showSheet("Gone")).rejects.toMatchObject({
    code: "ItemNotFound",
    message:
      '"Gone" could not be shown. Something in the workbook was renamed or deleted meanwhile. Nothing was changed.',
  });
});
