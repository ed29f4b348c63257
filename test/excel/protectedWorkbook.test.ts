import { keepAnswers } from "../../src/excel/answers/keepAnswers";
import { buildSheets } from "../../src/excel/build/buildSheets";
import { freezeFormulas } from "../../src/excel/convert/freezeFormulas";
import { ExcelProblem } from "../../src/excel/problem";
import { refreshSheets } from "../../src/excel/refresh/refreshSheets";
import { survey } from "../../src/excel/survey";
import { hostErrors, type Fault } from "../../src/host/richApi/faults";
import { batch } from "./answers/keeping";
import { failure, openSource, request, watch } from "./building";
import type { OpenExcel } from "./openExcel";
import { manyRows, partnersWorkbook } from "./partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

const open = async () => {
  const opened = await openSource(partnersWorkbook(manyRows(1)));
  excel = opened.excel;
  return request(opened.source, { template: "practice-review" });
};
const protectStructure = () =>
  Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
const problemOf = async (work: Promise<unknown>): Promise<ExcelProblem> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ExcelProblem);
  return error as ExcelProblem;
};

/** Whether a request would change the workbook: it adds something, or sets or calls what is more than giving up references. */
const changesSomething: NonNullable<Fault["matching"]> = ({ Actions, ObjectPaths }) =>
  Object.values(ObjectPaths).some(({ Name }) => Name === "Add") ||
  Actions.some(
    ({ ActionType, Name = "" }) => ActionType === 4 || (ActionType === 3 && !/^_|^(suspend|get)/i.test(Name)),
  );

const refused = "Excel did not allow the change: the workbook, its structure or a sheet is protected or read-only.";
const cure = "Remove the protection (Review, Protect Workbook) or save a copy you may edit, then try again.";

test("a workbook whose structure is protected is read, and a build says what to do, with nothing changed", async () => {
  const asked = await open();
  await protectStructure();
  const before = await excel.saved();
  expect((await survey())[0]?.partners).toEqual(["Alliance 1"]);
  const problem = await failure(buildSheets(asked, watch()));
  expect(problem).toMatchObject({
    code: "AccessDenied",
    message: `The sheets were not built. ${refused} The workbook is as it was.`,
    cure,
  });
  expect(await excel.saved()).toEqual(before);
  expect(await problemOf(keepAnswers(batch("b1", 2)))).toMatchObject({ code: "AccessDenied", cure });
  expect(await excel.saved()).toEqual(before);
}, 60_000);

test("a sheet built before its structure was protected stays as it is when it cannot be replaced", async () => {
  await buildSheets(await open(), watch());
  await protectStructure();
  const before = await excel.saved();
  const problem = await failure(refreshSheets({ calculate: "native" }, watch()));
  expect(problem).toMatchObject({ code: "AccessDenied", cure });
  expect(problem.message).toContain(`The sheets were not refreshed. ${refused}`);
  expect((await excel.saved()).sheets).toEqual(before.sheets);
}, 60_000);

test("a built sheet that is protected with a password is named, with what to do; the others stay as they were too", async () => {
  const opened = await openSource(partnersWorkbook(manyRows(2)));
  excel = opened.excel;
  await buildSheets(request(opened.source, { template: "practice-review" }), watch());
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const last = worksheets.items[worksheets.items.length - 1];
    last?.protection.unprotect();
    last?.protection.protect({}, "secret");
    // so that cells in both are to be written
    for (const sheet of worksheets.items.slice(-2)) if (sheet !== last) sheet.protection.unprotect();
    tables.getItem("Alliances").name = "Partners";
    await context.sync();
  });
  const before = await excel.saved();
  const name = before.sheets[before.sheets.length - 1]?.name ?? "";
  const problem = await failure(refreshSheets({}, watch()));
  expect(problem).toMatchObject({
    code: "AccessDenied",
    message: `The sheets were not refreshed. "${name}" is protected with a password. The workbook is as it was.`,
    cure: "Remove its protection with the password (Review, Unprotect Sheet), refresh, then protect again.",
  });
  expect(await excel.saved()).toEqual(before);
}, 60_000);

test("a source on a protected sheet is built from, and stays protected", async () => {
  const asked = await open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Partner data").protection.protect();
    await context.sync();
  });
  const before = await excel.saved();
  await buildSheets(asked, watch());
  expect((await excel.saved()).sheets.slice(0, 2)).toEqual(before.sheets);
}, 60_000);

test("a workbook that may only be read: nothing is changed by anything, and each says so plainly", async () => {
  const asked = await open();
  await buildSheets(asked, watch());
  const before = await excel.saved();
  excel.client.session.faults.add({ request: "every", error: hostErrors.AccessDenied, matching: changesSomething });
  const attempts: [RegExp, () => Promise<unknown>][] = [
    [/^The sheets were not built\./, () => buildSheets(asked, watch())],
    [/^The sheets were not refreshed\./, () => refreshSheets({}, watch())],
    [/^The formulas were not (all )?turned into values\./, () => freezeFormulas(watch())],
  ];
  for (const [beginning, attempt] of attempts) {
    const problem = await problemOf(attempt());
    expect(problem.message).toMatch(beginning);
    expect(problem.message).toContain(refused);
    expect(problem.message).toMatch(/(The workbook is as it was|They are as they were)\.$/);
    expect([problem.code, problem.cure]).not.toContain("");
  }
  excel.client.session.faults.clear();
  expect(await excel.saved()).toEqual(before);
}, 120_000);

test("what somebody else changes meanwhile is named: a table that is gone, columns that are others", async () => {
  const asked = await open();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Alliances").getHeaderRowRange().getCell(0, 2).values = [["Somebody's column"]];
    await context.sync();
  });
  expect(await failure(buildSheets(asked, watch()))).toMatchObject({
    code: "SourceChanged",
    message: '"Alliances" has other columns now. No sheet was built.',
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Partner data").delete();
    await context.sync();
  });
  expect(await failure(buildSheets(asked, watch()))).toMatchObject({
    code: "SourceChanged",
    message: '"Alliances" is no longer there. No sheet was built.',
    cure: "Read the workbook again, then choose anew.",
  });
}, 60_000);
