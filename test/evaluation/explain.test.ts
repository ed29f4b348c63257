import fc from "fast-check";
import { explain } from "../../src/evaluation/explain";
import { classify } from "../../src/evaluation/classify";
import { defaultPolicy } from "../../src/evaluation/reading/policy";
import { readPolicy } from "../../src/evaluation/reading/readPolicy";
import { all, alliance, contrastIds, partIds, pointIds, practiceIds, type Answers } from "./given";

const terms = { asOf: undefined, policy: defaultPolicy };
const rows = (model: string, answers: Answers, asOf?: number) => explain(model, alliance(answers), { ...terms, asOf });
const find = (table: ReturnType<typeof rows>, fact: string) => table.find(([name]) => name === fact);

test("one row for each fact, by hand: D2 = 4 is .75, weighs 1 of 1 + 2, contributes .25; Q1 = Yes contributes 2/3", () => {
  const table = rows("classify", { D2: 4, Q1: "Yes", D8: "n/a" });
  expect(find(table, "Goal horizon")).toEqual(["Goal horizon", 4, 0.75, 1, expect.closeTo(0.25, 12), "S0:14"]);
  expect(find(table, "Significant impact")).toEqual([
    "Significant impact",
    "Yes",
    1,
    2,
    expect.closeTo(2 / 3, 12),
    "S2:7",
  ]);
  expect(find(table, "Innovation or execution")).toEqual([
    "Innovation or execution",
    "not applicable",
    "",
    "",
    "",
    "S0:38",
  ]);
  expect(find(table, "Objectives")).toEqual(["Objectives", "unknown", "", "", "", "S0:46"]);
  expect(find(table, "Verdict")?.[1]).toBe("Insufficient");
  expect(table.at(-1)).toEqual(["Total", "", "", "", expect.closeTo(11 / 12, 12), ""]);
});

test("parts stand in their own rows and carry their point's weight together", () => {
  const table = rows("points", { Q1a: "Yes", Q1b: "Partly" });
  expect(find(table, "Impact is significant")).toEqual(["Impact is significant", "Yes", 1, 1, 0.5, "S2:7"]);
  expect(find(table, "Beyond one partner alone")).toEqual(["Beyond one partner alone", "Partly", 0.5, 1, 0.25, "S2:7"]);
  expect(find(table, "Value for all")?.[1]).toBe("unknown");
});

test("the rules that were tried, up to the one that decided", () => {
  const found = (answers: Answers) =>
    rows("classify", answers)
      .filter(([fact]) => fact.startsWith("Rule"))
      .map(([fact, finding]) => `${fact}: ${String(finding)}`);
  expect(found({ legal: "Merged" })).toEqual(["Rule 1: legal structure: Merged makes it: Acquisition"]);
  expect(found({ legal: "Contract", exchange: "fee" })).toEqual([
    "Rule 1: legal structure: Contract does not decide",
    'Rule 2: transaction: what is exchanged is "Goods or services for a fee"',
  ]);
  expect(found({ ...all(contrastIds, 3), D5: 1 })).toEqual([
    "Rule 1: legal structure: unknown does not decide",
    "Rule 2: transaction: nothing says it is one",
    "Rule 3: enough evidence: 50 % of the evidence is known",
    "Rule 4: strategic score: 0.4500 is below 0.6, and risk is not shared",
  ]);
});

test("what was derived is said", () => {
  const table = rows("classify", { start: "2019-01-01", end: "2024-01-01" });
  expect(find(table, "Duration and focus")?.slice(1, 4)).toEqual(["derived", expect.closeTo(1, 2), 1]);
  expect(find(table, "Derived: Duration and focus")?.[1]).toBe("60 months (from start to end date) read as 5");
});

test("what a type does not judge is shown and weighs nothing", () => {
  const table = rows("health", { ...all(practiceIds, 4), P5: 1, exchange: "fee" });
  expect(find(table, "Long-term value")).toEqual(["Long-term value", "1 (not judged)", "", "", "", "S3:27"]);
  expect(find(table, "Judged as")?.[1]).toBe("Transactional agreement; not judged in this type: Long-term value");
  expect(find(table, "Health (0–100)")?.[1]).toBeCloseTo(75, 10);
});

test("what has ended before the as-of date is said to have ended; 2024-09-29 is serial 45564", () => {
  const note = (asOf: number) => find(rows("classify", { D2: 4, end: "2024-09-29" }, asOf), "Note")?.[1];
  expect(note(45658)).toBe("ended 2024-09-29, before the as-of date 2025-01-01");
  expect([note(45564), note(45000)]).toEqual([undefined, undefined]);
});

test("another model's name is refused with the names there are", () => {
  expect(() => rows("swot", {})).toThrow(
    '"swot" is not a model. Use one of: classify, health, contrasts, points, characteristics, practices, integrations, principles.',
  );
});

test("SUMPRODUCT(Scaled, Weight) / SUM(Weight) over the whole table is the total, whatever is answered", () => {
  const cell = fc.constantFrom(null, 1, 2, 2.5, 4, 5, "n/a", "Yes", "Partly", "No");
  const ids = [...contrastIds, ...practiceIds];
  const answers = fc.oneof(
    fc.record(Object.fromEntries([...ids, ...pointIds].map((id) => [id, cell]))),
    fc.record(Object.fromEntries([...ids, ...partIds].map((id) => [id, cell]))),
  );
  fc.assert(
    fc.property(answers, fc.constantFrom("classify", "health", "contrasts", "points", "practices"), (given, model) => {
      const table = rows(model, given);
      const number = (value: unknown) => (typeof value === "number" ? value : 0);
      const sumProduct = table.reduce((sum, row) => sum + number(row[2]) * number(row[3]), 0);
      const weights = table.reduce((sum, row) => sum + number(row[3]), 0);
      const total = table.at(-1)![4];
      if (weights === 0) expect(total).toBe("");
      else expect(Math.abs(sumProduct / weights - Number(total))).toBeLessThanOrEqual(1e-12);
      if (model === "classify" && weights > 0) expect(total).toBe(classify(alliance(given), terms).score);
    }),
    { numRuns: 1000 },
  );
});

test.each(["classify", "health", "practices"])("a policy is stamped on the explanation of %s", (model) => {
  const policy = readPolicy([["Name", "Board 2026"], ["Version", "2"], ["Date", "2026-03-01"], ["Weight: Clear purpose", 3]]); // prettier-ignore
  const table = explain(model, alliance({ P1: 4 }), { asOf: undefined, policy });
  expect(table).toContainEqual(["Policy", "Board 2026, version 2, 2026-03-01", "", "", "", "ours"]);
  expect(rows(model, { P1: 4 }).map(([name]) => name)).not.toContain("Policy");
});

test("what decides by itself has no answer, weight or contribution of its own", () => {
  const merged = rows("classify", { legal: "Merged", D2: 4 });
  const decisions = merged.filter(([name]) => /legal structure|rule/i.test(String(name)));
  expect(decisions.length).toBeGreaterThan(0);
  for (const row of decisions) expect(row.slice(2, 5)).toEqual(["", "", ""]);
});
