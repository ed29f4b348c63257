import { challengeQuestions, reflectionQuestions } from "../../src/models/challenge";
import { characteristics } from "../../src/models/characteristics";
import { factById } from "../../src/models/facts";
import { characteristicGuides } from "../../src/models/guides/characteristicGuides";
import { coordinationAndControl, governanceDuties, governanceForms } from "../../src/models/guides/governance";
import { practiceGuides } from "../../src/models/guides/practiceGuides";
import { preconditions } from "../../src/models/guides/preconditions";
import { performanceMetrics } from "../../src/models/performanceMetrics";
import { practices } from "../../src/models/practices";
import { leaderRoles, networks, toolKinds } from "../../src/models/support";

test("seven practices are taken apart, in their order, each with its constituents and the one aid S3 attaches", () => {
  expect(practiceGuides.map(({ fact }) => fact)).toEqual(practices.items.map(({ fact }) => fact));
  // read off S3: shared vision, fitting purpose, what each hopes for, expectations · values, ethics, culture, misfit · overlap,
  // accountability, contribution, governance · meetings, trust · growth, customers, innovation, no fizzling out · agreed before,
  // third party or mediation · goals, metrics
  expect(practiceGuides.map(({ constituents }) => constituents.length)).toEqual([4, 4, 4, 2, 4, 2, 2]);
  expect(practiceGuides.map(({ aid }) => aid.kind)).toEqual([
    "Example",
    "Tip",
    "Actionable step",
    "Example",
    "Insight",
    "Practical tip",
    "Actionable insight",
  ]);
});

test("each practice cites its paragraph, and its aid the line after it", () => {
  for (const { fact, constituents, aid } of practiceGuides) {
    const { source } = factById(fact);
    for (const constituent of constituents) expect(constituent.source).toBe(source);
    const line = Number(source.split(":")[1]);
    expect(aid.source).toBe(`S3:${line + 1}`);
  }
});

test("ten characteristics are described, in their order", () => {
  expect(characteristicGuides.map(({ fact }) => fact)).toEqual(characteristics.items.map(({ fact }) => fact));
});

test("governance has the two forms of S1:17 and its three duties, and asks for coordination and control apart", () => {
  expect(governanceForms.slice(0, 2)).toEqual(["Joint management committee", "Designated lead partner"]);
  expect(governanceDuties).toHaveLength(3);
  expect(coordinationAndControl.map(({ source }) => source)).toEqual(["S1:17", "S2:9"]);
});

test("counts of S4: preconditions, tools, roles, networks, questions, reflections; four metrics of S3", () => {
  // openness, trust; information, thoughts, feelings, learnings; delegation (S4:17)
  expect(preconditions.map(({ source }) => source)).toEqual(Array(7).fill("S4:17"));
  expect(
    [toolKinds, leaderRoles, networks, challengeQuestions, reflectionQuestions].map(({ length }) => length),
  ).toEqual([2, 2, 3, 5, 3]);
  expect(performanceMetrics.map(({ name }) => name)).toEqual([
    "Revenue growth",
    "Market penetration",
    "Customer satisfaction",
    "Product innovation",
  ]);
});

test("no two things to look for are the same", () => {
  const own = [
    ...practiceGuides.flatMap(({ constituents, aid }) => [...constituents.map(({ text }) => text), aid.text]),
    ...characteristicGuides.map(({ looksLike }) => looksLike),
  ];
  expect(new Set(own).size).toBe(own.length);
});
