import { buildSheets } from "../../../src/excel/build/buildSheets";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { hostErrors, type Fault } from "../../../src/host/richApi/faults";
import type { Source } from "../../../src/reading/source";
import { failure, openSource, request, smallRequests, watch } from "../building";
import type { OpenExcel } from "../openExcel";
import { headers, manyRows, partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
const open = async (data?: WorkbookData): Promise<Source> => {
  const opened = await openSource(data);
  excel = opened.excel;
  return opened.source;
};
afterEach(() => excel.close());

test("a cancel at any point leaves the workbook as it was", async () => {
  const source = await open(two);
  const before = await excel.saved();
  let points = 0;
  for (let built = false; !built; points++) {
    let heard = 0;
    const own = watch(() => {
      if (heard++ === points) own.controller.abort();
    });
    const building = buildSheets(request(source, { requestBytes: smallRequests }), own);
    built = await building.then(
      () => true,
      () => false,
    );
    if (built) break;
    const error = await failure(building);
    expect([error.code, error.message]).toEqual([
      "Cancelled",
      "Cancelled. No sheet was built; the workbook is as it was.",
    ]);
    expect(error.cure).not.toBe("");
    expect(await excel.saved()).toEqual(before);
  }
  // reading, planning, writing before the first request and after each of several
  expect(points).toBeGreaterThan(5);
}, 300_000);

test("a signal that was aborted before anything began reads nothing", async () => {
  const source = await open();
  const own = watch();
  own.controller.abort();
  expect((await failure(buildSheets(request(source), own))).code).toBe("Cancelled");
  expect(excel.client.session.counters.requests).toBe(0);
});

/** Two alliances take all the kinds of request there are. */
const two: WorkbookData = { ...partnersWorkbook(manyRows(2)), calculationMode: "Manual" };
let source: Source;
let before: WorkbookData;

/**
 * Lets one error strike a request of a build: nothing is left, and what is said is plain. That whatever strikes at whichever request
 * leaves nothing is held for every template apart.
 */
async function strike(error: NonNullable<Fault["error"]>, code: string, moment: "before" | "after", position: number) {
  excel.client.session.faults.add({ request: position, error, moment });
  const problem = await failure(buildSheets(request(source, { requestBytes: smallRequests }), watch()));
  excel.client.session.faults.clear();
  expect(problem.code).toBe(code);
  expect(problem.message).toMatch(/^The sheets were not built\. [A-Z].*\. The workbook is as it was\.$/);
  expect(problem.message).not.toContain(code);
  expect(problem.cure).toMatch(/^[A-Z].*\.$/);
  expect(await excel.saved()).toEqual(before);
}

test("every error of Excel is said plainly, and the workbook is as it was", async () => {
  source = await open(two);
  before = await excel.saved();
  let position = 0;
  for (const [code, error] of Object.entries(hostErrors)) {
    for (const moment of ["before", "after"] as const) await strike(error, code, moment, 1 + (position++ % 3));
  }
  for (const code of ["ItemAlreadyExists", "AccessDenied"]) await strike({ code }, code, "after", 2);
}, 60_000);

test("an error while taking away is tried again", async () => {
  const source = await open();
  const before = await excel.saved();
  const { faults } = excel.client.session;
  faults.add({ request: 2, error: 5102, moment: "after" });
  faults.add({ request: 3, error: 5102 });
  faults.add({ request: 5, error: 5102, moment: "after" });
  await failure(buildSheets(request(source), watch()));
  expect(await excel.saved()).toEqual(before);
});

test("when Excel never lets the sheets be taken away, it says which ones to delete", async () => {
  const source = await open();
  const { faults } = excel.client.session;
  const isWrite: Fault["matching"] = (batch) => batch.Actions.some(({ Name }) => Name === "Name" || Name === "Delete");
  faults.add({
    request: "every",
    error: 5102,
    moment: "before",
    matching: (batch) => batch.Actions.some(({ Name }) => Name === "Delete"),
  });
  faults.add({ request: 1, error: 5102, moment: "after", matching: isWrite });
  const problem = await failure(buildSheets(request(source), watch()));
  faults.clear();
  expect(problem.message).toMatch(
    /did not let the sheets added so far be taken away again; your own sheets were not touched\.$/,
  );
  expect(problem.cure).toContain("Alliance 1, Alliance 2, Alliance 3");
});

test("a sheet somebody else adds meanwhile under one of the names is left alone", async () => {
  const source = await open();
  let added = false;
  const own = watch(({ stage }) => {
    if (stage === "writing" && !added) addSheet(excel.workbook.book, "Alliance 2");
    added ||= stage === "writing";
  });
  const problem = await failure(buildSheets(request(source), own));
  expect(problem.code).toBe("ItemAlreadyExists");
  expect((await excel.saved()).sheets.map(({ name }) => name)).toEqual(["Notes", "Partner data", "Alliance 2"]);
});

test("a second build while one is running is refused and changes nothing", async () => {
  const source = await open();
  const first = buildSheets(request(source), watch());
  const problem = await failure(buildSheets(request(source), watch()));
  expect([problem.code, problem.message]).toEqual(["Busy", "Sheets are being built already."]);
  expect(await first).toHaveLength(3);
  expect(await buildSheets(request(source, { partners: ["Alliance 1"] }), watch())).toHaveLength(1);
});

test("nothing to judge by, nothing chosen, gone since: each is said and nothing is built", async () => {
  const source = await open(partnersWorkbook([["Acme", 5]], ["Partner", "Revenue"]));
  const before = await excel.saved();
  const noFact = await failure(buildSheets(request(source), watch()));
  expect([noFact.code, noFact.message]).toEqual([
    "NothingToJudge",
    '"Alliances" has no column that an alliance can be judged by. No sheet was built.',
  ]);
  expect(await excel.saved()).toEqual(before);
  excel.close();

  const other = await open();
  expect((await failure(buildSheets(request(other, { partners: [] }), watch()))).code).toBe("NoSuchAlliance");
  const gone = await failure(buildSheets(request(other, { partners: ["Alliance 1", "Zeta"] }), watch()));
  expect(gone.message).toBe('No longer in "Alliances": Zeta. No sheet was built.');
  const noTable = await failure(buildSheets(request({ ...other, name: "Gone" }), watch()));
  expect([noTable.code, noTable.message]).toEqual(["SourceChanged", '"Gone" is no longer there. No sheet was built.']);
  const moved = await failure(buildSheets(request({ ...other, headers: [...headers].reverse() }), watch()));
  expect(moved.message).toBe('"Alliances" has other columns now. No sheet was built.');
  expect((await excel.saved()).sheets).toHaveLength(2);
});
