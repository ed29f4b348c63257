import fc from "fast-check";
import { fromExcel } from "../../functions/customFunctions";
import type { Cell } from "../../../src/evaluation/reading/cell";
import { classify } from "../../../src/functions/classify";
import { health } from "../../../src/functions/health";
import { differences, returned } from "./judging";
import { asOf, onASheet, type Asked } from "./onASheet";
import { policies, weightless } from "./policies";
import { answers, judgedFacts } from "./portfolios";

const asked: Asked[] = [
  ["CLASSIFY", ["label", "score", "low", "high", "margin", "coverage", "missing"]],
  ["HEALTH", ["score", "label", "analytical", "relational", "weakest", "low", "high", "coverage", "missing"]],
];

async function compared(rows: readonly Cell[][], policy: readonly (readonly Cell[])[]): Promise<object[]> {
  const wanted = rows.map((row) => ({
    ...returned(["CLASSIFY", fromExcel(classify)], asked[0]![1], judgedFacts, row, [[asOf]], policy),
    ...returned(["HEALTH", fromExcel(health)], asked[1]![1], judgedFacts, row, [[asOf]], policy),
  }));
  return differences(wanted, await onASheet(judgedFacts, rows, asked, policy));
}

/** `NATIVE_ALLIANCES=200 npx jest test/plan/native/policy` looks further: a policy for every four alliances. */
const count = Number(process.env["NATIVE_ALLIANCES"] ?? 4);

test("under random policies native sheets come to what the functions return", async () => {
  const seed = fc.readConfigureGlobal()?.seed ?? Date.now();
  const agreed = fc.sample(policies(15), { numRuns: Math.ceil(count / 4), seed });
  const rows = fc.sample(answers(10), { numRuns: count, seed });
  for (const [index, policy] of agreed.entries()) {
    const found = await compared(rows.slice(4 * index, 4 * index + 4), policy);
    expect({ seed, policy, found }).toEqual({ seed, policy, found: [] });
  }
}, 300_000);

test("a policy that leaves nothing a weight is #NUM! and one with an unknown key #VALUE!, in native sheets too", async () => {
  const [row] = fc.sample(answers(0), { numRuns: 1, seed: 7 });
  expect(await compared([row!], weightless)).toEqual([]);
  expect(await compared([row!], [["Weight: Sunshine", 1, null]])).toEqual([]);
});

test.each([
  ["a weight", [["Weight: Duration and focus", 3, null]]],
  ["the coverage", [["Minimum coverage", 0.9, null]]],
])("a policy of a single row is read natively too: %s", async (_what, policy) => {
  const [row] = fc.sample(answers(0), { numRuns: 1, seed: 11 });
  expect(await compared([row!], policy as Cell[][])).toEqual([]);
});
