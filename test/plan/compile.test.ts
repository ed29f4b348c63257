import { alliancesOf } from "../../src/reading/alliances";
import { compile } from "../../src/plan/compile";
import type { PlanCell, SheetPlan } from "../../src/plan/sheetPlan";
import { allianceScorecard } from "../../src/templates/allianceScorecard";
import { goldenPlan } from "./goldenPlan";
import { nastyTexts } from "./nastyTexts";
import { sourceOf } from "./sources";

const plan = goldenPlan(allianceScorecard, 1);
const contents = (cell: PlanCell | undefined): unknown => cell?.formula ?? cell?.value;
const formulas = (of: SheetPlan): string[] =>
  [...of.layouts.map(({ cells }) => cells), ...of.sheets.map(({ cells }) => cells)].flatMap((cells) =>
    Object.values(cells).flatMap(({ formula }) => formula ?? []),
  );

test("no name becomes a formula, and no name gets into one", () => {
  const alliances = alliancesOf(
    [...nastyTexts],
    nastyTexts.map(() => true),
    2,
  );
  const source = sourceOf(["Partner", "Goal horizon"]);
  const nasty = compile({ template: allianceScorecard, source, alliances, asOf: 45564, existing: [] });
  expect(nasty.sheets).toHaveLength(alliances.length);
  for (const { cells } of nasty.sheets) {
    expect(cells["B2"]?.formula).toBeUndefined();
    expect(cells["H5"]?.formula).toBeUndefined();
    const { formula, value } = cells["G5"] ?? {};
    expect(formula ?? "=MATCH($B$2,Alliances[Partner],0)").toBe("=MATCH($B$2,Alliances[Partner],0)");
    if (formula === undefined) expect(typeof value).toBe("number");
  }
  expect(formulas(nasty).length).toBeLessThanOrEqual(formulas(plan).length + nasty.sheets.length);
});

test("names that occur twice are each held to their own row, and the sheet says why", () => {
  const alliances = alliancesOf(["Acme", "Beta", "acme"], [true, true, true], 2);
  const twice = compile({
    template: allianceScorecard,
    source: sourceOf(["Partner", "Objectives"]),
    alliances,
    asOf: 1,
    existing: [],
  });
  expect(twice.sheets.map(({ name, partner, cells }) => [name, partner, contents(cells["G5"])])).toEqual([
    ["Acme", "Acme (row 2)", 1],
    ["Beta", "Beta", "=MATCH($B$2,Alliances[Partner],0)"],
    ["acme (2)", "acme (row 4)", 3],
  ]);
  expect(twice.sheets[0]?.cells["H5"]?.value).toBe("fixed, because this name occurs more than once in the source");
});

test("a hundred alliances share one layout", () => {
  const names = Array.from({ length: 100 }, (_, n) => `Alliance ${n}`);
  const alliances = alliancesOf(
    names,
    names.map(() => true),
    2,
  );
  const many = compile({
    template: allianceScorecard,
    source: sourceOf(["Partner", "Objectives"]),
    alliances,
    asOf: 1,
    existing: [],
  });
  expect([many.layouts.length, many.sheets.length]).toEqual([1, 100]);
});

test("a sheet of values says of which day, where it has one", () => {
  const noteOf = (frozenOn?: number): unknown => {
    const source = sourceOf(["Partner", "Objectives"]);
    const alliances = alliancesOf(["Acme"], [true], 2);
    const day = frozenOn === undefined ? {} : { frozenOn };
    const request = { template: allianceScorecard, source, alliances, asOf: 1, existing: [], ...day };
    return compile({ ...request, calculate: "values" }).sheets[0]!.cells["H5"]?.value;
  };
  expect(noteOf(45600)).toBe("values without formulas, calculated on 2024-11-04"); // 45,564 is 29 September
  expect(noteOf()).toBe("found by the name above");
});
