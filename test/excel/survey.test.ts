import { ExcelProblem } from "../../src/excel/problem";
import { survey } from "../../src/excel/survey";
import { openExcel, type OpenExcel } from "./openExcel";
import { cellsOf, evenRow, headers, partnersWorkbook } from "./partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

test("an empty workbook holds no source", async () => {
  excel = await openExcel({ name: "Book1.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] });
  expect(await survey()).toEqual([]);
});

test("tables and blocks of all sheets, in two syncs, however many sheets there are", async () => {
  const data = partnersWorkbook();
  const block = cellsOf(
    [
      ["Alliance", "Objectives"],
      ["Acme", 4],
    ],
    5,
    3,
  );
  for (let sheet = 1; sheet <= 20; sheet++)
    data.sheets.push({ name: `Sheet ${sheet}`, cells: sheet === 7 ? block : {} });
  excel = await openExcel(data);
  const found = await survey();
  expect(found.map(({ id, address, partners }) => [id, address, partners])).toEqual([
    ["table:Alliances", "A1:X4", ["Alliance 1", "Alliance 2", "Alliance 3"]],
    ["block:Sheet 7!C5", "C5:D6", ["Acme"]],
  ]);
  expect(found[0]?.facts).toHaveLength(headers.length - 1);
  expect(found[0]?.ignored).toEqual(["Phone"]);
  expect(excel.syncs()).toMatchObject({ reads: { length: 2 }, writes: { length: 0 } });
});

test("a table with no known fact says so", async () => {
  excel = await openExcel(partnersWorkbook([["Paper", 3]], ["Item", "Cost"]));
  const [found] = await survey();
  expect(found?.facts).toEqual([]);
  expect(found?.problems[0]?.reason).toMatch(/^No column is headed with a fact/);
});

test("a rating of 6 and an error cell, as Excel hands them over, are listed by place and reason", async () => {
  const six = evenRow("Acme", 3);
  six[2] = 6;
  const broken = evenRow("Beta", 3);
  broken[16] = { error: "#DIV/0!" };
  excel = await openExcel(partnersWorkbook([six, broken]));
  const [found] = await survey();
  expect(found?.partners).toEqual(["Acme", "Beta"]);
  expect(found?.problems).toEqual([
    {
      place: "Alliances C2 (Acme, Goal horizon)",
      reason: "6 is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.",
      partner: "Acme",
    },
    {
      place: "Alliances Q3 (Beta, Clear purpose)",
      reason: "#DIV/0! is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.",
      partner: "Beta",
    },
  ]);
});

test("an error at either sync is plain", async () => {
  excel = await openExcel(partnersWorkbook());
  for (const request of [1, 2]) {
    excel.client.session.faults.add({ request, error: 5102 });
    await expect(survey()).rejects.toMatchObject({
      code: "ActivityLimitReached",
      message: "The workbook could not be read. Excel was busy and gave up. Nothing was changed.",
      cure: "Wait a moment, then try again.",
    });
    await expect(survey()).resolves.toHaveLength(1);
  }
  excel.client.session.faults.add({ error: 5004 });
  await expect(survey()).rejects.toBeInstanceOf(ExcelProblem);
});

test("a workbook that is more than Excel gives at once is read in pieces", async () => {
  excel = await openExcel(partnersWorkbook());
  const whole = await survey();
  // the answer to the second request is refused, and so is the first of the pieces, which is then read in halves
  excel.client.session.faults.add({ request: 2, error: 5104 });
  excel.client.session.faults.add({ request: 5, error: 5104 });
  excel.forget();
  expect(await survey()).toEqual(whole);
  expect(excel.syncs().reads.length).toBeGreaterThan(5);
});
