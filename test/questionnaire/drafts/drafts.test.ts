import fc from "fast-check";
import { blankReply, type Reply } from "../../../src/questionnaire/asking/reply";
import { answerRows, behindEarlier, unsaved } from "../../../src/questionnaire/drafts/answerRows";
import { draftKey, type Draft } from "../../../src/questionnaire/drafts/draft";
import { mergeDrafts } from "../../../src/questionnaire/drafts/mergeDrafts";
import { readDraft } from "../../../src/questionnaire/drafts/readDraft";

const reply = (fact: string, answer: Reply["answer"], at: number, more: Partial<Reply> = {}): Reply => ({
  ...blankReply(fact),
  ...{ answer, at, ...more },
});
const draft = (parts: Partial<Draft> = {}): Draft => ({
  ...{ id: "a", partner: "FedEx", side: "ours", respondent: "Ann", asOf: 45000, length: "quick", saving: null },
  replies: [reply("D1", 4, 46000.25), reply("Q1", "Yes", 46000.5)],
  ...parts,
});

test("case and spaces do not make another questionnaire; the side and the person do", () => {
  expect(draftKey(draft({ partner: " fedex " }))).toBe(draftKey(draft()));
  expect(draftKey(draft({ side: "theirs" }))).not.toBe(draftKey(draft()));
  expect(draftKey(draft({ respondent: "" }))).not.toBe(draftKey(draft()));
});

describe("two panes at once", () => {
  test("of each question the newer answer counts, and nothing is dropped", () => {
    const one = draft({ replies: [reply("D1", 4, 1), reply("Q1", "Yes", 9)] });
    const other = draft({ id: "b", length: "full", replies: [reply("D1", 2, 3), reply("Q2", "No", 4)] });
    const merged = mergeDrafts(one, other);
    expect(merged).toMatchObject({ id: "a", length: "quick" });
    expect(merged.replies).toEqual([reply("D1", 2, 3), reply("Q1", "Yes", 9), reply("Q2", "No", 4)]);
  });

  const replies = fc
    .dictionary(fc.constantFrom("D1", "D2", "Q1", "Q2", "P1"), fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat()))
    .map((given) => Object.entries(given).map(([fact, [answer, at]]) => reply(fact, answer, at)));
  const content = ({ replies }: Draft) => [...replies].sort((a, b) => (a.fact < b.fact ? -1 : 1));
  test("the order of merging makes no difference, nor does merging again", () => {
    fc.assert(
      fc.property(replies, replies, (one, other) => {
        // no two panes answer one question in the same instant
        fc.pre(!one.some(({ fact, at }) => other.some((also) => also.fact === fact && also.at === at)));
        const [a, b] = [draft({ replies: one }), draft({ id: "b", replies: other })];
        const merged = mergeDrafts(a, b);
        expect(content(merged)).toEqual(content(mergeDrafts(b, a)));
        expect(mergeDrafts(merged, b)).toEqual(merged);
        expect(new Set(merged.replies.map(({ fact }) => fact))).toEqual(
          new Set([...one, ...other].map(({ fact }) => fact)),
        );
      }),
    );
  });
});

describe("reading what was kept", () => {
  test("gives the draft back", () => {
    const whole = draft({
      replies: [reply("D1", 4, 1, { evidence: "Minutes", comment: "ask Bob", ease: "Hard" }), reply("P1", null, 2)],
      saving: { id: "a-1", replies: [reply("D1", 4, 1)] },
    });
    expect(readDraft(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
  test.each([
    null,
    7,
    [],
    {},
    { ...draft(), side: "both" },
    { ...draft(), replies: "none" },
    { ...draft(), asOf: "x" },
  ])("%j is no draft", (kept) => expect(readDraft(kept)).toBeNull());
  test("leaves out a reply that is none, and keeps the others", () => {
    const kept = { ...draft(), replies: [...draft().replies, { fact: "ZZ", answer: 1, at: 1 }, null, { fact: "D2" }] };
    expect(readDraft(kept)).toEqual(draft());
  });
});

describe("rows of the table of answers", () => {
  test("one for each answer, on the day it speaks of and at the time it was said", () =>
    expect(answerRows(draft(), [...draft().replies, reply("P1", null, 3)])).toEqual([
      { ...who, fact: "D1", answer: 4, answeredOn: 45000.25 },
      { ...who, fact: "Q1", answer: "Yes", answeredOn: 45000.5 },
    ]));

  test("a note without an answer is kept, as not known", () =>
    expect(answerRows(draft(), [reply("P1", null, 3.25, { comment: "ask Bob" })])).toEqual([
      { ...who, fact: "P1", answer: "?", answeredOn: 45000.25, comment: "ask Bob" },
    ]));
  const who = { partner: "FedEx", side: "ours", respondent: "Ann", evidence: "", comment: "", ease: "" };

  test("behind what was said earlier of the same question and day, where that was on an earlier day than today", () => {
    const place = "AllianceAnswers, row 2";
    const earlier = { ...who, side: "ours" as const, fact: "D1", answer: 4, answeredOn: 45000.7, place };
    const moment = (one: Draft, fact: string) =>
      answerRows(one, one.replies).find((row) => row.fact === fact)!.answeredOn;
    const late = draft({ replies: [reply("D1", 2, 46001.3), reply("Q1", "No", 46001.3)] });
    const placed = behindEarlier(late, [earlier, { ...earlier, respondent: "Bob", answeredOn: 45000.9 }]);
    expect(moment(placed, "D1")).toBeCloseTo(45000.7 + 1 / 86_400, 8);
    expect(moment(placed, "Q1")).toBeCloseTo(45000.3, 8);
    // saved already, it stays where it is; so does what is said on the day itself, of which the clock is right
    expect(behindEarlier(placed, [earlier, { ...earlier, answeredOn: moment(placed, "D1") }])).toEqual(placed);
    const onTheDay = draft({ replies: [reply("D1", 2, 45000.3)] });
    expect(behindEarlier(onTheDay, [earlier])).toEqual(onTheDay);
  });

  test("not for what another pane has saved", () => {
    const place = "AllianceAnswers, row 2";
    const given = { ...who, side: "ours" as const, fact: "D1", answer: 4, answeredOn: 45000.25, place };
    expect(unsaved(draft(), [given]).map(({ fact }) => fact)).toEqual(["Q1"]);
    expect(unsaved(draft(), [{ ...given, answeredOn: 45000.26 }])).toHaveLength(2);
    expect(unsaved(draft(), [{ ...given, respondent: "Bob" }])).toHaveLength(2);
  });
});
