import { bareLayout } from "../../src/plan/bareLayout";
import { anchorAddress, createBrush } from "../../src/plan/brush";
import type { SheetLayout } from "../../src/plan/sheetPlan";

/** A brush for a block whose first row is row 10; its label column, unit 0, is column B. */
function painted() {
  const layout = { ...bareLayout(), cells: {} } as unknown as SheetLayout;
  return { layout, brush: createBrush(layout, 10, { there: "$C$4" }) };
}

test("a style goes on all cells up to a unit, the content into the first; texts are no formulas", () => {
  const { layout, brush } = painted();
  brush.put(0, 0, "=1+1", "rowLabel", 2);
  brush.put(1, 1, { formula: "1+1" }, "figure");
  brush.put(2, 3, null, "rowText");
  expect(layout.cells).toEqual({
    B10: { value: "=1+1", style: "rowLabel" },
    C10: { style: "rowLabel" },
    D10: { style: "rowLabel" },
    C11: { formula: "=1+1", style: "figure" },
    E12: { style: "rowText" },
  });
  expect(layout.mergesAcross).toEqual([]);
});

test("cells are made one where that is asked for, and there is more than one", () => {
  const { layout, brush } = painted();
  brush.putMerged(0, 1, 3, 5, "rowText");
  brush.input(1, 1, "a", "inputText", { to: 3, merged: true });
  brush.input(2, 1, "b", "inputText", { merged: true });
  brush.input(3, 1, "c", "inputText", { to: 3, content: "x" });
  expect(layout.mergesAcross).toEqual(["C10:E10", "C11:E11"]);
  expect(layout.inputs).toEqual({ a: "C11", b: "C12", c: "C13" });
  expect([layout.cells["C13"], layout.cells["E13"]]).toEqual([{ value: "x", style: "inputText" }, { style: "inputText" }]); // prettier-ignore
});

test("two inputs never go by one key, for a refresh would mix up what was typed", () => {
  const { brush } = painted();
  brush.input(0, 0, "owner", "inputText");
  expect(() => brush.input(1, 0, "owner", "inputText")).toThrow('Two inputs are called "owner".');
});

test("places are spoken of relative, fixed, as areas and by name", () => {
  const { brush } = painted();
  expect([brush.cell(1, 2), brush.fixed(1, 2), brush.area({ row: 1, unit: 2, toRow: 3, toUnit: 4 })]).toEqual(["D11", "$D$11", "D11:F13"]); // prettier-ignore
  expect([brush.area({ row: 1, unit: 2 }), brush.area({ row: 1, unit: 2, toRow: 3 })]).toEqual(["D11", "D11:D13"]);
  expect(brush.anchor("there")).toBe("$C$4");
  expect(() => brush.anchor("elsewhere")).toThrow('No part of the template is called "elsewhere".');
  expect(anchorAddress({ row: 1, unit: 2 }, 10)).toBe("$D$11");
  expect(anchorAddress({ row: 1, unit: 2, toUnit: 4 }, 10)).toBe("$D$11:$F$11");
  expect(anchorAddress({ row: 1, unit: 2, toRow: 3 }, 10)).toBe("$D$11:$D$13");
});
