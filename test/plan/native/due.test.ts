import fc from "fast-check";
import { fromExcel } from "../../functions/customFunctions";
import type { Cell } from "../../../src/evaluation/reading/cell";
import { due } from "../../../src/functions/due";
import { checkInClock, reviewClock } from "../../../src/models/derivations/clocks";
import { factById } from "../../../src/models/facts";
import { asOf, onASheet, toNineDigits, type Asked } from "./onASheet";

const returns = ["label", "next", "days"];
const clocks = { "check-in": checkInClock, review: reviewClock };
const facts = Object.values(clocks).flatMap(({ last, cadence }) => [last, cadence].map(factById));
const asked: Asked[] = Object.keys(clocks).map((name) => [`DUE ${name}`, returns]);
const judge = fromExcel(due);

const lasts = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: asOf - 400, max: asOf + 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: asOf - 100, max: asOf }).map((day) => day + 0.75) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Cell>(null, "", 0, "?", "tbd", "n/a", "2024-09-01", "2024-02-31", "soon", "#N/A", true),
  },
);
const cadences = fc.constantFrom<Cell>(
  ...["Weekly", "bi-weekly", "Fortnightly", "MONTHLY", "Quarterly", "yearly", "annual", "every month"],
  ...[null, null, 14, "30", 7.5, 0, -3, 1e7, "14 days", "1 day", "days", "n/a", "?", "often", "#N/A", false],
);

/** What the function returns for the two cells; nobody having agreed a cadence, the clock's own days count. */
function expected([last, cadence]: readonly Cell[], usual: number, one: string): unknown {
  try {
    const every = cadence === null || cadence === undefined || cadence === "" ? usual : cadence;
    return toNineDigits(judge([[last]], [[every]], one, [[asOf]])[0]![0]);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const count = Number(process.env["NATIVE_ALLIANCES"] ?? 60);

test("what DUE returns for the check-in and the review comes from built-in functions as well", async () => {
  const seed = fc.readConfigureGlobal()?.seed ?? Date.now();
  const rows = fc.sample(fc.tuple(lasts, cadences, lasts, cadences), { numRuns: count, seed });
  const found = await onASheet(facts, rows, asked);
  const differences = rows.flatMap((row, index) =>
    Object.entries(clocks).flatMap(([name, { value }], clock) =>
      returns.flatMap((one) => {
        const wanted = expected(row.slice(2 * clock), value, one);
        const id = `DUE ${name} ${one}`;
        const got = toNineDigits(found[index]![id]);
        return got === wanted ? [] : [{ seed, id, of: row.slice(2 * clock, 2 * clock + 2), found: got, wanted }];
      }),
    ),
  );
  expect(differences).toEqual([]);
}, 300_000);
