import { combineAnswers } from "../../../src/evaluation/answers/combineAnswers";
import { readAnswers } from "../../../src/excel/answers/readAnswers";
import { keepDraft } from "../../../src/excel/questionnaire/keepDraft";
import { readDrafts } from "../../../src/excel/questionnaire/readDrafts";
import { saveDraft } from "../../../src/excel/questionnaire/saveDraft";
import type { ExcelProblem } from "../../../src/excel/problem";
import { hostErrors } from "../../../src/host/richApi/faults";
import type { Draft } from "../../../src/questionnaire/drafts/draft";
import { emptyWorkbook, tableRows } from "../answers/keeping";
import { openExcel, type OpenExcel } from "../openExcel";
import { draft, reply } from "./drafts";

let excel: OpenExcel;
beforeEach(async () => void (excel = await openExcel(emptyWorkbook)));
afterEach(() => excel.close());
/** Fact, answer and respondent of every row. */
const rows = async () =>
  tableRows(await excel.saved())
    ?.slice(1)
    .map((row) => [row[1], row[2], row[4]]) ?? [];

/** Saves as a pane does: what is kept on failing is what is saved the next time. */
async function save(from: Draft): Promise<{ left: Draft; problem: ExcelProblem | null }> {
  let left = from;
  const problem = await saveDraft(from, (begun) => (left = begun)).then(
    () => null,
    (error: ExcelProblem) => error,
  );
  return { left, problem };
}

const both = [
  ["Duration and focus", 4, "Ann"],
  ["Significant impact", "Yes", "Ann"],
];

test("each answer gets its row, on its day and at its time, and then the draft is gone", async () => {
  const whole = draft({ replies: [reply("D1", 4, 0.25, { evidence: "Plan", comment: "see p. 3", ease: "Hard" })] });
  await keepDraft(whole);
  expect((await save(whole)).problem).toBeNull();
  expect(tableRows(await excel.saved())![1]!.slice(0, 9)).toEqual([
    ...["FedEx", "Duration and focus", 4, "Ours", "Ann", 45000.25, "Plan", "see p. 3", "Hard"],
  ]);
  expect(await readDrafts()).toEqual([]);
});

test("no row of anybody else is written over, and both sides stand below each other", async () => {
  await save(draft());
  await save(draft({ id: "b", side: "theirs", respondent: "Bob", replies: [reply("D1", 1, 0.3)] }));
  expect(await rows()).toEqual([...both, ["Duration and focus", 1, "Bob"]]);
});

test("answering again later adds rows and keeps the history", async () => {
  await save(draft());
  await save(draft({ id: "b", asOf: 45100, replies: [reply("D1", 5, 0.25)] }));
  expect(await rows()).toEqual([...both, ["Duration and focus", 5, "Ann"]]);
});

test("what is corrected on another day, about the same day gone by, counts: it stands behind what was said before", async () => {
  await save(draft({ replies: [reply("D1", 4, 0.7)] }));
  const corrected = draft({ id: "b", replies: [{ ...reply("D1", 2, 0.3), at: 46001.3 }] });
  const { left } = await save(corrected);
  const { answers } = await readAnswers({});
  expect(answers.map(({ answer }) => answer)).toEqual([4, 2]);
  expect(combineAnswers(answers, 45000).of("FedEx", "ours", "D1")).toMatchObject({ value: 2, n: 1 });
  // tried again, as after a save whose end was not heard of
  await save(left);
  expect(await rows()).toHaveLength(2);
});

test("what another pane has saved is not saved again", async () => {
  await keepDraft(draft());
  await save(draft());
  await save(draft({ id: "b", replies: [...draft().replies, reply("D2", 2, 0.7)] }));
  expect(await rows()).toEqual([...both, ["Goal horizon", 2, "Ann"]]);
});

test("a protected sheet refuses: the draft stays, and the person is told what to do", async () => {
  await save(draft({ id: "first", respondent: "Bob", replies: [reply("P1", 3, 0.1)] }));
  const protect = (isOn: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Alliance answers");
      if (isOn) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const { left, problem } = await save(draft());
  expect(problem).toMatchObject({ code: "AccessDenied" });
  expect(problem!.message).toContain("None is lost");
  expect(problem!.cure).toContain("Remove the protection");
  expect((await readDrafts()).map(({ replies }) => replies)).toEqual([draft().replies]);
  await protect(false);
  expect((await save(left)).problem).toBeNull();
  expect(await rows()).toEqual([["Clear purpose", 3, "Bob"], ...both]);
  expect(await readDrafts()).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "an error at request %d, before or after it was carried out: saving again writes each answer once",
  async (request) => {
    for (const moment of ["before", "after"] as const) {
      excel.close();
      excel = await openExcel(emptyWorkbook);
      await keepDraft(draft());
      excel.forget();
      excel.client.session.faults.add({ request, error: hostErrors.GeneralException, moment });
      const { left, problem } = await save(draft());
      excel.client.session.faults.clear();
      // where the rows are not known to be there, the draft still is
      if (problem) expect(await readDrafts()).not.toEqual([]);
      else expect(await rows()).toEqual(both);
      expect((await save(problem ? left : draft())).problem).toBeNull();
      expect(await rows()).toEqual(both);
      expect(await readDrafts()).toEqual([]);
    }
  },
);

test("an answer changed after a save that failed gets a row of its own, and none is written twice", async () => {
  await keepDraft(draft());
  excel.forget();
  // reading, keeping aside (three requests) and looking for the table go well; what is written is written, and its answer is lost
  excel.client.session.faults.add({ request: 6, error: hostErrors.GeneralException, moment: "after" });
  const { left, problem } = await save(draft());
  excel.client.session.faults.clear();
  expect(problem).not.toBeNull();
  const changed = { ...left, replies: [reply("D1", 2, 0.9), draft().replies[1]!] };
  expect((await save(changed)).problem).toBeNull();
  expect(await rows()).toEqual([...both, ["Duration and focus", 2, "Ann"]]);
});

test("where nothing can be kept aside, the answers are saved all the same", async () => {
  excel.client.session.faults.add({
    request: "every",
    error: hostErrors.GeneralException,
    moment: "before",
    matching: (batch) =>
      JSON.stringify(batch).includes("customXmlParts") || JSON.stringify(batch).includes("CustomXmlParts"),
  });
  expect((await save(draft())).problem).toBeNull();
  excel.client.session.faults.clear();
  expect(await rows()).toEqual(both);
});
