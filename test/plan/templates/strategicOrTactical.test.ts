import type { SheetLayout } from "../../../src/plan/sheetPlan";
import { strategicOrTactical } from "../../../src/templates/strategicOrTactical";
import { goldenPlan } from "../goldenPlan";

const layoutOf = (count: number): SheetLayout => goldenPlan(strategicOrTactical, count).layouts[0]!;
const texts = (layout: SheetLayout): unknown[] => Object.values(layout.cells).map(({ value }) => value);

test("ten contrasts with both poles and the seed's line for every four alliances", () => {
  const shown = texts(layoutOf(50));
  // 50 alliances make 13 blocks, and S0 has ten contrasts
  for (const text of ["react now; a project or campaign", "mutual growth, sustainable advantage", "S0:14"])
    expect(shown.filter((value) => value === text)).toHaveLength(13);
  expect(shown.filter((value) => /^S0:\d+$/.test(String(value)))).toHaveLength(130);
  expect(shown).toContain("Ten contrasts, 49–50 of 50");
});

test("every alliance has its own desired answers, by its name, and its own columns in a chart", () => {
  const { inputs, charts } = layoutOf(50);
  expect(Object.keys(inputs).filter((key) => key.startsWith("alliances/"))).toHaveLength(500);
  expect(inputs).toHaveProperty(["alliances/Partner 50/contrasts/D10/desired"]);
  expect(charts.map(({ series = [] }) => series.length)).toEqual([...Array<number>(12).fill(4), 2]);
  expect(charts[0]?.series?.[0]?.name).toBe("USPS–FedEx");
});

test("each cell asks for one value, so nothing can spill", () => {
  const formulas = Object.values(layoutOf(4).cells).flatMap(({ formula = "" }) => formula);
  const tables = formulas.filter((formula) => /ALLIANCE\.(EXPLAIN|FLIP)/.test(formula));
  expect(tables.length).toBeGreaterThan(0);
  for (const formula of tables) expect(formula).toMatch(/^=(IF\(|INDEX\(|SUM\(INDEX\()/);
  for (const formula of formulas) expect(formula).not.toMatch(/^=ALLIANCE\./);
});

test("without alliances there is a sheet, with no tables and no chart", () => {
  const { charts, cells } = layoutOf(0);
  expect(charts).toEqual([]);
  expect(Object.values(cells).some(({ value }) => value === "Actions")).toBe(true);
});
