import fc from "fast-check";
import { combineAnswers } from "../../../src/evaluation/answers/combineAnswers";
import type { GivenAnswer } from "../../../src/evaluation/answers/givenAnswer";
import { given } from "./given";

const asOf = 46000;
const value = (answers: readonly GivenAnswer[], side: "ours" | "theirs" = "ours", day = asOf) =>
  combineAnswers(answers, day).of("FedEx", side, "P1")?.value;

test("alliances, sides and facts are kept apart, names in any case", () => {
  const answers = [
    given({ answer: 1 }),
    given({ answer: 2, side: "theirs", respondent: "Zoe" }),
    given({ answer: 3, partner: "Zappos" }),
    given({ answer: 5, partner: " FEDEX", fact: "P2" }),
  ];
  const combined = combineAnswers(answers, asOf);
  expect(combined.partners).toEqual(["FedEx", "Zappos"]);
  expect(combined.of("fedex", "ours", "P1")?.value).toBe(1);
  expect(combined.of("FedEx", "theirs", "P1")?.value).toBe(2);
  expect(combined.of("Zappos", "ours", "P1")?.value).toBe(3);
  expect(combined.of("FedEx", "ours", "P2")?.value).toBe(5);
  expect(combined.of("Zappos", "theirs", "P1")).toBeUndefined();
});

test("an alliance is shown by its name as first given, without blanks around it", () =>
  expect(combineAnswers([given({ partner: "  FedEx " }), given({ partner: "FEDEX" })], asOf).partners).toEqual([
    "FedEx",
  ]));

test("the history: what was known on each day", () => {
  const answers = [
    given({ answer: 2, answeredOn: 45100.5 }),
    given({ answer: 4, answeredOn: 45200 }),
    given({ answer: 5, respondent: "Bob", answeredOn: 45100 }),
    given({ answer: 1, respondent: "Cem", answeredOn: null }),
  ];
  // before any date only Cem's; then 1, 2, 5; then 1, 4, 5
  expect([45000, 45100, 45200].map((day) => value(answers, "ours", day))).toEqual([1, 2, 4]);
});

test("no answers are no alliances", () => {
  expect(combineAnswers([], asOf)).toMatchObject({ partners: [], troubles: [] });
});

const people = fc.constantFrom("Ann", "Bob", "Cem", "Dee");
const rating = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
/** Answers of several people, no two at one moment. */
const answersOf = fc
  .uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 20 })
  .chain((days) =>
    fc.tuple(
      ...days.map((day) => fc.record({ respondent: people, answer: rating, answeredOn: fc.constant(40000 + day) })),
    ),
  )
  .map((answers) => answers.map(given));

test("the order of rows changes nothing", () => {
  fc.assert(
    fc.property(
      answersOf.chain((answers) =>
        fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
      ),
      ([answers, shuffled]) => expect(value(shuffled)).toBe(value(answers)),
    ),
  );
});

test("an older answer of somebody who has answered changes nothing", () => {
  fc.assert(
    fc.property(answersOf, rating, fc.nat(), (answers, answer, pick) => {
      const { respondent } = answers[pick % answers.length]!;
      expect(value([...answers, given({ respondent, answer, answeredOn: 39999 })])).toBe(value(answers));
    }),
  );
});

test("one respondent alone says what that respondent said last", () => {
  fc.assert(
    fc.property(answersOf, (answers) => {
      const own = answers.map((answer) => ({ ...answer, respondent: "Ann" }));
      const latest = own.reduce((best, one) => (one.answeredOn! > best.answeredOn! ? one : best));
      expect(value(own)).toBe(latest.answer);
    }),
  );
});

test("the median lies within what was said, and half of those who count are on either side", () => {
  fc.assert(
    fc.property(answersOf, (answers) => {
      const last = new Map(
        [...answers].sort((a, b) => a.answeredOn! - b.answeredOn!).map((one) => [one.respondent, one.answer as number]),
      );
      const said = [...last.values()];
      const middle = value(answers) as number;
      expect(combineAnswers(answers, asOf).of("FedEx", "ours", "P1")!.n).toBe(said.length);
      expect(middle).toBeGreaterThanOrEqual(Math.min(...said));
      expect(middle).toBeLessThanOrEqual(Math.max(...said));
      expect(said.filter((one) => one <= middle).length * 2).toBeGreaterThanOrEqual(said.length);
      expect(said.filter((one) => one >= middle).length * 2).toBeGreaterThanOrEqual(said.length);
    }),
  );
});
