import fc from "fast-check";
import { fromExcel } from "../../functions/customFunctions";
import { continuum } from "../../../src/functions/continuum";
import type { Cell } from "../../../src/evaluation/reading/cell";
import { differences, returned } from "./judging";
import { asOf, onASheet } from "./onASheet";
import { answers, judgedFacts } from "./portfolios";

const returns = ["position", "label", "low", "high", "coverage", "missing"];

const byFunction = (row: readonly Cell[]) =>
  returned(["CONTINUUM", fromExcel(continuum)], returns, judgedFacts, row, [[asOf]]);

const count = Number(process.env["NATIVE_ALLIANCES"] ?? 8);

test("what CONTINUUM returns comes from built-in functions as well", async () => {
  const rows = fc.sample(answers(15), { numRuns: count, seed: fc.readConfigureGlobal()?.seed ?? Date.now() });
  const found = await onASheet(judgedFacts, rows, [["CONTINUUM", returns]]);
  expect(differences(rows.map(byFunction), found)).toEqual([]);
}, 300_000);

test("no answer at all to what is exchanged makes no difference where the legal structure decides", async () => {
  const said: Record<string, Cell> = { legal: "jointly owned company", exchange: "often" };
  const row = judgedFacts.map(({ id }) => said[id] ?? null);
  expect(byFunction(row)).toMatchObject({ "CONTINUUM position": 0.9, "CONTINUUM low": 0.9, "CONTINUUM high": 0.9 });
  expect(differences([byFunction(row)], await onASheet(judgedFacts, [row], [["CONTINUUM", returns]]))).toEqual([]);
}, 300_000);
