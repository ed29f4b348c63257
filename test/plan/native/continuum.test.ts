import fc from "fast-check";
import { fromExcel } from "../../functions/customFunctions";
import { continuum } from "../../../src/functions/continuum";
import { differences, returned } from "./judging";
import { asOf, onASheet } from "./onASheet";
import { answers, judgedFacts } from "./portfolios";

const returns = ["position", "label", "low", "high", "coverage", "missing"];

const count = Number(process.env["NATIVE_ALLIANCES"] ?? 8);

test("what CONTINUUM returns comes from built-in functions as well", async () => {
  const rows = fc.sample(answers(15), { numRuns: count, seed: fc.readConfigureGlobal()?.seed ?? Date.now() });
  const found = await onASheet(judgedFacts, rows, [["CONTINUUM", returns]]);
  const wanted = rows.map((row) => returned(["CONTINUUM", fromExcel(continuum)], returns, judgedFacts, row, [[asOf]]));
  expect(differences(wanted, found)).toEqual([]);
}, 300_000);
