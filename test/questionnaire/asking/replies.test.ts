import { changeBetween } from "../../../src/questionnaire/asking/change";
import { blankReply, withReply } from "../../../src/questionnaire/asking/reply";
import { replyProblem } from "../../../src/questionnaire/asking/replyProblem";
import { allianceOf } from "../../../src/questionnaire/asking/session";
import { standingOf } from "../../../src/questionnaire/asking/standing";
import { usableFacts } from "../../../src/questionnaire/asking/usableFacts";
import { answerOf } from "../../../src/evaluation/reading/alliance";
import { saying, session } from "../answering";

test("a changed answer keeps its place", () => {
  const [first, second] = [blankReply("D1"), blankReply("D2")];
  const changed = { ...first, answer: 4 };
  expect(withReply([first, second], changed)).toEqual([changed, second]);
});

test("a reply counts above what the workbook says", () => {
  const now = saying(session({ known: { D1: 2 } }), "D1", 5);
  expect(answerOf(allianceOf(now), "D1")).toEqual({ state: "known", value: 1 });
});

describe("an answer that cannot be taken", () => {
  test.each([
    ["D1", 6, "Use 1 to 5"],
    ["renewals", -1, "0 or more"],
    ["ourCost", 140, "0 to 100 %"],
    ["start", "some day", "Use a date"],
  ])("%s: %s", (fact, answer, cure) => expect(replyProblem(session(), fact, answer)).toContain(cure));
  test("an end before the start, whichever comes first", () => {
    expect(replyProblem(saying(session(), "start", 45000), "end", 44999)).toContain("before the start");
    expect(replyProblem(session({ known: { end: 44999 } }), "start", 45000)).toContain("before the start");
    expect(replyProblem(saying(session(), "start", 45000), "end", 45000)).toBeNull();
  });
  test.each(["?", "n/a"])("%s can be said to anything", (sign) => {
    for (const fact of ["D1", "legal", "start", "ourCost", "Q1a", "renewals"])
      expect(replyProblem(session(), fact, sign)).toBeNull();
  });
});

describe("what the workbook says already", () => {
  const cells = { partner: "FedEx", P1: 4, P2: "great", D1: "", legal: "Contract", declaredType: "Strategic alliance" };
  test("counts for our side where it can be read", () =>
    expect(usableFacts(cells, "ours")).toEqual({ P1: 4, legal: "Contract", declaredType: "Strategic alliance" }));
  test("counts for the other side where it is of record", () =>
    expect(usableFacts(cells, "theirs")).toEqual({ legal: "Contract" }));
  test("dates that contradict each other are asked", () =>
    expect(usableFacts({ start: 45000, end: 44000, legal: "None" }, "ours")).toEqual({ legal: "None" }));
});

test("what an answer changed: the verdict, what is ruled out, by how much the range narrowed", () => {
  const before = standingOf(session({ known: { Q1: "Yes", Q4: "Yes", exchange: "Both" } }));
  const after = standingOf(session({ known: { Q1: "Yes", Q4: "Yes", exchange: "Both", legal: "New entity" } }));
  expect(changeBetween(before, after)).toEqual({
    label: { from: "Strategic alliance", to: "Joint venture" },
    gone: ["Transactional agreement", "Tactical alliance", "Partnership", "Strategic alliance", "Acquisition"],
    narrowed: before.high - before.low,
  });
});
