import { areaAddress } from "../../../src/cells/a1";
import type { Scalar, SheetData } from "../../../src/host/model/workbookData";
import { performanceMetrics } from "../../../src/models/performanceMetrics";
import { roleColumns } from "../../../src/reading/shape/roles";
import type { Source } from "../../../src/reading/source";
import { goalsAndValue } from "../../../src/templates/goalsAndValue";
import { cellsOf } from "../../excel/partnersWorkbook";
import { builtAddin } from "../../house/dist";
import { goldenPlan } from "../goldenPlan";
import { sourceOf } from "../sources";
import { entered, ours, type Entered, type Entering } from "./entered";
import { lookInto } from "./planOf";

beforeAll(() => void builtAddin(), 200_000);
// each test calculates whole sheets, which a busy machine takes its time for
jest.setTimeout(300_000);

const partnerHeaders = ["Partner", "Our cost share", "Our risk share", "Our benefit share"];
const partners: Scalar[][] = [
  ["Acme", 0.6, 0.5, 0.5],
  ["Beta", 40, 40, 45],
  ["Gamma", null, null, null],
];
const names = partners.map(([name]) => String(name));

/** A sheet with a table of its own name, and the source that describes it. */
function table(name: string, headers: string[], rows: readonly (readonly Scalar[])[], parts: Partial<Source> = {}) {
  const address = areaAddress({ top: 1, left: 1, bottom: rows.length + 1, right: headers.length });
  const data: SheetData = {
    name,
    cells: cellsOf([headers, ...rows]),
    tables: [{ name, range: address, columns: headers }],
  };
  return { data, source: sourceOf(headers, { id: `table:${name}`, name, sheet: name, address, ...parts }) };
}

const wide = table("Alliances", partnerHeaders, partners);
const goalHeaders = ["Partner", "Goal", "Side", "Baseline", "Target", "Actual", "Weight", "Direction", "Owner"];
const roles = ["partner", "goal", "target", "baseline", "actual", "weight", "direction", "unit", "date"] as const;
const goalsTable = (rows: readonly (readonly Scalar[])[], headers = goalHeaders) =>
  table("Goals", headers, rows, { shape: "goals", facts: [], columns: roleColumns(headers, roles) });

/** Every way a goal can stand, two alliances, a third without goals. */
const goals: Scalar[][] = [
  ["Acme", "Revenue growth", "Ours", 0, 10, 7, 3, "higher", "Jo"],
  ["Acme", "Market penetration", "Theirs", 5, 25, 13, 2, null, "Jo"],
  ["Beta", "Revenue growth", "Ours", null, 200, 60, null, "Higher", null],
  ["Acme", "Complaints", "Joint", 100, 40, 40, 1, "lower", null],
  ["Acme", "Product innovation", "Ours", null, 8, "?", 2, null, null],
  ["Beta", "Customer satisfaction", "Theirs", 3, 3, 3, null, null, null],
  ["Beta", "Churn", "Theirs", null, 4, 5, null, "lower", null],
  ["Beta", "New products", "Theirs", null, null, 5, null, null, null],
  ["Beta", "Margin", "Ours", 10, 20, 5, null, null, null],
];

const request = (parts: Partial<Entering>): Entering => ({
  template: goalsAndValue,
  source: wide.source,
  alliances: names,
  ...parts,
});
const both = async (parts: Partial<Entering>, sources: SheetData[]): Promise<[live: Entered, native: Entered]> => {
  const [live, native] = await entered([request(parts), request({ ...parts, calculate: "native" })], sources);
  return [live!, native!];
};
/** The row with an alliance's name above its goals. */
function blockOf(one: Entered, name: string): number {
  let row = one.rowOf(name);
  while (one.at(`B${row + 1}`) !== "Goal") row = one.rowOf(name, row);
  return row;
}
const close = (values: unknown[]): unknown[] =>
  values.map((value) => (typeof value === "number" ? Number(value.toFixed(6)) : value));

test("without goals in the workbook: the four metrics of S3:37 by name in each block, and K1's goals said", () => {
  const { keys, layout, texts } = lookInto(goldenPlan(goalsAndValue, 1));
  expect(performanceMetrics.map(({ source }) => source)).toEqual(Array(4).fill("S3:37"));
  const named = [1, 2, 3, 4].map(
    (slot) => layout.cells[layout.inputs[`alliances/USPS–FedEx/goals/${slot}/goal`]!]?.value,
  );
  expect(named).toEqual(["Revenue growth", "Market penetration", "Customer satisfaction", "Product innovation"]);
  // S1:5: market expansion, product development, technology sharing, cost reduction, new distribution channels
  const note = [...texts].find((text) => text.includes("S1:5"));
  for (const word of ["market expansion", "product development", "technology sharing", "cost reduction", "channels"])
    expect(note).toContain(word);
  for (const part of [
    "baseline",
    "actual",
    "target",
    "weight",
    "direction",
    "side",
    "next",
    "owner",
    "due",
    "evidence",
  ])
    expect(keys("alliances/USPS–FedEx/goals/1/")).toContain(`alliances/USPS–FedEx/goals/1/${part}`);
});

test("a block for every alliance on one sheet; one to name where none was chosen", () => {
  expect(lookInto(goldenPlan(goalsAndValue, 50)).keys("alliances/").filter((key) => key.endsWith("/weight") && !key.includes("/goals/"))).toHaveLength(50); // prettier-ignore
  expect(goldenPlan(goalsAndValue, 50).sheets).toHaveLength(1);
  expect(lookInto(goldenPlan(goalsAndValue, 0)).keys("alliance/name")).toHaveLength(1);
});

test("goals from a table, by hand: attained, findings, sums by weight and by side", async () => {
  const { data, source } = goalsTable(goals);
  for (const one of await both({ others: [source], entered: { "alliances/Acme/weight": 3 } }, [wide.data, data])) {
    const acme = blockOf(one, "Acme");
    // 7 of 10; (13 − 5) of 20; 60 of 60 down; nothing known
    expect([2, 3, 4, 5].map((row) => close(one.row(acme + row, "BCDIJ")))).toEqual([
      ["Revenue growth", "Ours", "higher", 0.7, "under way"],
      ["Market penetration", "Theirs", "", 0.4, "under way"],
      ["Complaints", "Joint", "lower", 1, "reached"],
      ["Product innovation", "Ours", "", "", "not measured"],
    ]);
    // (3·0.7 + 2·0.4 + 1·1) ÷ 6; what is not measured shares nothing
    expect(close(one.row(acme + 8, "HIJ"))).toEqual([6, 0.65, "1 of 4 goals say nothing yet"]);
    expect(one.at(`N${acme + 8}`)).toBe("Ours 70 % · Theirs 40 % · Joint 100 %");
    const beta = blockOf(one, "Beta");
    // 60 ÷ 200; no way between 3 and 3; 4 ÷ 5, lower being better; no target; backwards is 0
    expect([2, 3, 4, 5, 6].map((row) => close(one.row(beta + row, "BIJ")))).toEqual([
      ["Revenue growth", 0.3, "under way"],
      ["Customer satisfaction", "", "baseline contradicts"],
      ["Churn", 0.8, "under way"],
      ["New products", "", "no target"],
      ["Margin", 0, "no way made"],
    ]);
    // no weights: all the same, (0.3 + 0.8 + 0) ÷ 3
    expect(close([one.at(`I${beta + 8}`)])).toEqual([0.366667]);
    const first = one.rowOf("Acme");
    expect(close(one.row(first, "CDEFGHIKL"))).toEqual([4, 3, 1, 1, 0, 3, 0.65, 0.7, 0.4]);
    expect(one.row(first + 2, "CDE").concat(one.at(`O${first + 2}`))).toEqual([0, 0, 0, "no goals: what is it for?"]);
    // in all, Acme weighing three times as much as Beta: (3·0.65 + 0.366667) ÷ 4
    expect(close(one.row(first + 3, "HI"))).toEqual([4, 0.579167]);
    expect(one.at(`B${one.rowOf("Attainment") + 1}`)).toBe("58 % of the goals' way is made");
    expect(String(one.at(`B${one.rowOf("Attainment") + 2}`))).toMatch(/^1 of 9 goals are not measured\./);
    expect(one.errors).toEqual([]);
  }
});

test("shares from the source, fractions and percents alike; fairness by hand; not known is said", async () => {
  for (const one of await both({}, [wide.data])) {
    const acme = one.rowOf("Acme", one.rowOf("Shares and fairness"));
    // half of the benefit for 60 % of the cost: a tenth would have to change hands
    expect(close(one.row(acme, "CDEFGH"))).toEqual([0.6, 0.4, 0.5, 0.5, 0.5, 0.5]);
    expect(close(one.row(acme, "LMN"))).toEqual([0.9, 1, "10 points less benefit than cost for us"]);
    expect(close(one.row(acme + 1, "CHLMN"))).toEqual([
      0.4,
      0.55,
      0.95,
      0.95,
      "5 points more benefit than cost for us",
    ]);
    expect(one.row(acme + 2, "LMN")).toEqual(["not known", "not known", "not known: agree on the shares"]);
  }
});

test("three partners: shares of amounts and fairness", async () => {
  const amounts = { 1: [50, 20, 40], 2: [30, 20, 40], 3: [20, 60, 20] };
  const typed = Object.fromEntries(
    Object.entries(amounts).flatMap(([partner, [cost, risk, benefit]]) => [
      [`several/${partner}/ourCost`, cost],
      [`several/${partner}/ourRisk`, risk],
      [`several/${partner}/ourBenefit`, benefit],
    ]),
  ) as Record<string, Scalar>;
  for (const one of await both({ entered: typed }, [wide.data])) {
    const row = one.rowOf("More than two partners");
    expect(close(one.row(row + 2, "CDGH"))).toEqual([50, 0.5, 40, 0.4]);
    // by cost half of .1 + .1 + 0, by risk half of .2 + .2 + .4
    expect(close(one.row(row + 6, "CI"))).toEqual([0.9, 0.6]);
  }
});

/** 2024-09-29 and months before, as serials of their twentieth day. */
const measured = [45036, 45127, 45219, 45310, 45402, 45493, 45585];
const dated = (values: readonly Scalar[]): Scalar[][] =>
  values.map((actual, index) => ["Acme", "Revenue growth", 0, 10, actual, 1, measured[index]!]);
const datedHeaders = ["Partner", "Goal", "Baseline", "Target", "Actual", "Weight", "Date"];

test("dated goals: the newest measurement up to the as-of date counts, and quarters make a trend", async () => {
  // the last is dated after the as-of date; the one before it says nothing
  const { data, source } = goalsTable(dated([1, 2, 3, 4, 6, null, 9]), datedHeaders);
  for (const one of await both({ others: [source], alliances: ["Acme"] }, [wide.data, data])) {
    const acme = blockOf(one, "Acme");
    expect(close(one.row(acme + 2, "BFIJK"))).toEqual(["Revenue growth", 6, 0.6, "under way", "Improving"]);
    expect(one.at(`B${acme + 3}`)).toBe("");
    const trend = one.rowOf("Trend");
    expect(one.row(trend + 1, "CDEFGHI")).toEqual(["2023 Q1", "2023 Q2", "2023 Q3", "2023 Q4", "2024 Q1", "2024 Q2", "2024 Q3"]); // prettier-ignore
    expect(close(one.row(trend + 2, "CDEFGHI"))).toEqual(["", 0.1, 0.2, 0.3, 0.4, 0.6, ""]);
    expect(one.at(`J${trend + 2}`)).toBe("Improving");
    // ends of quarters 45107 45199 45291 45382 45473: slopes of all ten pairs, of which .1 ÷ 92 twice, .1 ÷ 91, .2 ÷ 91,
    // .2 ÷ 184, .2 ÷ 183, .3 ÷ 182, .3 ÷ 275, .4 ÷ 274, .5 ÷ 366; in order the fifth and sixth are .2 ÷ 183 and .1 ÷ 91
    expect(one.at(`K${trend + 2}`)).toBeCloseTo(((0.2 / 183 + 0.1 / 91) / 2) * 365.2425, 9);
    expect(one.errors).toEqual([]);
  }
});

test("dated goals whose names hold what a lookup takes for wildcards are each one goal, and none is another", async () => {
  const named = ["Churn", "Churn*", "Growth ~20 %", "Why?", "Whys"];
  const rows = named.flatMap((goal) => [1, 2].map((at): Scalar[] => ["Acme", goal, 0, 10, at, 1, measured[at]!]));
  const { data, source } = goalsTable(rows, datedHeaders);
  for (const one of await both({ others: [source], alliances: ["Acme"] }, [wide.data, data])) {
    const acme = blockOf(one, "Acme");
    expect([2, 3, 4, 5, 6, 7].map((row) => one.row(acme + row, "BF"))).toEqual([...named.map((goal) => [goal, 2]), ["", ""]]); // prettier-ignore
    expect(one.at(`J${acme + 8}`)).toBe("all 5 goals measured");
  }
});

test("a history of scores makes the trend where goals have no dates", async () => {
  const headers = ["Partner", "Date", "Score"];
  const rows = [60, 55, 50].map((score, index): Scalar[] => ["Acme", measured[index + 3]!, score]);
  const columns = { partner: 0, date: 1, score: 2 };
  const history = table("History", headers, rows, { shape: "history", facts: [], columns });
  for (const one of await both({ others: [history.source], alliances: ["Acme"] }, [wide.data, history.data])) {
    const trend = one.rowOf("Trend");
    expect(one.row(trend + 2, "BGHIJ")).toEqual(["Acme", 60, 55, 50, "Declining"]);
    expect(one.errors).toEqual([]);
  }
});

test("more goals than there is room for are said, not lost in silence", async () => {
  const rows = Array.from({ length: 7 }, (_, index): Scalar[] => [
    "Acme",
    `Goal ${index}`,
    null,
    0,
    10,
    5,
    1,
    null,
    null,
  ]);
  const { data, source } = goalsTable(rows);
  const [one] = await entered([request({ others: [source] })], [wide.data, data]);
  const total = blockOf(one!, "Acme") + 8;
  expect(one!.at(`J${total}`)).toBe("all 6 goals measured; more goals in the source than fit here");
});

test("an empty sheet says what it waits for and shows no error", async () => {
  const empty = { template: goalsAndValue };
  const sheets = await entered([empty, { ...empty, calculate: "native" }]);
  for (const one of sheets) {
    expect(one.errors).toEqual([]);
    expect(one.at(`B${one.rowOf("Attainment") + 1}`)).toBe("Not measured yet");
    expect(one.at(`B${one.rowOf("Attainment") + 2}`)).toBe(
      "4 of 4 goals cannot be measured as they stand: their findings say why.",
    );
    expect(ours(sheets[1]!)).toEqual([]);
  }
});
