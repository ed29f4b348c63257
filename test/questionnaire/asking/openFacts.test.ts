import { facts } from "../../../src/models/facts";
import { openFacts } from "../../../src/questionnaire/asking/openFacts";
import { fullQuestions, questionGroups } from "../../../src/questionnaire/asking/questionGroups";
import { standingOf } from "../../../src/questionnaire/asking/standing";
import type { Session } from "../../../src/questionnaire/asking/session";
import { saying, session } from "../answering";

const full = (parts: Partial<Session> = {}) => session({ length: "full", ...parts });
const open = (of: Session) => openFacts(of).flatMap(({ facts }) => facts);

test("every fact that can be answered has its group, and stands in it once", () => {
  const all = questionGroups.flatMap(({ facts }) => facts);
  expect(new Set(all).size).toBe(all.length);
  const left = facts.filter(({ id, group }) => !all.includes(id) && group !== "needs").map(({ id }) => id);
  expect(left).toEqual(["partner", "side", "respondent", "answered", "evidence"]);
  expect(questionGroups.map(({ group }) => group)).toEqual([
    ...["identity", "contrasts", "points", "characteristics", "practices"],
    ...["stages", "integrations", "principles", "running"],
  ]);
});

test("points are asked by their parts, unless somebody answered them whole", () => {
  expect(open(full())).toEqual(expect.arrayContaining(["Q2a", "Q2b", "Q2c", "Q3a"]));
  expect(open(full())).not.toContain("Q2");
  const whole = saying(full(), "Q2", "Partly");
  expect(open(whole).filter((fact) => fact.startsWith("Q2"))).toEqual([]);
  expect(open(saying(full(), "Q2", "?"))).toContain("Q2a");
});

test("what was answered is not asked again, whether or not it was known", () =>
  expect(open(saying(saying(full(), "P1", 4), "legal", "?"))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(P1|legal)$/)]),
  ));

describe("the duration is asked once", () => {
  const ofDuration = (of: Session) => open(of).filter((fact) => ["D1", "start", "end", "term"].includes(fact));
  test("by dates first, the end before the start", () =>
    expect(ofDuration(full())).toEqual(["end", "start", "term", "D1"]));
  test("no more once it follows from dates", () => {
    expect(ofDuration(saying(saying(full(), "end", 45100), "start", 44000))).toEqual([]);
    expect(ofDuration(saying(saying(full(), "end", "?"), "start", 44000))).toEqual([]);
  });
  test("by its rating where nobody knows a date", () => {
    const unknown = ["end", "start", "term"].reduce((now, fact) => saying(now, fact, "?"), full());
    expect(ofDuration(unknown)).toEqual(["D1"]);
  });
  test("a rating does not make the dates known, which deadlines need", () =>
    expect(ofDuration(saying(full(), "D1", 4))).toEqual(["end", "start", "term"]));
});

test("the hours for stakeholders are asked where nobody could rate them", () => {
  expect(open(full())).not.toContain("internalHours");
  expect(open(saying(full(), "H5", 4))).not.toContain("internalHours");
  expect(open(saying(full(), "H5", "?"))).toEqual(expect.arrayContaining(["internalHours", "externalHours"]));
});

test("the full questionnaire counts down to its end", () => {
  let now = full();
  let last = standingOf(now);
  expect(last.most).toBe(open(now).length);
  expect(last.most).toBeLessThanOrEqual(fullQuestions);
  for (let index = 0; last.next !== null; index++) {
    now = saying(now, last.next, "n/a");
    last = standingOf(now);
    expect(last.answered).toBe(index + 1);
  }
  expect(last.most).toBe(last.answered);
});
