import { buildSheets } from "../../../src/excel/build/buildSheets";
import { freezeFormulas } from "../../../src/excel/convert/freezeFormulas";
import { frozenNamespace } from "../../../src/excel/convert/frozenFormulas";
import { unfreezeFormulas } from "../../../src/excel/convert/unfreezeFormulas";
import { refreshSheets } from "../../../src/excel/refresh/refreshSheets";
import { readShare } from "../../../src/excel/stored/readShare";
import { openSource, request, watch } from "../building";
import type { OpenExcel } from "../openExcel";
import { manyRows, partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

/** Formulas of ours are frozen on two sheets, one of which is then made a sheet of values. */
async function frozenThenValues(): Promise<void> {
  const opened = await openSource(partnersWorkbook(manyRows(2)));
  excel = opened.excel;
  await buildSheets(request(opened.source), watch());
  expect((await freezeFormulas(watch())).turned).toBeGreaterThan(2);
  await refreshSheets({ sheets: ["Alliance 1"], calculate: "values" }, watch());
}
const formulasOn = async (name: string): Promise<number> => {
  const { sheets } = await excel.saved();
  const cells = Object.values(sheets.find((sheet) => sheet.name === name)?.cells ?? {});
  return cells.filter(({ formula }) => formula !== undefined).length;
};

test("a frozen sheet that is made one of values stays one: the values are ours, and nobody typed them", async () => {
  await frozenThenValues();
  expect(await formulasOn("Alliance 1")).toBe(0);
  const { sheets } = await refreshSheets({}, watch());
  expect(sheets.map(({ kept }) => kept)).toEqual([[], []]);
  expect(await formulasOn("Alliance 1")).toBe(0);
}, 120_000);

test("putting formulas back leaves it as it is, and keeps nothing for it", async () => {
  await frozenThenValues();
  const { frozen } = await readShare();
  const { turned, left } = await unfreezeFormulas(watch());
  expect([turned > 0, left]).toEqual([true, []]);
  expect([frozen, (await readShare()).frozen]).toEqual([turned, 0]);
  expect(await formulasOn("Alliance 1")).toBe(0);
  expect(await formulasOn("Alliance 2")).toBeGreaterThan(0);
  expect(JSON.stringify((await excel.saved()).customXmlParts)).not.toContain(frozenNamespace);
  const { sheets } = await refreshSheets({}, watch());
  expect(sheets.map(({ kept }) => kept)).toEqual([[], []]);
}, 120_000);
