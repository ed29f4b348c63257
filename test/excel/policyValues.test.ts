import { address } from "../../src/cells/a1";
import { buildSheets } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import type { SheetData, WorkbookData } from "../../src/host/model/workbookData";
import { noSource, type Source } from "../../src/reading/source";
import { builtAddin } from "../house/dist";
import { asOf, watch } from "./building";
import { openExcel, type OpenExcel } from "./openExcel";
import { evenRow, partnersWorkbook } from "./partnersWorkbook";
import { shown } from "./twins/comparison";

beforeAll(() => void builtAddin(), 200_000);

let excel: OpenExcel;
afterEach(() => excel.close());

const sheetOf = ({ sheets }: WorkbookData, name: string): SheetData => sheets.find((sheet) => sheet.name === name)!;
const value = (sheet: SheetData, place: string): unknown => shown(sheet.cells[place]);
const rowOf = (sheet: SheetData, text: string): number =>
  Number(
    Object.keys(sheet.cells)
      .find((place) => value(sheet, place) === text)!
      .replace(/\D/g, ""),
  );
const type = (sheet: string, place: string, content: string | number): Promise<void> =>
  excel.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(place).values = [[content]];
    await context.sync();
  });

/** Threes, but for one contrast at 5. */
const row = evenRow("Acme", 3);
row[2] = 5;

test("what is agreed on the policy sheet is what live and native sheets judge by and print; a key gone wrong is said by both", async () => {
  excel = await openExcel(partnersWorkbook([row]), true);
  const [source] = (await survey()) as [Source];
  const [built] = await buildSheets({ template: "policy", source: noSource, partners: [], asOf }, watch());
  const agreed = sheetOf(await excel.saved(), built!.sheet);
  const beside = (key: string): string => `C${rowOf(agreed, key)}`;
  await type(built!.sheet, beside("Weight: Goal horizon"), 11);
  await type(built!.sheet, beside("Name"), "House policy");
  await type(built!.sheet, beside("Version"), 2);
  await type(built!.sheet, beside("Date"), 45292);

  const request = { template: "alliance-scorecard", source, partners: source.partners, asOf };
  const [live] = await buildSheets(request, watch());
  const [native] = await buildSheets({ ...request, calculate: "native" }, watch());
  const saved = await excel.saved();
  const [one, two] = [sheetOf(saved, live!.sheet), sheetOf(saved, native!.sheet)];
  const score = rowOf(one, "Strategic score (0 to 1)");
  for (const sheet of [one, two]) {
    // nine threes and a five that weighs eleven: (9 × 0.5 + 11 × 1) / 20; by the default it would be 0.55, a partnership
    expect([value(sheet, `G${score}`), value(sheet, `B${score - 1}`)]).toEqual([0.775, "Strategic alliance"]);
    expect(value(sheet, `C${rowOf(sheet, "Policy")}`)).toBe("House policy, version 2, 2024-01-01");
  }
  const policySheet = sheetOf(saved, built!.sheet);
  expect(value(policySheet, `D${rowOf(policySheet, "Agreed")}`)).toMatch(/^1 of 70 constants/);
  expect(value(policySheet, `D${rowOf(policySheet, "In force")}`)).toMatch(/^Yes/);

  await type(built!.sheet, `B${rowOf(agreed, "Weight: Goal horizon")}`, "Weight: Sunshine");
  const after = await excel.saved();
  const [wrongLive, wrongNative] = [sheetOf(after, live!.sheet), sheetOf(after, native!.sheet)];
  expect(wrongLive.cells[`G${score}`]?.value).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining('"Sunshine" is not a fact') as unknown,
  });
  expect(value(wrongNative, `G${score}`)).toBe("#VALUE!");
  expect(value(wrongNative, `C${rowOf(wrongNative, "Policy")}`)).toMatch(/ – cannot be used, see The policy/);
  expect(value(wrongNative, address(rowOf(wrongNative, "Can it be used?"), 3))).toMatch(/^No: row \d+ has a key/);
  const checks = sheetOf(after, built!.sheet);
  expect(value(checks, `D${rowOf(checks, "Keys")}`)).toBe(
    `Row ${rowOf(agreed, "Weight: Goal horizon")} has a key that no policy has: restore it, or empty the cell beside it.`,
  );
}, 300_000);

test("a second policy leaves the first in force, and says so", async () => {
  excel = await openExcel(partnersWorkbook([row]), true);
  for (let time = 1; time <= 2; time++)
    await buildSheets({ template: "policy", source: noSource, partners: [], asOf }, watch());
  const saved = await excel.saved();
  const [first, second] = ["Policy", "Policy (2)"].map((name) => sheetOf(saved, name)) as [SheetData, SheetData];
  expect(value(first, `D${rowOf(first, "In force")}`)).toMatch(/^Yes/);
  expect(value(second, `D${rowOf(second, "In force")}`)).toMatch(/^No/);
  expect(saved.names.filter(({ scope }) => scope === undefined).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["AlliancePolicy", "AlliancePolicy2"]),
  );
}, 300_000);
