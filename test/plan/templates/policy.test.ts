import type { Cell } from "../../../src/evaluation/reading/cell";
import { readPolicy } from "../../../src/evaluation/reading/readPolicy";
import { address, parseArea } from "../../../src/cells/a1";
import { compile } from "../../../src/plan/compile";
import type { SheetLayout } from "../../../src/plan/sheetPlan";
import { noSource } from "../../../src/reading/source";
import { policy } from "../../../src/templates/policy";

const compiled = (names: string[] = []) =>
  compile({ template: policy, source: noSource, alliances: [], asOf: 45564, existing: [], names });
const layout = compiled().layouts[0] as SheetLayout;
const range = parseArea(layout.names[0]!.area);

/** The range as a function would receive it, with what `agreed` gives for a key typed beside it. */
function asRead(agreed: (key: string) => Cell): Cell[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    [range.left, range.left + 1, range.right].map((column) => {
      const place = address(range.top + row, column);
      const [key] = Object.entries(layout.inputs).find(([, input]) => input === place) ?? [];
      const { value, formula } = layout.cells[place] ?? {};
      expect(formula).toBeUndefined();
      return key?.endsWith("/agreed") ? agreed(key.slice("policy/".length, -"/agreed".length)) : (value ?? null);
    }),
  );
}
const keys = Object.keys(layout.inputs)
  .filter((key) => key.endsWith("/agreed"))
  .map((key) => key.slice("policy/".length, -"/agreed".length));
/** The default, the limits and the like in the row of a key; columns from the left of the sheet. */
const inRow = (key: string, column: string): unknown => {
  const row = layout.inputs[`policy/${key}/agreed`]!.replace(/\D/g, "");
  const { value, formula } = layout.cells[`${column}${row}`] ?? {};
  return formula ?? value;
};

test("every constant a policy can move is there once: the seeds' 42 facts, their 15 parts, twelve cut-offs, coverage and stamp", () => {
  const of = (start: string): string[] => keys.filter((key) => key.startsWith(start));
  // S0 ten contrasts, S2 five points in fifteen parts, S1 ten characteristics, S3 seven practices, S4 five integrations, five principles
  expect(of("Weight: ")).toHaveLength(10 + 5 + 15 + 10 + 7 + 5 + 5);
  expect(of("Cut-off: ")).toHaveLength(12);
  expect(keys.filter((key) => !/^(Weight|Cut-off): /.test(key))).toEqual([
    "Name",
    "Version",
    "Date",
    "Minimum coverage",
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("an empty sheet is a policy that moves nothing", () => {
  expect(readPolicy(asRead(() => null))).toEqual({ weights: new Map(), cutOffs: new Map() });
});

test("what is typed is what the functions read", () => {
  const read = readPolicy(
    asRead(
      (key) =>
        ({ "Weight: Goal horizon": 3, "Cut-off: Healthy": 75, "Minimum coverage": 0.6, Name: "House", Date: 45292 })[
          key
        ] ?? null,
    ),
  );
  expect(read).toEqual({
    ...{ name: "House", date: "2024-01-01", minimumCoverage: 0.6 },
    weights: new Map([["D2", 3]]),
    cutOffs: new Map([["Healthy", 75]]),
  });
});

test("agreeing on every default, or on either end of what is allowed, is a policy the functions take", () => {
  const standard = readPolicy(
    asRead((key) =>
      (inRow(key, "E") as Cell) === "none" || key === "Minimum coverage" ? null : (inRow(key, "E") as Cell),
    ),
  );
  expect([standard.weights.size, standard.cutOffs.size]).toEqual([57, 12]);
  const end =
    (index: 0 | 1) =>
    (key: string): Cell => {
      const limits = /^(\d+) to (\d+)$/.exec(String(inRow(key, "G")));
      return limits ? Number(limits[1 + index]) : null;
    };
  for (const index of [0, 1] as const) expect(readPolicy(asRead(end(index))).cutOffs.size).toBe(12);
});

test("each constant says its default, whose it is and why, or its section does", () => {
  expect([inRow("Cut-off: Strategic alliance", "E"), inRow("Cut-off: Strategic alliance", "H")]).toEqual([0.6, "ours"]);
  expect(inRow("Cut-off: Strategic alliance", "I")).toMatch(/^A mean rating of 3.4/);
  expect([inRow("Weight: Goal horizon", "E"), inRow("Weight: Goal horizon", "M")]).toEqual([1, "S0:14"]);
  expect([inRow("Weight: Significant impact", "E"), inRow("Weight: Value for all", "M")]).toEqual([2, "S2:7"]);
  expect(Object.values(layout.cells)).toContainEqual(
    expect.objectContaining({
      value: expect.stringMatching(/^Only ratios matter\. S3 numbers seven practices/) as unknown,
    }),
  );
});

test("only a number that can be used is taken, and who agreed when has its place", () => {
  const row = layout.inputs["policy/Cut-off: Healthy/agreed"]!;
  const rule = layout.validations.find(({ areas }) =>
    areas.includes(`${row}:${row.replace(/\d+/, (n) => `${Number(n) + 1}`)}`),
  );
  expect(rule?.rule).toEqual({ kind: "decimal", least: 0, most: 100 });
  for (const key of keys)
    expect([layout.inputs[`policy/${key}/by`], layout.inputs[`policy/${key}/on`]]).not.toContain(undefined);
});

test("the range has the workbook's name, with a number where the name is taken in any case", () => {
  expect(layout.names).toEqual([expect.objectContaining({ name: "AlliancePolicy", scope: "workbook" })]);
  expect(compiled(["alliancepolicy", "ALLIANCEPOLICY2"]).layouts[0]?.names[0]?.name).toBe("AlliancePolicy3");
});

test("no formula is longer than Excel takes, and none asks one of our functions", () => {
  for (const { formula = "" } of Object.values(layout.cells)) {
    expect(formula.length).toBeLessThan(8192);
    expect(formula).not.toContain("ALLIANCE.");
  }
});
