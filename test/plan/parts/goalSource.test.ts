import { goalSourceOf, historyOf } from "../../../src/plan/parts/goals/goalSource";
import { datedBy } from "../../../src/plan/parts/goals/quarters";
import { unreadNote } from "../../../src/plan/parts/goals/unreadNote";
import type { Scene } from "../../../src/plan/block";
import type { Source } from "../../../src/reading/source";
import { goalsAndValue } from "../../../src/templates/goalsAndValue";
import { planOf } from "../goldenPlan";
import { sourceOf } from "../sources";

const goals = sourceOf(["Partner", "Goal", "Target", "Whose", "Target date"], {
  ...{ name: "Goals", shape: "goals", columns: { partner: 0, goal: 1, target: 2 } },
});
const history = sourceOf(["Partner", "Date", "Score"], {
  ...{ name: "History", shape: "history", columns: { partner: 0, date: 1, score: 2 } },
});
const sceneOf = (source: Source, ...others: Source[]): Scene => ({ source, others }) as unknown as Scene;
const without = (source: Source, role: "partner" | "goal" | "target" | "date" | "score"): Source => {
  const { [role]: _, ...columns } = source.columns ?? {};
  return { ...source, columns };
};

test("goals are the source itself before any beside it, and need partner, goal and target", () => {
  const other = { ...goals, name: "Other" };
  expect(goalSourceOf(sceneOf(goals, other))?.source).toBe(goals);
  expect(goalSourceOf(sceneOf(history, other, goals))?.source).toBe(other);
  for (const role of ["partner", "goal", "target"] as const)
    expect(goalSourceOf(sceneOf(without(goals, role)))).toBeNull();
  expect(goalSourceOf(sceneOf({ ...goals, shape: "wide" }))).toBeNull();
});

test("a history needs partner, date and score; goals with dates come before it", () => {
  expect(historyOf(sceneOf(goals, history))?.source).toBe(history);
  for (const role of ["partner", "date", "score"] as const)
    expect(historyOf(sceneOf(goals, without(history, role)))).toBeNull();
  const dated = { ...goals, columns: { ...goals.columns, date: 4 } };
  expect(datedBy(sceneOf(history, dated))).toBe("goals");
  expect(datedBy(sceneOf(history, goals))).toBe("history");
  expect(datedBy(sceneOf(goals))).toBeNull();
});

test("who is accountable and the like are known by their headers, and what there is no column for is said", () => {
  const found = goalSourceOf(sceneOf(goals))!;
  expect((["goal", "side", "due", "owner", "actual"] as const).map(found.has)).toEqual([true, true, true, false, false]); // prettier-ignore
  expect(found.answer("side", "$D$9")).toBe("INDEX(Goals[Whose],$D$9)");
  expect(found.range("due")).toBe("INDEX(Goals[Target date],0)");
  expect(() => found.answer("owner", "$D$9")).toThrow('"Goals" has no column for owner.');
});

test("a sheet says of goals and of scores beside its source what it does not read of them", () => {
  const unread = { ...goals, unreadable: ["targets are texts"] };
  const late = { ...history, unreadable: ["dates are texts"] };
  const [layout] = planOf(goalsAndValue, ["Acme", "Beta"], { others: [unread, late] }).layouts;
  const notes = Object.values(layout!.cells).flatMap(({ style, value }) => (style === "sectionNote" && value ? [value] : [])); // prettier-ignore
  for (const source of [unread, late]) expect(notes.filter((note) => note === unreadNote(source))).toHaveLength(1);
});
