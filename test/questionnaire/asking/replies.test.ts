import { changeBetween } from "../../../src/questionnaire/asking/change";
import { blankReply, withReply } from "../../../src/questionnaire/asking/reply";
import { replyProblem } from "../../../src/questionnaire/asking/replyProblem";
import { standingOf } from "../../../src/questionnaire/asking/standing";
import { suggestions } from "../../../src/questionnaire/asking/suggestions";
import { given, saying, session } from "../answering";

test("a changed answer keeps its place", () => {
  const [first, second] = [blankReply("D1"), blankReply("D2")];
  const changed = { ...first, answer: 4 };
  expect(withReply([first, second], changed)).toEqual([changed, second]);
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
    expect(replyProblem(session({ replies: given({ end: 44999 }) }), "start", 45000)).toContain("before the start");
    expect(replyProblem(saying(session(), "start", 45000), "end", 45000)).toBeNull();
  });
  test.each(["?", "n/a"])("%s can be said to anything", (sign) => {
    for (const fact of ["D1", "legal", "start", "ourCost", "Q1a", "renewals"])
      expect(replyProblem(session(), fact, sign)).toBeNull();
  });
});

describe("what the workbook suggests", () => {
  const cells = {
    ...{ partner: "FedEx", P1: 4, D1: 5, legal: "licence", declaredType: "strategic", renewals: "many" },
    ...{ start: "2001-01-10", autoRenew: true, competitor: 2, end: "" },
  };
  const record = { legal: "Contract", start: 36901, autoRenew: "Yes" };
  test("is what is of record and can be read, as it would be chosen; never what anybody thinks", () =>
    expect(suggestions(cells, "ours")).toEqual({ ...record, declaredType: "Strategic alliance" }));
  test("is not what the other side calls the alliance", () => expect(suggestions(cells, "theirs")).toEqual(record));
});

test("what an answer changed: the verdict, what is ruled out, by how much the range narrowed", () => {
  const before = standingOf(session({ replies: given({ Q1: "Yes", Q4: "Yes", exchange: "Both" }) }));
  const after = standingOf(
    session({ replies: given({ Q1: "Yes", Q4: "Yes", exchange: "Both", legal: "New entity" }) }),
  );
  expect(changeBetween(before, after)).toEqual({
    label: { from: "Strategic alliance", to: "Joint venture" },
    gone: ["Transactional agreement", "Tactical alliance", "Partnership", "Strategic alliance", "Acquisition"],
    narrowed: 0,
  });
});

test("an answer that weighs narrows the score's range by its weight: one of twenty for a contrast, two for a point", () => {
  const before = standingOf(session());
  expect(changeBetween(before, standingOf(saying(session(), "D4", 2))).narrowed).toBeCloseTo(1 / 20, 12);
  expect(changeBetween(before, standingOf(saying(session(), "Q4", "No"))).narrowed).toBeCloseTo(2 / 20, 12);
  expect(changeBetween(before, standingOf(saying(session(), "D4", "?"))).narrowed).toBe(0);
});
