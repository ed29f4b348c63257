import fc from "fast-check";
import { fromExcel } from "../../functions/customFunctions";
import { exit } from "../../../src/functions/exit";
import { obstacles } from "../../../src/functions/obstacles";
import { stage } from "../../../src/functions/stage";
import { factById } from "../../../src/models/facts";
import { differences, returned } from "./judging";
import { asOf, onASheet } from "./onASheet";
import { answersTo, judgedFacts } from "./portfolios";

const seed = (): number => fc.readConfigureGlobal()?.seed ?? Date.now();
const count = (usual: number): number => Number(process.env["NATIVE_ALLIANCES"] ?? usual);

test("what STAGE returns comes from built-in functions as well", async () => {
  const facts = ["G1", "G2", "G3", "G4", "G5"].map(factById);
  const returns = ["label", "index", "skipped"];
  const rows = fc.sample(answersTo(facts, 20), { numRuns: count(40), seed: seed() });
  const found = await onASheet(facts, rows, [["STAGE", returns]]);
  const wanted = rows.map((row) => returned(["STAGE", fromExcel(stage)], returns, facts, row));
  expect(differences(wanted, found)).toEqual([]);
}, 300_000);

test("what OBSTACLES returns comes from built-in functions as well", async () => {
  const own = ["declaredType", "stopRule", "openness", "opennessLow", "opennessHigh"].map(factById);
  const facts = [...judgedFacts, ...own];
  const returns = ["label", "count", "name only", "stop", "openness", "fit"];
  const rows = fc.sample(answersTo(facts, 10), { numRuns: count(8), seed: seed() });
  const found = await onASheet(facts, rows, [["OBSTACLES", returns]]);
  const wanted = rows.map((row) => returned(["OBSTACLES", fromExcel(obstacles)], returns, facts, row, [[asOf]]));
  expect(differences(wanted, found)).toEqual([]);
}, 300_000);

const exitAsks = [
  ...["start", "end", "term", "notice", "autoRenew", "purposeMet", "delivering", "Q5b", "Q5", "sponsor", "rival"],
  "answered",
].map(factById);

test("what EXIT returns comes from built-in functions as well", async () => {
  const facts = exitAsks;
  const returns = ["label", "triggers", "notice"];
  const rows = fc.sample(answersTo(facts, 20), { numRuns: count(40), seed: seed() });
  const found = await onASheet(facts, rows, [["EXIT", returns]]);
  const wanted = rows.map((row) => returned(["EXIT", fromExcel(exit)], returns, facts, row, [[asOf]]));
  expect(differences(wanted, found)).toEqual([]);
}, 300_000);

test("EXIT goes by the agreed cut-offs, and by no policy that cannot be used", async () => {
  const returns = ["label", "triggers", "notice"];
  const delivers = exitAsks.map(({ id }) => (id === "delivering" ? 1 : id === "Q5b" ? 4 : null));
  const rows = [delivers, exitAsks.map(() => null)];
  const agreed = [["Cut-off: Exit", 9, null], ["Cut-off: Exit", 2, null], ["Weight: Sunshine", 1, null]]; // prettier-ignore
  for (const line of agreed) {
    const policy = [["Name", "House policy", null], line];
    const found = await onASheet(exitAsks, rows, [["EXIT", returns]], policy);
    const wanted = rows.map((row) => returned(["EXIT", fromExcel(exit)], returns, exitAsks, row, [[asOf]], policy));
    expect(differences(wanted, found)).toEqual([]);
  }
}, 300_000);
