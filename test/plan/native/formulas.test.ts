import fc from "fast-check";
import { fromExcel } from "../../functions/customFunctions";
import { createWorkbook } from "../../../src/host/model/workbook";
import type { CellData, Scalar } from "../../../src/host/model/workbookData";
import { columnLetters } from "../../../src/cells/a1";
import { attain } from "../../../src/functions/attain";
import { gap } from "../../../src/functions/gap";
import { shares } from "../../../src/functions/shares";
import { trajectory } from "../../../src/functions/trajectory";
import { attained, attainedTogether } from "../../../src/plan/native/formulas/attained";
import { fairness } from "../../../src/plan/native/formulas/fairness";
import { gapReading, gapScore } from "../../../src/plan/native/formulas/gapReading";
import {
  intercept,
  slopePerDay,
  slopePerYear,
  trajectoryLabel,
  type SeriesCells,
} from "../../../src/plan/native/formulas/trajectory";
import { outcome } from "./judging";
import { toNineDigits } from "./onASheet";

const seed = (): number => fc.readConfigureGlobal()?.seed ?? Date.now();

/** What the engine makes of formulas, a sheet for each set of cells. */
async function calculated(sheets: readonly Record<string, Scalar | { formula: string }>[]) {
  const workbook = createWorkbook({
    data: {
      name: "Formulas.xlsx",
      names: [],
      sheets: sheets.map((cells, index) => ({
        name: `Sheet ${index}`,
        cells: Object.fromEntries(
          Object.entries(cells)
            .filter(([, content]) => content !== null)
            .map(([address, content]): [string, CellData] => [
              address,
              typeof content === "object" && content !== null && "formula" in content
                ? { formula: `=${content.formula}` }
                : { value: content },
            ]),
        ),
      })),
    },
  });
  await workbook.settled();
  const saved = workbook.save();
  workbook.dispose();
  return saved.sheets.map(
    ({ cells }) =>
      (address: string) =>
        toNineDigits(cells[address]?.value ?? null),
  );
}

/** Cells down a column from row 1. */
const down = (column: string, values: readonly Scalar[]): Record<string, Scalar> =>
  Object.fromEntries(values.map((value, index) => [`${column}${index + 1}`, value]));

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 120 }) },
  { weight: 2, arbitrary: fc.constantFrom<Scalar>(null, "", "?") },
);

test("ATTAIN: goal by goal, and together by weight", async () => {
  const goal = fc.record({
    actual: amount,
    target: fc.integer({ min: -5, max: 100 }),
    baseline: fc.oneof(amount, fc.constant(null)),
    direction: fc.constantFrom<Scalar>("higher", "Lower", null),
    weight: fc.integer({ min: 0, max: 3 }),
  });
  const sets = fc.sample(fc.array(goal, { minLength: 3, maxLength: 3 }), { numRuns: 60, seed: seed() });
  const found = await calculated(
    sets.map((goals) => ({
      ...down(
        "A",
        goals.map(({ actual }) => actual),
      ),
      ...down(
        "B",
        goals.map(({ target }) => target),
      ),
      ...down(
        "C",
        goals.map(({ baseline }) => baseline),
      ),
      ...down(
        "D",
        goals.map(({ direction }) => direction),
      ),
      ...down(
        "E",
        goals.map(({ weight }) => weight),
      ),
      ...Object.fromEntries(
        goals.flatMap((_, index) => {
          const at = (column: string) => `${column}${index + 1}`;
          const cells = { actual: at("A"), target: at("B"), baseline: at("C"), direction: at("D") };
          return [
            [at("F"), { formula: attained(cells) }],
            [at("G"), { formula: `IFNA(${at("F")},"")` }],
          ];
        }),
      ),
      H1: { formula: attainedTogether("G1:G3", "E1:E3") },
    })),
  );
  const judge = fromExcel(attain);
  sets.forEach((goals, index) => {
    const each = goals.map(({ actual, target, baseline, direction }) =>
      outcome(() => judge([[actual]], [[target]], [[baseline]], null, [[direction]])),
    );
    expect([1, 2, 3].map((row) => found[index]!(`F${row}`))).toEqual(each);
    // a goal that weighs nothing is left out by the function, whatever it says; here its error shows
    if (each.some((one) => one === "#VALUE!" || one === "#NUM!")) return;
    const column = (name: keyof (typeof goals)[number]) => goals.map((goal) => [goal[name]]);
    const all = outcome(() =>
      judge(column("actual"), column("target"), column("baseline"), column("weight"), column("direction")),
    );
    expect(found[index]!("H1")).toEqual(all);
  });
});

test("SHARES: how fair a division is", async () => {
  const side = fc.array(fc.constantFrom<Scalar>(0, 10, 25, 33.3, 60, null, -4), { minLength: 3, maxLength: 3 });
  const cases = fc.sample(fc.tuple(side, side), { numRuns: 80, seed: seed() });
  const found = await calculated(
    cases.map(([put, got]) => ({ ...down("A", put), ...down("B", got), C1: { formula: fairness("A1:A3", "B1:B3") } })),
  );
  const judge = fromExcel(shares);
  const wanted = cases.map(([put, got]) =>
    outcome(() =>
      judge(
        put.map((one) => [one]),
        got.map((one) => [one]),
        "fairness",
      ),
    ),
  );
  expect(found.map((at) => at("C1"))).toEqual(wanted);
});

test("GAP: how two ratings read together, and how far all agree", async () => {
  const rating = fc.constantFrom<Scalar>(1, 2, 2.5, 3, 3.5, 4, 5, null);
  const cases = fc.sample(fc.array(fc.tuple(rating, rating), { minLength: 4, maxLength: 4 }), {
    numRuns: 40,
    seed: seed(),
  });
  const found = await calculated(
    cases.map((pairs) => ({
      ...down(
        "A",
        pairs.map(([ours]) => ours),
      ),
      ...down(
        "B",
        pairs.map(([, theirs]) => theirs),
      ),
      ...Object.fromEntries(
        pairs.flatMap((_, index) => {
          const [a, b] = [`A${index + 1}`, `B${index + 1}`];
          return [
            [`C${index + 1}`, { formula: `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${a}-${b},"")` }],
            [`D${index + 1}`, { formula: gapReading(a, b) }],
          ];
        }),
      ),
      E1: { formula: gapScore("C1:C4") },
    })),
  );
  const judge = fromExcel(gap);
  cases.forEach((pairs, index) => {
    const [ours, theirs] = [pairs.map(([one]) => [one]), pairs.map(([, one]) => [one])];
    const names = pairs.map((_, row) => [`Fact number ${row}`]);
    const table = judge(ours, theirs, names).slice(1);
    expect([1, 2, 3, 4].map((row) => found[index]!(`D${row}`))).toEqual(table.map((row) => row[4]));
    expect(found[index]!("E1")).toEqual(outcome(() => judge(ours, theirs, names, "score")));
  });
});

test("TRAJECTORY: label, slope and the day a threshold is met", async () => {
  const points = 6;
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
    { weight: 1, arbitrary: fc.constantFrom<Scalar>(null, "?") },
  );
  const series = fc.array(
    fc.tuple(
      fc.integer({ min: 45000, max: 45020 }).map((day) => day * 1),
      value,
    ),
    {
      minLength: points,
      maxLength: points,
    },
  );
  const rising = fc
    .tuple(fc.integer({ min: -3, max: 3 }), fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 6, maxLength: 6 }))
    .map(([slope, noise]) =>
      noise.map((off, index): [number, Scalar] => [45000 + 30 * index, 50 + slope * index * 2 + off]),
    );
  const cases = fc.sample(fc.oneof(series, rising), { numRuns: 60, seed: seed() });
  const cells: SeriesCells = {
    ...{ dates: "$A$1:$A$6", values: "$B$1:$B$6", datesAcross: "$D$1:$I$1", valuesAcross: "$D$2:$I$2" },
    ...{ slope: "$K$1", intercept: "$K$2" },
  };
  const found = await calculated(
    cases.map((one) => ({
      ...down(
        "A",
        one.map(([day]) => day),
      ),
      ...down(
        "B",
        one.map(([, at]) => at),
      ),
      ...Object.fromEntries(
        one.flatMap((_, index) => {
          const column = columnLetters(4 + index);
          return [
            [`${column}1`, { formula: `IF(A${index + 1}="","",A${index + 1})` }],
            [`${column}2`, { formula: `IF(B${index + 1}="","",B${index + 1})` }],
          ];
        }),
      ),
      K1: { formula: slopePerDay(cells) },
      K2: { formula: intercept(cells) },
      K3: { formula: trajectoryLabel(cells) },
      K4: { formula: slopePerYear(cells) },
    })),
  );
  const judge = fromExcel(trajectory);
  cases.forEach((one, index) => {
    const [dates, values] = [one.map(([day]) => [day]), one.map(([, at]) => [at])];
    const wanted = [outcome(() => judge(dates, values)), outcome(() => judge(dates, values, "slope"))];
    expect(["K3", "K4"].map((address) => found[index]!(address))).toEqual(wanted);
  });
});
