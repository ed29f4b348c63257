import { readAnswer } from "../../src/evaluation/reading/readAnswer";
import { anchorsOf } from "../../src/models/anchors";
import { factById, facts } from "../../src/models/facts";

const scaled = facts.filter(({ kind }) => kind === "rating" || kind === "yesNo" || kind === "choice");

test.each(scaled.map(({ id }) => id))("%s: every answer that is offered is one, and each another", (id) => {
  const anchors = anchorsOf(factById(id));
  const read = anchors.map(({ answer }) => readAnswer(factById(id), answer));
  expect(read.map(({ state }) => state)).toEqual(anchors.map(() => "known"));
  expect(new Set(read.map((one) => JSON.stringify(one))).size).toBe(anchors.length);
});

test.each(scaled.filter(({ kind }) => kind !== "choice").map(({ id }) => id))("%s: every step has its words", (id) => {
  for (const { meaning } of anchorsOf(factById(id))) expect(meaning).not.toBe("");
});

test("the poles are the seed's, and the steps between lean to them", () =>
  expect(anchorsOf(factById("D4"))).toEqual([
    { answer: 1, meaning: "each decides; fixed deliverables" },
    { answer: 2, meaning: "rather: each decides; fixed deliverables" },
    { answer: 3, meaning: "as much of one as of the other" },
    { answer: 4, meaning: "rather: shared vision, joint decisions" },
    { answer: 5, meaning: "shared vision, joint decisions" },
  ]));

test("what is typed has no anchors", () => {
  for (const id of ["start", "renewals", "ourCost", "evidence"]) expect(anchorsOf(factById(id))).toEqual([]);
});
