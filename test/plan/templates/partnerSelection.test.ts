import type { Scalar } from "../../../src/host/model/workbookData";
import { selectionCriteria } from "../../../src/models/selection";
import { partnerSelection } from "../../../src/templates/partnerSelection";
import { builtAddin } from "../../house/dist";
import { goldenPlan } from "../goldenPlan";
import { entered, type Entered, type Entering } from "./entered";
import { lookInto } from "./planOf";

beforeAll(() => void builtAddin(), 200_000);
// each test calculates whole sheets, which a busy machine takes its time for
jest.setTimeout(300_000);

type Typed = Record<string, Scalar>;
interface Criteria {
  goals?: readonly string[];
  bounds: readonly (readonly [number, number])[];
  weights?: readonly number[];
}

/** So many criteria in place of the six, and candidates with these values. */
function typed({ goals = [], bounds, weights = [] }: Criteria, candidates: readonly (readonly Scalar[])[]): Typed {
  const all: Typed = {};
  for (let at = 1; at <= 8; at++) {
    const [low = null, high = null] = bounds[at - 1] ?? [];
    if (at > 2) all[`criteria/${at}/name`] = at <= bounds.length ? `Criterion ${at}` : null;
    Object.assign(all, {
      [`criteria/${at}/goal`]: at <= bounds.length ? (goals[at - 1] ?? "max") : null,
      [`criteria/${at}/low`]: low,
      [`criteria/${at}/high`]: high,
      [`criteria/${at}/weight`]: weights[at - 1] ?? null,
    });
  }
  candidates.forEach((values, index) => {
    const key = `candidates/free/${index + 1}`;
    all[`${key}/name`] = `Candidate ${index + 1}`;
    values.forEach((value, at) => (all[`${key}/${at + 1}`] = value));
  });
  return all;
}

/** Judgements row by row, those right of the diagonal. */
const judged = (rows: readonly (readonly number[])[]): Typed => ({
  weightsBy: "Pairs",
  ...Object.fromEntries(
    rows.flatMap((row, i) => row.map((ratio, k) => [`pairs/${i + 1}/${i + 2 + k}`, ratio] as const)),
  ),
});

/** By built-in functions alone unless said otherwise: live sheets are held to come to the same for random candidates. */
const sheet = (typed: Typed, calculate: "live" | "native" = "native"): Entering => ({
  template: partnerSelection,
  calculate,
  entered: typed,
});

const rounded = (values: unknown[], digits = 4): unknown[] =>
  values.map((value) => (typeof value === "number" ? Number(value.toFixed(digits)) : value));
const candidateRows = (one: Entered): number => one.rowOf("Candidate") + 1;
const scores = (one: Entered, count: number): unknown[] =>
  rounded(Array.from({ length: count }, (_, index) => one.at(`K${candidateRows(one) + index}`)));
const weightsUsed = (one: Entered, count: number): unknown[] =>
  rounded(one.row(one.rowOf("Weight used"), "CDEFGHIJ".slice(0, count)));
const ranked = (one: Entered, place: number): unknown[] =>
  rounded(one.row(one.rowOf("Candidate, best first") + place, "BCDEFGH"));

test("six criteria, five of them a seed's and one ours; complementary capabilities and handled cultures stay", () => {
  const { rowsOf, keys, texts, layout } = lookInto(goldenPlan(partnerSelection, 0));
  expect(selectionCriteria.map(({ source }) => source)).toEqual(["S1:13", "S3:12", "S1:7", "S2:11", "S1:5", "ours"]);
  expect(selectionCriteria.every(({ basis, source }) => (basis === "seed") === /^S\d:\d+$/.test(source))).toBe(true);
  for (const { name, source } of selectionCriteria) expect([...texts]).toEqual(expect.arrayContaining([name, source]));
  expect(keys("criteria/").filter((key) => key.endsWith("/name"))).toHaveLength(6);
  expect(keys("pairs/")).toHaveLength((8 * 7) / 2);
  for (const label of ["Desired, at the worst", "Criteria read"]) expect(rowsOf(label)).toHaveLength(1);
  expect(layout.charts).toEqual([expect.objectContaining({ type: "BarClustered" })]);
});

test("candidates are the chosen alliances by name, and there is room for more", () => {
  const { keys, layout } = lookInto(goldenPlan(partnerSelection, 50));
  expect(keys("candidates/named/").filter((key) => key.endsWith("/name"))).toHaveLength(50);
  expect(keys("candidates/free/").filter((key) => key.endsWith("/name"))).toHaveLength(2);
  expect(layout.cells[layout.inputs["candidates/named/USPS–FedEx/name"]!]).toMatchObject({ value: "USPS–FedEx" });
});

test("an empty sheet says in words what it waits for and shows no error, live and native", async () => {
  const [live, native] = await entered([sheet({}, "live"), sheet({}, "native")]);
  for (const one of [live!, native!]) {
    expect(one.errors).toEqual([]);
    expect(one.at(`B${one.rowOf("Ranking") + 1}`)).toBe(
      "No ranking yet: enter candidates and a value for each criterion",
    );
    expect(weightsUsed(one, 8)).toEqual([...Array<number>(6).fill(Number((1 / 6).toFixed(4))), 0, 0]);
  }
});

test("two criteria, three to one, by hand: scores, all three methods, ranks, and where first and second swap", async () => {
  const bounds = [[1, 5] as const, [1, 5] as const];
  const [one] = await entered([sheet(typed({ bounds, weights: [3, 1] }, [[5, 1], [1, 5], [3, 3]]), "live")]); // prettier-ignore
  expect(scores(one!, 3)).toEqual([0.75, 0.25, 0.5]);
  // the distances of TOPSIS are 4·¼ and 4·¾ of one length for the first; the third stands in the middle by all methods
  expect(ranked(one!, 1)).toEqual(["Candidate 1", 0.75, 1, 0.75, 1, 0.75, 1]);
  expect(ranked(one!, 2)).toEqual(["Candidate 3", 0.5, 2, 0.5, 2, 0.5, 2]);
  expect(ranked(one!, 3)).toEqual(["Candidate 2", 0.25, 3, 0.25, 3, 0.25, 3]);
  // lead ¼; ways 1 and ½: ¾·½·δ = −¼, δ = −⅔; the other way ways 0 and ½: ¼·½·δ = ¼, δ = 2; both then weigh ½
  expect(rounded(one!.row(one!.rowOf("Change that swaps 1st and 2nd"), "CDE"))).toEqual([-0.6667, 2, ""]);
  expect(one!.row(one!.rowOf("The weight it then has"), "CDE").slice(0, 2)).toEqual([
    expect.closeTo(0.5),
    expect.closeTo(0.5),
  ]);
  expect(rounded(one!.row(one!.rowOf("The least of them, and its column"), "CD"))).toEqual([-0.6667, 1]);
  expect(one!.at(`C${one!.rowOf("One weight ±25 %")}`)).toBe("stays first, whichever weight moves");
});

test("a quarter more on one weight changes who is first, and the cases are counted", async () => {
  // scores .5·1 + .5·0 and .5·0 + .5·.9: ahead by .05; second leads where its criterion weighs 25 % more, or the other less
  const bounds = [[0, 10] as const, [0, 10] as const];
  const [one] = await entered([sheet(typed({ bounds, weights: [1, 1] }, [[10, 0], [0, 9]]))]); // prettier-ignore
  const less = one!.rowOf("Rank with each weight 25 % less");
  const more = one!.rowOf("Rank with each weight 25 % more");
  expect([one!.row(less + 1, "BCD"), one!.row(less + 2, "BCD")]).toEqual([
    ["Candidate 1", 2, 1],
    ["Candidate 2", 1, 2],
  ]);
  expect([one!.row(more + 1, "BCD"), one!.row(more + 2, "BCD")]).toEqual([
    ["Candidate 1", 1, 2],
    ["Candidate 2", 2, 1],
  ]);
  expect(one!.at(`C${one!.rowOf("One weight ±25 %")}`)).toBe("no longer first in 2 of 4 cases");
});

test("published examples of SPOTIS and TOPSIS; without its last candidate nobody's score moves", async () => {
  // Dezert, Tchamova, Han & Tacnet 2020, FUSION; a score here is 1 less SPOTIS's distance
  const dezert = [[10.5, -3.1, 1.7], [-4.7, 0, 3.4], [8.1, 0.3, 1.3], [3.2, 7.3, -5.3]]; // prettier-ignore
  const bounds = [[-5, 12], [-6, 10], [-8, 5]] as const; // prettier-ignore
  const criteria = { goals: ["max", "min", "max"], bounds, weights: [0.2, 0.3, 0.5] };
  // Tzeng & Huang 2011, Multiple Attribute Decision Making
  const tzeng = [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]]; // prettier-ignore
  const wide = { bounds: [[1, 9], [1, 9], [1, 9]] as const, weights: [0.3, 0.4, 0.3] }; // prettier-ignore
  const [all, fewer, topsis] = await entered([
    sheet(typed(criteria, dezert)),
    sheet(typed(criteria, dezert.slice(0, 3))),
    sheet(typed(wide, tzeng)),
  ]);
  expect(scores(all!, 4)).toEqual([0.8011, 0.6295, 0.6937, 0.2509]);
  expect(scores(fewer!, 3)).toEqual([0.8011, 0.6295, 0.6937]);
  const byName = [1, 2, 3, 4].map((place) => ranked(topsis!, place)).sort();
  expect(byName.map(([, , , score]) => score)).toEqual([0.5037, 0.6581, 0.7482, 0.334]);
});

const drinks = [[9, 5, 2, 1, 1, 1 / 2], [1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9], [1 / 3, 1 / 4, 1 / 3, 1 / 9], [1 / 2, 1, 1 / 3], [2, 1 / 2], [1 / 3]]; // prettier-ignore
const wangChin = [[4, 3, 1, 3, 4], [7, 3, 1 / 5, 1], [1 / 5, 1 / 5, 1 / 6], [1, 1 / 3], [3]]; // prettier-ignore

test("published judgements in pairs: weights and consistency; a cycle of nines still settles", async () => {
  const of = (count: number): Typed => typed({ bounds: Array.from({ length: count }, () => [1, 5] as const) }, []);
  const cycle = [[9, 9, 1, 1 / 9], [9, 9, 1], [9, 9], [9]]; // prettier-ignore
  const [saaty, goepel, wang, bad] = await entered([
    sheet({ ...of(7), ...judged(drinks) }),
    sheet({ ...of(3), ...judged([[5, 1 / 3], [1 / 7]]) }), // prettier-ignore
    sheet({ ...of(6), ...judged(wangChin) }),
    sheet({ ...of(5), ...judged(cycle) }),
  ]);
  const cr = (one: Entered): unknown => one.at(`N${one.rowOf("Consistency ratio (CR)", 0, "K")}`);
  // Saaty 2008, IJSSci 1:83–98; Goepel's AHP template; Wang & Chin 2011, Information Sciences 181:5240
  expect(weightsUsed(saaty!, 7).map((weight) => Number((weight as number).toFixed(3)))).toEqual([
    0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327,
  ]);
  expect(cr(saaty!)).toBeCloseTo(0.029438 / 1.32, 5);
  expect(weightsUsed(goepel!, 3).map((weight) => Number((weight as number).toFixed(3)))).toEqual([0.279, 0.072, 0.649]);
  expect(cr(goepel!)).toBeCloseTo(0.0559, 4);
  expect(weightsUsed(wang!, 6)).toEqual([0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391]);
  expect(cr(wang!)).toBeCloseTo(0.229, 3);
  expect(weightsUsed(bad!, 5).reduce<number>((sum, weight) => sum + (weight as number), 0)).toBeCloseTo(1, 3);
  expect([saaty, goepel, wang, bad].flatMap((one) => one!.errors)).toEqual([]);
});

test("what keeps candidates from being ranked is said in words, and the others are ranked", async () => {
  const bounds = [[1, 5] as const, [1, 5] as const];
  const some = typed({ bounds }, [[5, 1], [4, null], [9, 1]]); // prettier-ignore
  const gap = { ...typed({ bounds }, [[5, 1]]), "criteria/4/name": "Behind a gap" };
  const open = { ...typed({ bounds: [...bounds, [1, 5] as const] }, [[1, 2, 3]]), ...judged([[3]]) };
  const [words, behind, native, zero, beyond] = await entered([
    sheet(some),
    sheet(gap),
    sheet(open),
    sheet(typed({ bounds, weights: [0, 0] }, [[1, 2]])),
    sheet({ ...typed({ bounds }, [[1, 2]]), ...judged([[12]]) }),
  ]);
  expect(scores(words!, 4)).toEqual([0.5, "incomplete", "beyond bounds", ""]);
  // the open value can be worth nothing or its whole weight of a half, beside ¾ of the other half
  expect(words!.row(candidateRows(words!) + 1, "MN")).toEqual([0.375, 0.875]);
  expect(ranked(words!, 1).slice(0, 3)).toEqual(["Candidate 1", 0.5, 1]);
  const said = (one: Entered): unknown => one.at(`D${one.rowOf("Criteria read")}`);
  expect([behind!, native!, zero!, beyond!].map(said)).toEqual([
    "Leave no empty column between criteria: those behind it are not read.",
    "Judge all pairs, or give weights directly: only ALLIANCE functions estimate open pairs.",
    "All weights are 0: give at least one criterion some weight.",
    "A judgement is not between 1/9 and 9: type 3, or 1/3 where the column outweighs the row.",
  ]);
  expect([words, behind, native, zero, beyond].flatMap((one) => one!.errors)).toEqual([]);
});
