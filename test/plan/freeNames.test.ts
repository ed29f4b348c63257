import { bareLayout } from "../../src/plan/bareLayout";
import { withFreeNames } from "../../src/plan/freeNames";
import type { SheetLayout } from "../../src/plan/sheetPlan";

const layout = {
  ...bareLayout(),
  tables: [
    { name: "Portfolio", area: "A1:B2", style: "" },
    { name: "portfolio", area: "A4:B5", style: "" },
  ],
  names: [
    { name: "Policy", area: "A1", scope: "workbook" as const },
    { name: "Rate", area: "A2" },
  ],
} as unknown as SheetLayout;
const named = (existing: string[]) => {
  const { names, tables } = withFreeNames(layout, existing);
  return [...names, ...tables].map(({ name }) => name);
};

test("names for the whole workbook and tables get a number where the name is taken, in any case, also by one of their own", () => {
  expect(named([])).toEqual(["Policy", "Rate", "Portfolio", "portfolio2"]);
  expect(named(["POLICY", "policy2", "Portfolio2"])).toEqual(["Policy3", "Rate", "Portfolio", "portfolio3"]);
});

test("a name that only its sheet knows stays, whatever the workbook has", () => {
  expect(named(["rate"])).toContain("Rate");
});
