import { writePlan } from "../../../src/excel/write/writePlan";
import type { PlannedSheet, SheetLayout, SheetPlan } from "../../../src/plan/sheetPlan";
import { allianceScorecard } from "../../../src/templates/allianceScorecard";
import { goldenPlan } from "../../plan/goldenPlan";
import { openExcel, type OpenExcel } from "../openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ name: "Book1.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] });
});
afterEach(() => excel.close());

/** A layout of two cells, with what a test is about said in `parts`. */
const layout = (text: string, parts: Partial<SheetLayout> = {}): SheetLayout => ({
  ...(goldenPlan(allianceScorecard, 1).layouts[0] as SheetLayout),
  cells: { A1: { value: text, style: "title" }, B2: { style: "inputText" } },
  mergesAcross: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  ...parts,
});
const sheet = (name: string, index: number): PlannedSheet => ({
  name,
  partner: name,
  layout: index,
  cells: { A2: { value: `= ${name}` }, A3: { formula: "=1+1" } },
});

async function write(layouts: SheetLayout[], sheets: PlannedSheet[]) {
  const plan: SheetPlan = { ...goldenPlan(allianceScorecard, 1), layouts, sheets };
  const workingNames = sheets.map((_, index) => `build test ${index + 1}.`);
  await Excel.run((context) =>
    writePlan(context, plan, { workingNames, requestBytes: 1_000_000, send: () => context.sync() }),
  );
  return excel.saved();
}

test("each layout is written once and copied for its other sheets, in the plan's order", async () => {
  const saved = await write(
    [layout("one"), layout("two")],
    [sheet("A", 0), sheet("B", 1), sheet("C", 0), sheet("D", 1)],
  );
  expect(saved.sheets.slice(1).map(({ name, cells }) => [name, cells["A1"]?.value, cells["A2"]?.value])).toEqual([
    ["A", "one", "= A"],
    ["B", "two", "= B"],
    ["C", "one", "= C"],
    ["D", "two", "= D"],
  ]);
  const written = excel.syncs().writes.flatMap(({ batch }) => batch.Actions.map(({ Name }) => Name));
  expect(written.filter((name) => name === "Copy" || name === "SetPrintArea")).toHaveLength(2);
});

test("a protected sheet takes input in its unlocked cells only, copies too", async () => {
  const saved = await write([layout("one", { protected: true })], [sheet("A", 0), sheet("B", 0)]);
  for (const { cells, protection } of saved.sheets.slice(1)) {
    expect(protection).toBeDefined();
    expect([cells["A3"]?.value, cells["B2"]?.format?.locked]).toEqual([2, false]);
  }
});

test("names belong to their sheet, and panes freeze both ways", async () => {
  const names = [{ name: "As_of", area: "A2" }];
  const saved = await write([layout("one", { names, frozen: { rows: 1, columns: 2 } })], [sheet("A", 0)]);
  expect(saved.names).toEqual([{ name: "As_of", formula: "=A!$A$2", scope: "A" }]);
  expect(saved.sheets[1]?.frozen).toEqual({ rows: 1, columns: 2 });
});

test("values come before formulas, formulas before formats, and nothing is read", async () => {
  await write(
    [layout("one", { cells: { A1: { value: 1, style: "score" }, A4: { formula: "=A1+1" } } })],
    [sheet("A", 0)],
  );
  const { reads, writes } = excel.syncs();
  expect([reads.length, writes.length]).toEqual([0, 1]);
  const order = writes[0]?.batch.Actions.map(({ Name }) => Name) ?? [];
  const first = ["SuspendApiCalculationUntilNextSync", "Values", "Formulas", "NumberFormat", "Color"].map((name) =>
    order.indexOf(name),
  );
  expect(first).toEqual([...first].sort((a, b) => a - b));
  expect(first[0]).toBeGreaterThanOrEqual(0);
});
