import { keepAnswers } from "../../../src/excel/answers/keepAnswers";
import { readAnswers } from "../../../src/excel/answers/readAnswers";
import type { ExcelProblem } from "../../../src/excel/problem";
import type { CellData, WorkbookData } from "../../../src/host/model/workbookData";
import { hostErrors } from "../../../src/host/richApi/faults";
import { hostileTexts } from "../injection/hostileTexts";
import { openExcel, type OpenExcel } from "../openExcel";
import { answer, batch, emptyWorkbook, tableRows } from "./keeping";

let excel: OpenExcel;
afterEach(() => excel.close());
const rows = async () => tableRows(await excel.saved());
const entries = async () => (await rows())?.slice(1).map((row) => row[9]);
const problemOf = (keeping: Promise<void>) =>
  keeping.then(
    () => null,
    (error: ExcelProblem) => error,
  );

test("the first answers make the sheet and the table, in one request to read and one to write", async () => {
  excel = await openExcel(emptyWorkbook);
  await keepAnswers({
    id: "b1",
    answers: [
      answer({ evidence: "Minutes of May", comment: "not sure", ease: "Hard" }),
      answer({ fact: "legal", answer: "New entity", side: "theirs", respondent: "" }),
    ],
  });
  expect([excel.syncs().reads.length, excel.syncs().writes.length]).toEqual([1, 1]);
  const saved = await excel.saved();
  expect(saved.sheets.map(({ name }) => name)).toEqual(["Notes", "Alliance answers"]);
  expect(saved.sheets[0]).toMatchObject(emptyWorkbook.sheets[0]!);
  expect(tableRows(saved)).toEqual([
    ["Partner", "Fact", "Answer", "Side", "Respondent", "Answered on", "Evidence", "Comment", "Ease", "Entry"],
    ["FedEx", "Clear purpose", 4, "Ours", "Ann", 45564.5, "Minutes of May", "not sure", "Hard", "b1-1"],
    ["FedEx", "Legal structure", "New entity", "Theirs", "", 45564.5, "", "", "", "b1-2"],
  ]);
});

test("later answers go below, and every row that is there stays as it is", async () => {
  excel = await openExcel(emptyWorkbook);
  await keepAnswers(batch("b1", 3));
  const before = await rows();
  excel.forget();
  await keepAnswers(batch("b2", 2, { answer: 1 }));
  expect([excel.syncs().reads.length, excel.syncs().writes.length]).toEqual([1, 1]);
  const after = await rows();
  expect(after!.slice(0, 4)).toEqual(before);
  expect(after!.slice(4).map((row) => [row[1], row[2], row[9]])).toEqual([
    ["Clear purpose", 1, "b2-1"],
    ["Compatible cultures", 1, "b2-2"],
  ]);
});

test("nothing to keep writes nothing", async () => {
  excel = await openExcel(emptyWorkbook);
  await keepAnswers({ id: "b1", answers: [] });
  expect(excel.client.session.counters.requests).toBe(0);
});

test("keeping a batch again adds nothing", async () => {
  excel = await openExcel(emptyWorkbook);
  await keepAnswers(batch("b1", 3));
  await keepAnswers(batch("b1", 3));
  expect(await entries()).toEqual(["b1-1", "b1-2", "b1-3"]);
});

describe.each(["before", "after"] as const)("an error %s a request was carried out", (moment) => {
  test.each([["GeneralException", hostErrors.GeneralException]])(
    "%s: said plainly, and keeping again writes each answer once",
    async (_code, error) => {
      for (const isNew of [true, false]) {
        // a request of each kind: reading, and two portions of writing
        for (let position = 1; position <= 3; position++) {
          excel = await openExcel(emptyWorkbook);
          if (!isNew) await keepAnswers(batch("b0", 2));
          const own = batch("b1", 4);
          excel.client.session.faults.add({ request: position, error, moment });
          const problem = await problemOf(keepAnswers(own, { requestBytes: 350 }));
          excel.client.session.faults.clear();
          expect(problem?.message).toMatch(
            /^Not all answers were written\. .* saving again writes those that are missing\.$/,
          );
          expect(problem?.cure).toMatch(/\.$/);
          await keepAnswers(own, { requestBytes: 350 });
          const kept = ["b1-1", "b1-2", "b1-3", "b1-4"];
          expect(await entries()).toEqual(isNew ? kept : ["b0-1", "b0-2", ...kept]);
          expect((await excel.saved()).sheets.map(({ name }) => name)).toEqual(["Notes", "Alliance answers"]);
          excel.close();
        }
      }
    },
    300_000,
  );
});

/** The table with an entry of batch b0, and cells below or beside it. */
const kept = (more: Record<string, CellData> = {}, parts: object = {}): WorkbookData => {
  const columns = [
    "Partner",
    "Fact",
    "Answer",
    "Side",
    "Respondent",
    "Answered on",
    "Evidence",
    "Comment",
    "Ease",
    "Entry",
  ];
  const first = ["FedEx", "Clear purpose", 4, "Ours", "Ann", 45000, "", "", "", "b0-1"];
  const cells: Record<string, CellData> = { ...more };
  columns.forEach((header, index) => {
    const letter = String.fromCharCode(65 + index);
    cells[`${letter}1`] = { value: header };
    if (first[index] !== "") cells[`${letter}2`] = { value: first[index]! };
  });
  return {
    ...emptyWorkbook,
    sheets: [
      ...emptyWorkbook.sheets,
      { name: "Answers", cells, tables: [{ name: "AllianceAnswers", range: "A1:J2", columns, ...parts }] },
    ],
  };
};

test("rows that an earlier try wrote without getting them into the table are taken into it", async () => {
  excel = await openExcel(
    kept({ A3: { value: "FedEx" }, B3: { value: "Clear purpose" }, C3: { value: 4 }, J3: { value: "b1-1" } }),
  );
  await keepAnswers(batch("b1", 2));
  expect(await entries()).toEqual(["b0-1", "b1-1", "b1-2"]);
});

test("a sheet that an earlier try left half made is taken away, or gets its name where the table is on it", async () => {
  const halfMade = { name: "answers b1", cells: { A1: { value: "Partner" }, A2: { value: "FedEx" } } };
  excel = await openExcel({ ...emptyWorkbook, sheets: [...emptyWorkbook.sheets, halfMade] });
  await keepAnswers(batch("b1", 1));
  expect((await excel.saved()).sheets.map(({ name }) => name)).toEqual(["Notes", "Alliance answers"]);
  excel.close();
  const unnamed = kept();
  unnamed.sheets[1]!.name = "answers b1";
  excel = await openExcel(unnamed);
  await keepAnswers(batch("b1", 1));
  expect((await excel.saved()).sheets.map(({ name }) => name)).toEqual(["Notes", "Alliance answers"]);
  expect(await entries()).toEqual(["b0-1", "b1-1"]);
});

test("what stands below the table moves down and is not written over", async () => {
  excel = await openExcel(kept({ A4: { value: "my note" }, C3: { value: "another" } }));
  await keepAnswers(batch("b1", 2));
  expect(await entries()).toEqual(["b0-1", "b1-1", "b1-2"]);
  const { cells } = (await excel.saved()).sheets[1]!;
  expect([cells["C5"]?.value, cells["A6"]?.value]).toEqual(["another", "my note"]);
});

test("a row of totals stays the last", async () => {
  excel = await openExcel(kept({ A3: { value: "Total" } }, { range: "A1:J3", showTotals: true }));
  await keepAnswers(batch("b1", 2));
  expect((await rows())!.map((row) => row[9] || row[0])).toEqual(["Entry", "b0-1", "b1-1", "b1-2", "Total"]);
});

test("without the means to make a table longer, rows are added by the table", async () => {
  excel = await openExcel(kept());
  const { requirements } = Office.context;
  const all = requirements.isSetSupported.bind(requirements);
  requirements.isSetSupported = (name: string, version?: string | number) =>
    version !== "1.13" && all(name, version as string);
  await keepAnswers(batch("b1", 2));
  requirements.isSetSupported = all;
  expect(await entries()).toEqual(["b0-1", "b1-1", "b1-2"]);
});

test("columns may be moved, added and taken out: each answer goes under its header, and what has none gets one", async () => {
  const columns = ["Entry", "Mine", "Answer", "Fact", "Partner"];
  const cells: Record<string, CellData> = { B2: { value: "kept" } };
  columns.forEach((header, index) => (cells[`${"ABCDE"[index]}1`] = { value: header }));
  const data = { name: "Answers", cells, tables: [{ name: "AllianceAnswers", range: "A1:E2", columns }] };
  excel = await openExcel({ ...emptyWorkbook, sheets: [data] });
  await keepAnswers({ id: "b1", answers: [answer({ evidence: "Minutes" })] });
  const [headers, first, second] = (await rows())!;
  expect(headers).toEqual([...columns, "Side", "Respondent", "Answered on", "Evidence", "Comment", "Ease"]);
  expect(first!.slice(0, 2)).toEqual(["", "kept"]);
  expect(second).toEqual(["b1-1", "", 4, "Clear purpose", "FedEx", "Ours", "Ann", 45564.5, "Minutes", "", ""]);
});

test("a protected sheet refuses, plainly, and nothing is lost", async () => {
  excel = await openExcel(kept({}, {}));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Answers").protection.protect();
    await context.sync();
  });
  const before = await excel.saved();
  const problem = await problemOf(keepAnswers(batch("b1", 2)));
  expect(problem).toMatchObject({ code: "AccessDenied" });
  expect(problem?.cure).toContain("Remove the protection");
  expect(await excel.saved()).toEqual(before);
});

test("no text becomes a formula or anything else, in no column", async () => {
  excel = await openExcel(emptyWorkbook);
  const answers = hostileTexts.map((text) =>
    answer({ partner: text, answer: text, fact: "evidence", respondent: text, evidence: text, comment: text }),
  );
  await keepAnswers({ id: "b1", answers });
  await keepAnswers({ id: "b2", answers });
  const saved = (await excel.saved()).sheets[1]!;
  expect(Object.values(saved.cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
  const kept = (await rows())!.slice(1);
  for (const [index, text] of [...hostileTexts, ...hostileTexts].entries()) {
    for (const column of [0, 2, 4, 6, 7]) expect(kept[index]![column]).toBe(text);
  }
});

test("a text longer than a cell is refused before anything is written, with what to shorten", async () => {
  excel = await openExcel(emptyWorkbook);
  const problem = await problemOf(
    keepAnswers({ id: "b1", answers: [answer(), answer({ evidence: "x".repeat(32_768) })] }),
  );
  expect(problem?.message).toBe(
    'The evidence for "Clear purpose" has 32768 characters, and a cell takes 32767. No answer was written.',
  );
  expect(excel.client.session.counters.requests).toBe(0);
});

test("as many requests as the answers' bytes need, none over a megabyte", async () => {
  excel = await openExcel(emptyWorkbook);
  await keepAnswers(batch("b1", 100, { evidence: "x".repeat(30_000) }));
  const { reads, writes } = excel.syncs();
  expect(reads).toHaveLength(1);
  expect(writes).toHaveLength(4); // 3 MB of evidence and a little more
  for (const write of writes) expect(JSON.stringify(write.batch).length).toBeLessThan(1_100_000);
  expect((await rows())!).toHaveLength(101);
});

describe("reading back", () => {
  test("takes one request and gives what was kept", async () => {
    excel = await openExcel(emptyWorkbook);
    await keepAnswers({ id: "b1", answers: [answer(), answer({ fact: "start", answer: 45000, side: "theirs" })] });
    excel.forget();
    const { answers, troubles } = await readAnswers();
    expect(excel.client.session.counters.requests).toBe(1);
    expect(troubles).toEqual([]);
    expect(answers).toEqual([
      { ...given, fact: "P1", answer: 4, side: "ours", place: "AllianceAnswers, row 2" },
      { ...given, fact: "start", answer: 45000, side: "theirs", place: "AllianceAnswers, row 3" },
    ]);
  });
  const given = { partner: "FedEx", respondent: "Ann", answeredOn: 45564.5 };

  test("there is nothing where nothing was kept", async () => {
    excel = await openExcel(emptyWorkbook);
    expect(await readAnswers()).toEqual({ answers: [], troubles: [] });
  });

  test("an entry that stands twice counts once", async () => {
    const again = { A3: { value: "FedEx" }, B3: { value: "Clear purpose" }, C3: { value: 4 }, J3: { value: "b0-1" } };
    excel = await openExcel(kept(again, { range: "A1:J3" }));
    expect((await readAnswers()).answers).toHaveLength(1);
  });
});
