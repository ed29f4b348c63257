import fc from "fast-check";
import { callArguments } from "./fuzz/callArguments";
import { publishedFunctions } from "./publishedFunctions";

// The seed of all property tests (test/house/seeds.ts), or anew in every run where PROPERTY_SEED=random
const seed = fc.readConfigureGlobal().seed ?? Math.floor(Math.random() * 2 ** 31);
/** A function that searches gets fewer calls, so that the whole stays a matter of a minute. */
const callsOf = (name: string) => (name === "FLIP" || name === "ASK" ? 2_000 : 5_100);
const report: string[] = [];

afterAll(() => {
  process.stdout.write(`${report.join("\n")}\n`);
});

it("makes at least 100,000 calls in all", () => {
  expect(publishedFunctions.reduce((sum, { name }) => sum + callsOf(name), 0)).toBeGreaterThanOrEqual(100_000);
});

test.each(publishedFunctions)(
  "$name answers anything with values, or with an error that names it",
  async (published) => {
    const run = await published.load();
    const calls = callsOf(published.name);
    let answered = 0;
    fc.assert(
      fc.property(callArguments(published.parameters), (given) => {
        answered += isProper(published.name, () => run(...given)) ? 1 : 0;
      }),
      { numRuns: calls, seed },
    );
    report.push(`fuzz ${published.name}: ${calls} calls, ${answered} with a value; seed ${seed}`);
    // arguments that are all refused at the door would test nothing
    expect(answered).toBeGreaterThan(calls * 0.1);
  },
);

/** Fails for anything a cell must never show. Gives whether the call gave a value, and not only errors. */
function isProper(name: string, call: () => unknown): boolean {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    expectError(name, error);
    return false;
  }
  const rows = result as unknown[][];
  if (!Array.isArray(rows) || rows.length === 0)
    throw new Error(`${name} gave ${JSON.stringify(result)}, and no cells.`);
  if (!rows.every((row) => Array.isArray(row) && row.length > 0 && row.length === rows[0]!.length))
    throw new Error(`${name} gave rows that are not of one width: ${JSON.stringify(rows)}`);
  return rows.flat().filter((cell) => isValue(name, cell)).length > 0;
}

function isValue(name: string, cell: unknown): boolean {
  if (typeof cell === "boolean") return true;
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new Error(`${name} gave ${cell}.`);
    return true;
  }
  if (typeof cell === "string") {
    if (cell.startsWith("=")) throw new Error(`${name} gave a text that begins like a formula: ${cell}`);
    return true;
  }
  expectError(name, cell);
  return false;
}

function expectError(name: string, error: unknown): void {
  const { code, message, stack } = (error ?? {}) as { code?: unknown; message?: unknown; stack?: unknown };
  const proper =
    ["#VALUE!", "#N/A", "#NUM!"].includes(String(code)) &&
    typeof message === "string" &&
    message.startsWith(`${name}: `) &&
    message.length > name.length + 2 &&
    !message.includes("could not be worked out"); // what a mistake of ours becomes
  if (!proper) throw new Error(`${name} failed improperly with ${String(code)} ${String(message)}\n${String(stack)}`);
}
