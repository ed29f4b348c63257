import { bothSides } from "../answers";
import { sourceOf } from "../sources";
import { alliancesOf } from "../../../src/reading/alliances";
import { compile } from "../../../src/plan/compile";
import type { Calculate } from "../../../src/plan/calculate";
import type { PlanCells, SheetPlan } from "../../../src/plan/sheetPlan";
import { facts } from "../../../src/models/facts";
import { twoSidedView } from "../../../src/templates/twoSidedView";
import type { GivenAnswer } from "../../../src/evaluation/answers/givenAnswer";

const answers = [
  ...bothSides("FedEx", {
    P1: { ours: [5, 4, 4], theirs: [2, 2, 1] },
    P2: { ours: [4, 4, 5, 4], theirs: [4, 5, 4] },
    P3: { ours: [5, 5], theirs: [1, 1, 1] },
    P4: { ours: ["n/a", "n/a", "n/a"], theirs: [3, 3, 3] },
    D2: { ours: [1, 2, 2] },
    Q1a: { ours: ["Yes", "Yes", "Yes"], theirs: ["No", "Partly", "No"] },
  }),
  ...bothSides("Zappos", { P7: { ours: [3, 3, 3], theirs: [5, 5, 5] } }),
];
const plan = (names: string[], given: readonly GivenAnswer[] = answers, calculate: Calculate = "live"): SheetPlan =>
  compile({
    template: twoSidedView,
    source: sourceOf(["Partner", "Fact", "Answer"], { shape: "long" }),
    alliances: alliancesOf(
      names,
      names.map(() => true),
      2,
    ),
    answers: given,
    asOf: 45564,
    existing: [],
    calculate,
    frozenOn: 45600,
  });
const rowOf = (cells: PlanCells, text: string): number => {
  const place = Object.keys(cells).find((address) => cells[address]!.value === text && address.startsWith("B"));
  if (!place) throw new Error(`"${text}" stands nowhere.`);
  return Number(place.slice(1));
};
/** What one sheet says of a fact: ours, theirs, and how many each is of. */
const figures = ({ layouts, sheets }: SheetPlan, sheet: number, header: string): unknown[] => {
  const row = rowOf(layouts[0]!.cells, header);
  return ["C", "D", "E", "F"].map((column) => sheets[sheet]!.cells[`${column}${row}`]?.value);
};

test("each side's median, with how many it is of", () => {
  const built = plan(["FedEx"]);
  expect(figures(built, 0, "Clear purpose")).toEqual([4, 2, 3, 3]);
  expect(figures(built, 0, "Compatible cultures")).toEqual([4, 4, 4, 3]);
  expect(figures(built, 0, "Impact is significant")).toEqual([5, 1, 3, 3]);
});

test("of fewer than three people nothing but their number is on the sheet", () => {
  const built = plan(["FedEx"]);
  expect(figures(built, 0, "Roles and responsibilities")).toEqual(["", 1, 2, 3]);
  expect(figures(built, 0, "Goal horizon")).toEqual([2, "", 3, 0]);
});

test("what does not apply is said to", () => {
  expect(figures(plan(["FedEx"]), 0, "Communication")).toEqual(["n/a", 3, 0, 3]);
});

test("every sheet says of every fact its own, blanks included, for sheets are copies of the first", () => {
  const built = plan(["FedEx", "Zappos"]);
  const [first, second] = built.sheets.map(({ cells }) => Object.keys(cells));
  expect(second).toEqual(first);
  expect(figures(built, 1, "Clear purpose")).toEqual(["", "", 0, 0]);
  expect(figures(built, 1, "Measure and adapt")).toEqual([3, 5, 3, 3]);
  expect(figures(built, 0, "Measure and adapt")).toEqual(["", "", 0, 0]);
});

test("answers after the as-of date are not there yet", () => {
  const late = bothSides("FedEx", { P1: { ours: [5, 5, 5] } }).map((answer) => ({ ...answer, answeredOn: 45565 }));
  const built = plan(["FedEx"], [...answers, ...late]);
  expect(figures(built, 0, "Clear purpose")).toEqual([4, 2, 3, 3]);
});

test("groups nobody was asked about are left out, the others have all their facts and parts that were asked", () => {
  const { cells } = plan(["FedEx"]).layouts[0]!;
  const shown = Object.entries(cells).flatMap(([address, { value }]) => (address.startsWith("B") ? [value] : []));
  const headersOf = (group: string): string[] =>
    facts.filter((fact) => fact.group === group).map(({ header }) => header);
  expect(headersOf("practices")).toHaveLength(7);
  expect(headersOf("contrasts")).toHaveLength(10);
  for (const group of ["practices", "contrasts", "points"]) {
    expect(shown).toEqual(expect.arrayContaining(headersOf(group)));
  }
  expect(shown).toContain("Impact is significant");
  expect(shown).not.toContain("Multi-year value");
  for (const group of ["characteristics", "stages", "integrations", "principles"]) {
    for (const header of headersOf(group)) expect(shown).not.toContain(header);
  }
});

test("all seven groups when all were asked: 47 facts", () => {
  const groups = ["contrasts", "points", "characteristics", "practices", "stages", "integrations", "principles"];
  const asked = facts
    .filter(({ group, kind }) => groups.includes(group) && kind !== "number")
    .map(({ id }) => [id, { ours: [3] }] as const);
  // ten contrasts, five points, ten characteristics, seven practices, five stages, integrations and principles
  expect(asked).toHaveLength(47);
  const { inputs } = plan(["FedEx"], bothSides("FedEx", Object.fromEntries(asked))).layouts[0]!;
  expect(Object.keys(inputs).filter((key) => /^sides\/.*\/desired$/.test(key))).toHaveLength(47);
});

test("people who answered and how far they agree among themselves; of fewer than three nothing", () => {
  const cells = plan(["FedEx", "Zappos"]);
  const row = rowOf(cells.layouts[0]!.cells, "People who answered");
  const said = (sheet: number, column: string, at: number) => cells.sheets[sheet]!.cells[`${column}${at}`]?.value;
  expect([said(0, "C", row), said(0, "D", row)]).toEqual([4, 3]);
  // one fact alone, on which everybody agrees: nothing can be said of it
  expect([said(1, "C", row + 1), said(1, "D", row + 1)]).toEqual(["–", "–"]);
  const two = plan(["FedEx"], bothSides("FedEx", { P1: { ours: [1, 1] }, P2: { ours: [5, 5] } }));
  const at = rowOf(two.layouts[0]!.cells, "People who answered");
  expect([two.sheets[0]!.cells[`C${at}`]?.value, two.sheets[0]!.cells[`C${at + 1}`]?.value]).toEqual([2, "–"]);
});

test("three who agree on facts that differ agree fully", () => {
  const built = plan(["FedEx"], bothSides("FedEx", { P1: { ours: [1, 1, 1] }, P2: { ours: [5, 5, 5] } }));
  const row = rowOf(built.layouts[0]!.cells, "People who answered");
  expect(built.sheets[0]!.cells[`C${row + 1}`]?.value).toBeCloseTo(1, 12);
});

test("native sheets ask our functions only for what becomes a value, with its day", () => {
  const [layout] = plan(["FedEx"], answers, "native").layouts;
  const ours = Object.entries(layout!.cells).filter(([, { formula }]) => formula?.includes("ALLIANCE."));
  expect(ours.map(([, { formula }]) => /ALLIANCE\.(\w+)/.exec(formula!)![1])).toEqual(["AGREE", "AGREE", "AGREE"]);
  const row = rowOf(layout!.cells, "Agreement of the sides (ordinal alpha)");
  expect(layout!.valuesOnceCalculated).toEqual([`C${row}:C${row + 2}`]);
  expect(layout!.cells[`E${row}`]?.value).toBe("as calculated on 2024-11-04"); // serial 45600
});

test("a name that looks like a formula stays text", () => {
  const [sheet] = plan(["=1+1"]).sheets;
  expect(sheet!.cells["B2"]).toEqual({ value: "=1+1" });
});
