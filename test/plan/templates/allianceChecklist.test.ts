import { factById } from "../../../src/models/facts";
import type { SheetLayout } from "../../../src/plan/sheetPlan";
import { allianceChecklist } from "../../../src/templates/allianceChecklist";
import { goldenPlan } from "../goldenPlan";

const layout: SheetLayout = goldenPlan(allianceChecklist, 1).layouts[0]!;
const rowsOf = (text: string): number[] =>
  Object.entries(layout.cells)
    .filter(([, { value }]) => value === text)
    .map(([place]) => Number(place.replace(/\D/g, "")));

// S2:7–11: five points in 4 + 3 + 3 + 3 + 2 parts
const parts = { Q1: 4, Q2: 3, Q3: 3, Q4: 3, Q5: 2 };

test("five points, each with its parts below it, and room for what shows them and what is missing", () => {
  const ids = Object.entries(parts).flatMap(([id, count]) => [
    id,
    ...["a", "b", "c", "d"].slice(0, count).map((letter) => id + letter),
  ]);
  expect(ids).toHaveLength(20);
  const first = rowsOf("Significant impact")[0]!;
  expect(ids.map((id) => rowsOf(factById(id).header)[0]! - first)).toEqual(ids.map((_, index) => index));
  for (const id of ids)
    expect([layout.inputs[`points/${id}/evidence`], layout.inputs[`points/${id}/missing`]]).not.toContain(undefined);
});

test("each point has a desired answer, an owner and a due date", () => {
  for (const id of Object.keys(parts))
    for (const key of ["desired", "owner", "due"]) expect(layout.inputs).toHaveProperty([`points/${id}/${key}`]);
});

test("what separates an alliance from a partnership: value that is significant, lasts, and reaches everyone", () => {
  const row = rowsOf("Partnership or alliance")[0]!;
  const told = Array.from({ length: 6 }, (_, index) => layout.cells[`B${row + 2 + index}`]?.value);
  expect(told).toEqual([
    ...["Risk and reward sharing", "Duration and focus", "Legal structure"],
    ...["Impact is significant", "Multi-year value", "Value for all"],
  ]);
});

test("how many points are met stands beside the type, and no pass mark is asked", () => {
  expect(layout.cells["I8"]?.formula).toMatch(/ALLIANCE\.SCORE\("points",.*"present"/);
  expect(layout.charts.map(({ type, title }) => [type, title])).toEqual([
    ["BarStacked", "Five points: met, partly, not met, not known"],
  ]);
  expect(Object.values(layout.cells).some(({ value }) => /without a pass mark/.test(String(value)))).toBe(true);
});
