import fc from "fast-check";
import { fromExcel } from "../../functions/customFunctions";
import type { Cell } from "../../../src/evaluation/reading/cell";
import { score } from "../../../src/functions/score";
import { factById } from "../../../src/models/facts";
import { models } from "../../../src/models/index";
import { asOf, onASheet, toNineDigits, type Asked } from "./onASheet";
import { answersTo, factsOfModels } from "./portfolios";

const returns = [
  ...["score", "analytical", "relational", "weakest", "low", "high", "coverage", "missing"],
  ...["present", "partly", "absent", "unknown"],
];
const facts = [...factsOfModels(models), ...["start", "end", "term", "internalHours", "externalHours"].map(factById)];
const asked: Asked[] = models.map(({ id }) => [`SCORE ${id}`, returns]);
const judge = fromExcel(score);

/** What the function returns for the same row: numbers to nine digits, errors by their code. */
function expected(row: readonly Cell[]): Record<string, unknown> {
  const headers = ["Partner", ...facts.map(({ header }) => header)];
  return Object.fromEntries(
    models.flatMap(({ id }) =>
      returns.map((one) => {
        try {
          return [
            `SCORE ${id} ${one}`,
            toNineDigits(judge(id, [["Partner 1", ...row]], [headers], one, [[asOf]])[0]![0]),
          ];
        } catch (error) {
          return [`SCORE ${id} ${one}`, (error as { code: string }).code];
        }
      }),
    ),
  );
}

/** `NATIVE_ALLIANCES=200` looks further; a sheet of all six models takes the engine some seconds. */
const count = Number(process.env["NATIVE_ALLIANCES"] ?? 3);

test("what SCORE returns for each of the six models comes from built-in functions as well", async () => {
  const seed = fc.readConfigureGlobal()?.seed ?? Date.now();
  const rows = fc.sample(answersTo(facts, 30), { numRuns: count, seed });
  const found = await onASheet(facts, rows, asked);
  const differences = rows.flatMap((row, index) => {
    const wanted = expected(row);
    return Object.keys(wanted)
      .filter((id) => toNineDigits(found[index]![id]) !== wanted[id])
      .map((id) => ({ seed, index, id, found: toNineDigits(found[index]![id]), wanted: wanted[id] }));
  });
  expect(differences).toEqual([]);
}, 300_000);
