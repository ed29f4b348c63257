import { readRecord } from "../../../src/excel/questionnaire/readRecord";
import { survey } from "../../../src/excel/survey";
import type { CellData } from "../../../src/host/model/workbookData";
import { openExcel, type OpenExcel } from "../openExcel";

let excel: OpenExcel;
afterEach(() => excel.close());

const sheet = (rows: readonly (readonly (string | number)[])[]) => {
  const cells: Record<string, CellData> = {};
  rows.forEach((row, down) => row.forEach((value, across) => (cells[`${"ABCDEF"[across]}${down + 1}`] = { value })));
  return { name: "Own.xlsx", sheets: [{ name: "Data", cells }], names: [] };
};
const table = [
  ["Partner", "Legal structure", "Renewals", "Clear purpose", "Owner"],
  ["FedEx", "Contract", 2, 4, "Ann"],
  ["Zappos", "Merged", "", 5, "Bob"],
];

test("what a row says, by fact", async () => {
  excel = await openExcel(sheet(table));
  const [source] = await survey();
  excel.forget();
  expect(await readRecord(source!, "Zappos", 45000)).toMatchObject({ legal: "Merged", renewals: "", P1: 5 });
  expect(excel.client.session.counters.requests).toBe(1);
  expect(await readRecord(source!, "Nobody", 45000)).toEqual({});
});

test("the same where the facts go down", async () => {
  excel = await openExcel(sheet(table[0]!.map((_, column) => table.map((row) => row[column]!))));
  const [source] = await survey();
  expect(source!.shape).toBe("profile");
  expect(await readRecord(source!, "FedEx", 45000)).toMatchObject({ legal: "Contract", renewals: 2, P1: 4 });
});

test("a table that has gone is told plainly", async () => {
  excel = await openExcel(sheet(table));
  const [source] = await survey();
  const gone = { ...source!, sheet: "Gone" };
  await expect(readRecord(gone, "FedEx", 45000)).rejects.toMatchObject({ code: "ItemNotFound" });
});
