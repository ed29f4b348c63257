import { unitWidth } from "../../../src/plan/paper/unitWidth";

test("adds up the label, the columns and those of a width of their own", () => {
  const grid = { margin: 10, label: 100, columns: 4, column: 40, widths: { 2: 55 } };
  expect([unitWidth(grid, 0), unitWidth(grid, 2), unitWidth(grid, 0, 4)]).toEqual([100, 55, 275]);
});
