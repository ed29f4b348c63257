import "./customFunctions";
import fc from "fast-check";
import { facts } from "../../src/models/facts";
import { classify } from "../../src/functions/classify";
import { explain } from "../../src/functions/explain";
import { health } from "../../src/functions/health";

const headers = fc.constantFrom(...facts.map(({ header }) => header), "Revenue", "Name", "");
const cell = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    0,
    "?",
    "n/a",
    "Yes",
    "No",
    "Partly",
    true,
    false,
    { code: "#N/A" },
    "=1+1",
    "Merged",
    "2024-02-30",
  ),
  fc.integer({ min: -1, max: 7 }),
  fc.double(),
  fc.string(),
  headers,
);
const grid = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 5 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    ),
  fc
    .tuple(fc.uniqueArray(headers, { minLength: 2, maxLength: 12 }), fc.integer({ min: 0, max: 4 }))
    .chain(([names, height]) =>
      fc
        .array(fc.array(cell, { minLength: names.length, maxLength: names.length }), {
          minLength: height,
          maxLength: height,
        })
        .map((rows) => [names, ...rows]),
    ),
  fc.constantFrom<unknown>([], [[]], [[], []], [[1], [2, 3]], [1, 2, 3]),
);
const argument = fc.oneof(
  { weight: 4, arbitrary: grid },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
  { weight: 1, arbitrary: cell },
  { weight: 1, arbitrary: fc.anything() },
);
const name = fc.oneof(fc.constantFrom("label", "score", "all", "missing", "health", "classify", "points"), cell);

/** Every cell is a text, a number that is one, a truth value, or an error of Excel's that names the function. */
function expectProper(call: string, run: () => unknown): void {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    result = [[error]];
  }
  for (const value of (result as unknown[][]).flat()) {
    if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    else if (typeof value === "string") expect(value.startsWith("=")).toBe(false);
    else if (typeof value !== "boolean") {
      expect(["#VALUE!", "#N/A", "#NUM!"]).toContain((value as { code?: string }).code);
      expect((value as Error).message.startsWith(`${call}: `)).toBe(true);
      expect((value as Error).message).not.toContain("could not be worked out");
    }
  }
}

type Call = (...args: never[]) => unknown;

test.each<[string, Call, fc.Arbitrary<unknown[]>]>([
  ["CLASSIFY", classify, fc.tuple(argument, argument, name, argument, argument)],
  ["HEALTH", health, fc.tuple(argument, argument, name, argument, argument)],
  ["EXPLAIN", explain, fc.tuple(name, argument, argument, argument, argument)],
])("%s answers anything with a value or with an error that names it", (call, run, args) => {
  fc.assert(
    fc.property(args, (given) => expectProper(call, () => run(...(given as never[])))),
    { numRuns: 10_000 },
  );
});
