import type { Draft } from "../../../src/questionnaire/drafts/draft";
import { draftNamespace } from "../../../src/excel/questionnaire/draftParts";
import { forgetDraft } from "../../../src/excel/questionnaire/forgetDraft";
import { keepDraft } from "../../../src/excel/questionnaire/keepDraft";
import { readDrafts } from "../../../src/excel/questionnaire/readDrafts";
import type { ExcelProblem } from "../../../src/excel/problem";
import { hostErrors } from "../../../src/host/richApi/faults";
import { emptyWorkbook } from "../answers/keeping";
import { hostileTexts } from "../injection/hostileTexts";
import { openExcel, type OpenExcel } from "../openExcel";
import { draft, reply } from "./drafts";

let excel: OpenExcel;
beforeEach(async () => void (excel = await openExcel(emptyWorkbook)));
afterEach(() => excel.close());
const problemOf = (keeping: Promise<unknown>) =>
  keeping.then(
    () => null,
    (error: ExcelProblem) => error,
  );

test("a draft is there again when the host was restarted, and nothing else of the workbook changed", async () => {
  const kept = draft({ replies: [...draft().replies, reply("P1", null, 0.6, { evidence: "Minutes", ease: "Hard" })] });
  await keepDraft(kept);
  const saved = await excel.saved();
  const { customXmlParts, ...rest } = saved;
  expect(rest).toMatchObject(emptyWorkbook);
  expect(customXmlParts).toHaveLength(1);
  excel.close();
  excel = await openExcel(saved);
  expect(await readDrafts()).toEqual([kept]);
});

test("each answer replaces what was kept before, so that one part holds it all", async () => {
  await keepDraft(draft({ replies: [reply("D1", 4, 0.25)] }));
  await keepDraft(draft());
  expect((await excel.saved()).customXmlParts).toHaveLength(1);
  expect((await readDrafts())[0]!.replies).toHaveLength(2);
});

test("no text, whatever it holds, is changed on the way", async () => {
  const replies = hostileTexts.map((text, index) =>
    reply(`D${1 + (index % 10)}`, 3, 0, { evidence: text, comment: text }),
  );
  for (const [index, one] of replies.entries()) {
    const partner = `${index} ${hostileTexts[index]!}`;
    const kept = draft({ id: `d${index}`, partner, respondent: hostileTexts[index]!, replies: [one] });
    expect(await keepDraft(kept)).toEqual(kept);
    expect((await readDrafts()).find(({ id }) => id === kept.id)).toEqual(kept);
    await forgetDraft(kept);
  }
  expect((await excel.saved()).customXmlParts ?? []).toEqual([]);
});

test("a long draft goes into several parts", async () => {
  const replies = Array.from({ length: 10 }, (_, index) =>
    reply(`D${index + 1}`, 3, 0, { evidence: "x".repeat(30_000) }),
  );
  await keepDraft(draft({ replies }));
  expect((await excel.saved()).customXmlParts!.length).toBeGreaterThan(2);
  expect(await readDrafts()).toEqual([draft({ replies })]);
});

describe("two panes at once", () => {
  test("of each question the newer answer wins, and nothing is dropped", async () => {
    await keepDraft(draft({ replies: [reply("D1", 4, 0.1), reply("Q1", "Yes", 0.9)] }));
    const merged = await keepDraft(draft({ id: "b", replies: [reply("D1", 2, 0.3), reply("Q2", "No", 0.4)] }));
    const replies = (one: Draft) => Object.fromEntries(one.replies.map(({ fact, answer }) => [fact, answer]));
    expect(replies(merged)).toEqual({ D1: 2, Q1: "Yes", Q2: "No" });
    expect((await readDrafts()).map(replies)).toEqual([{ D1: 2, Q1: "Yes", Q2: "No" }]);
  });

  test("also when both write at the same moment", async () => {
    await keepDraft(draft());
    await Promise.all([
      keepDraft(draft({ replies: [...draft().replies, reply("D2", 1, 0.6)] })),
      keepDraft(draft({ replies: [...draft().replies, reply("D3", 5, 0.7)] })),
      keepDraft(draft({ id: "b", replies: [reply("D4", 5, 0.8)] })),
    ]);
    const [only, ...others] = await readDrafts();
    expect(others).toEqual([]);
    expect(only!.replies.map(({ fact }) => fact).sort()).toEqual(["D1", "D2", "D3", "D4", "Q1"]);
  });

  test("what the other pane has added stays when this one's draft is taken away", async () => {
    await keepDraft(draft());
    await keepDraft(draft({ replies: [reply("D2", 1, 0.6)] }));
    await forgetDraft(draft());
    expect((await readDrafts())[0]!.replies.map(({ fact }) => fact)).toContain("D2");
  });
});

test("other sides and other people have drafts of their own", async () => {
  await keepDraft(draft());
  await keepDraft(draft({ id: "b", side: "theirs", respondent: "" }));
  expect((await readDrafts()).map(({ side }) => side)).toEqual(["ours", "theirs"]);
  await forgetDraft(draft());
  expect((await readDrafts()).map(({ side }) => side)).toEqual(["theirs"]);
});

test("what is damaged or of a newer kind is no draft, and is left where it is", async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(`<kept xmlns="${draftNamespace}" id="x" part="1" of="2">{"id":</kept>`);
    customXmlParts.add(`<kept xmlns="${draftNamespace}" id="y" part="1" of="1">{"version":9}</kept>`);
    await context.sync();
  });
  await keepDraft(draft());
  expect(await readDrafts()).toEqual([draft()]);
  await forgetDraft(draft());
  expect((await excel.saved()).customXmlParts).toHaveLength(2);
});

test("a workbook that is open for reading only says so, and that the answers are still here", async () => {
  const readOnly = jest.spyOn(Excel.Workbook.prototype, "readOnly", "get").mockReturnValue(true);
  const problem = await problemOf(keepDraft(draft()));
  readOnly.mockRestore();
  expect(problem?.code).toBe("ReadOnly");
  expect(problem?.message).toContain("as long as this pane stays open");
  expect(problem?.cure).toContain("save a copy");
});

test.each([1, 2, 3])(
  "storage refused at request %d: told plainly, and nothing kept before is lost",
  async (request) => {
    await keepDraft(draft());
    excel.forget();
    excel.client.session.faults.add({ request, error: hostErrors.GeneralException, moment: "before" });
    const problem = await problemOf(keepDraft(draft({ replies: [reply("D2", 1, 0.6)] })));
    excel.client.session.faults.clear();
    expect(problem?.message).toMatch(/^The answers could not be kept .* as long as this pane stays open\.$/);
    expect(await readDrafts()).toEqual([draft()]);
  },
);
