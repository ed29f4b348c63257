import { errorOf, fromExcel } from "./customFunctions";
import fc from "fast-check";
import { score as typedScore } from "../../src/functions/score";
import { factById } from "../../src/models/facts";
import { models } from "../../src/models/index";

const score = fromExcel(typedScore);
const one = (model: string, answers: readonly unknown[], returns?: string, policy?: unknown[][]) =>
  score(model, [answers], null, returns, null, policy)[0]![0];

// worked out by hand: a rating r counts (r − 1) / 4, Yes/Partly/No 1, ½, 0; the mean of what is known × 100
test.each([
  ["contrasts", [1, 2, 3, 4, 5, 1, 2, 3, 4, 5], 50],
  ["points", ["Yes", "Yes", "Partly", "No", "Yes"], 70],
  ["characteristics", ["Yes", "Yes", "Yes", "Yes", "Yes", "Yes", "Yes", "Partly", "No", "No"], 75],
  ["practices", [5, 2, 4, 1, 5, 3, 3], 400 / 7],
  ["integrations", [5, 4, 1, 3, 2], 50],
  ["principles", [4, 4, null, "n/a", 1], 50],
  [" Principles ", [4, 4, 4, 4, 4], 75],
])("%s by their own items, bare and in their order", (model, answers, expected) => {
  expect(one(model, answers)).toBeCloseTo(expected, 10);
});

describe("what can be returned", () => {
  // 5 4 ? 3 2 is 1 .75 ? .5 .25: 2.5 of 4 known; unknown as 0 or 1 gives 2.5 / 5 and 3.5 / 5
  test.each([
    ["score", 62.5],
    ["analytical", 87.5],
    ["relational", 37.5],
    ["weakest", "Cultural integration"],
    ["low", 50],
    ["high", 70],
    ["coverage", 0.8],
    ["missing", "Operational integration"],
    ["present", 2],
    ["partly", 1],
    ["absent", 1],
    ["unknown", 1],
  ])("%s", (name, expected) => {
    const given = one("integrations", [5, 4, null, 3, 2], name);
    expect(given).toEqual(typeof expected === "number" ? expect.closeTo(expected, 10) : expected);
  });

  test("all of them are one row, as long for every model", () => {
    const rows = models.map(({ id, items }) => score(id, [items.map(() => 3)], null, "all")[0]!);
    expect(rows.map((row) => row.length)).toEqual(models.map(() => 12));
    expect(rows[0]!.slice(0, 4)).toEqual([50, "", "", "Duration and focus"]);
    expect(rows[3]!.slice(0, 4)).toEqual([50, 50, 50, "Clear purpose"]);
  });
});

// S4:14: "all too often strategic alliances fail" by operational integration; a good mean must not hide it
test("the weakest link is told beside a good mean", () => {
  const answers = [5, 5, 1, 5, 5];
  expect([one("integrations", answers), one("integrations", answers, "weakest")]).toEqual([
    80,
    "Operational integration",
  ]);
  expect(one("integrations", [5, 5, 5, 5, 5], "weakest")).toBe("");
});

describe("the checklists count", () => {
  const characteristics = ["Yes", "Yes", "Partly", "No", "?", "", "n/a", true, 5, 1];
  test.each([
    ["present", 4],
    ["partly", 1],
    ["absent", 2],
    ["unknown", 2],
  ])("characteristics %s: %i; not applicable is in none", (name, count) => {
    expect(one("characteristics", characteristics, name)).toBe(count);
  });

  const partsOfTwo = ["Impact is significant", "Beyond one partner alone", "Value for all", "Multi-year value",
    "Cultural differences handled", "Trust established"]; // prettier-ignore
  test.each([
    ["all parts there", ["Yes", "Yes", "Yes", "Yes", "No", "No"], [1, 0, 1, 3]],
    ["some parts there", ["Yes", "No", "Yes", "Yes", "Partly", "No"], [0, 2, 0, 3]],
    ["a part unknown keeps the point from being there or not", ["Yes", "Yes", "Yes", "", "No", "?"], [0, 2, 0, 3]],
    ["a part not applicable does not", ["Yes", "Yes", "Yes", "n/a", "n/a", "n/a"], [1, 0, 0, 3]],
  ])("points by their parts: %s", (_name, answers, counts) => {
    const row = score("points", [partsOfTwo, answers], null, "all")[0]!;
    expect(row.slice(8)).toEqual(counts);
  });
});

test("hours answer for internal stakeholders where nobody rated them (S4:34)", () => {
  const data = [
    ["Internal hours", "External hours", "Internal stakeholders"],
    [10, 40, null],
    [40, 40, null],
    [40, 40, 1],
    [10, null, null],
  ];
  const shown = score("principles", data, null, "score");
  expect(shown.slice(0, 3)).toEqual([[25], [100], [0]]);
  expect(shown[3]![0]).toMatchObject({ code: "#N/A" });
});

describe("weights by policy", () => {
  test("a weight counts", () => {
    expect(one("principles", [5, 1, 1, 1, 1], "score", [["Weight: How we work together", 4]])).toBe(50);
  });
  test("what weighs nothing is neither missing nor counted", () => {
    const policy = [["Weight: Shared goals", 0]];
    const answers = [null, ...Array(9).fill("Yes")];
    expect(one("characteristics", answers, "unknown", policy)).toBe(0);
    expect(one("characteristics", answers, "missing", policy)).toBe("");
  });
  test("no weight at all is #NUM!", () => {
    const none = models[5]!.items.map(({ fact }) => [`Weight: ${factById(fact).header}`, 0]);
    expect(errorOf(() => one("principles", [1, 2, 3, 4, 5], "score", none))).toEqual([
      "#NUM!",
      'SCORE: the policy gives every fact of "Principles for success" the weight 0. Give at least one a weight.',
    ]);
  });
});

describe("bad input is normal input", () => {
  const known = "Use contrasts, points, characteristics, practices, integrations, principles";
  test.each([
    ["no model", [null, [[3]]], `SCORE: model is missing. ${known}`],
    ["another model", ["health", [[3]]], `SCORE: "health" is not a model. ${known}`],
    ["an error for a model", [{ code: "#REF!" }, [[3]]], "SCORE: model is an error value (#REF!). Give a text."],
    ["no data", ["points", null], "SCORE: data is missing. Give a range."],
    ["too few bare answers", ["points", [[1, 2, 3]]], "SCORE: no facts found in data (1 × 3 cells)."],
    ["another return", ["points", [[1, 2, 3, 4, 5]], null, "label"], 'SCORE: return "label" is not known.'],
    [
      "an answer off the scale",
      ["points", [[1, 2, 3, 4, 6]]],
      'SCORE: row 1, "Trust across cultures": 6 is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.',
    ],
  ])("%s", (_name, args, message) => {
    const [code, text] = errorOf(() => score(...args));
    expect([code, text.slice(0, message.length)]).toEqual(["#VALUE!", message]);
  });

  test("nothing known is no score, and not the lowest", () => {
    expect(errorOf(() => one("points", ["", "?", "", "", ""]))[0]).toBe("#N/A");
    expect(one("points", ["", "?", "", "", ""], "low")).toBe(0);
    expect(one("points", ["", "?", "", "", ""], "high")).toBe(100);
    expect(one("points", ["", "?", "", "", ""], "unknown")).toBe(5);
  });
});

describe("for all answers", () => {
  const runs = { numRuns: 1000 };
  const answer = fc.oneof(
    { weight: 5, arbitrary: fc.double({ min: 1, max: 5, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>("Yes", "Partly", "No") },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(null, "?") },
    { weight: 1, arbitrary: fc.constant<unknown>("n/a") },
  );
  const given = fc
    .constantFrom(...models)
    .chain((model) =>
      fc.tuple(
        fc.constant(model),
        fc.array(answer, { minLength: model.items.length, maxLength: model.items.length }),
        fc.nat(model.items.length - 1),
      ),
    );
  const judged = (model: string, answers: readonly unknown[]) => {
    const [value, , , , low, high, coverage, , ...counts] = score(model, [answers], null, "all")[0]!;
    return { value, low, high, coverage, counts } as {
      value: number;
      low: number;
      high: number;
      coverage: number;
      counts: number[];
    };
  };

  test("low ≤ score ≤ high within 0 and 100, and every applicable item is counted once", () => {
    fc.assert(
      fc.property(given, ([model, answers]) => {
        fc.pre(answers.some((cell) => cell !== null && cell !== "?" && cell !== "n/a"));
        const { value, low, high, counts } = judged(model.id, answers);
        expect([0, low, value, high, 100]).toEqual([0, low, value, high, 100].sort((a, b) => a - b));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answers.filter((cell) => cell !== "n/a").length);
      }),
      runs,
    );
  });

  test("a better answer never lowers the score, and moves it by its share", () => {
    fc.assert(
      fc.property(given, ([model, answers, at]) => {
        const before = answers[at];
        fc.pre(typeof before === "number");
        const better = answers.map((cell, index) => (index === at ? 5 : cell));
        const known = answers.filter((cell) => cell !== null && cell !== "?" && cell !== "n/a").length;
        const [then, now] = [judged(model.id, answers), judged(model.id, better)];
        expect(now.value - then.value).toBeCloseTo((((5 - Number(before)) / 4) * 100) / known, 8);
      }),
      runs,
    );
  });

  test("answering what is unknown keeps the score inside the old bounds, which never widen", () => {
    fc.assert(
      fc.property(given, answer, ([model, answers, at], reply) => {
        fc.pre(answers[at] === null || answers[at] === "?");
        const filled = answers.map((cell, index) => (index === at ? reply : cell));
        fc.pre(filled.some((cell) => cell !== null && cell !== "?" && cell !== "n/a"));
        const [then, now] = [judged(model.id, answers), judged(model.id, filled)];
        const chain = [then.low, now.low, now.value, now.high, then.high];
        for (let i = 1; i < chain.length; i++) expect(chain[i]!).toBeGreaterThanOrEqual(chain[i - 1]! - 1e-9);
      }),
      runs,
    );
  });

  test("the order of columns and scaling all weights change nothing", () => {
    const scaled = given.chain(([model, answers]) =>
      fc.tuple(
        fc.constant(model),
        fc.shuffledSubarray(
          answers.map(
            (answer, index) => [factById(model.items[index]!.fact).header, answer, model.items[index]!.weight] as const,
          ),
          { minLength: answers.length },
        ),
        fc.constant(answers),
        fc.constantFrom(0.001, 0.5, 3, 1000),
      ),
    );
    fc.assert(
      fc.property(scaled, ([model, shuffled, answers, factor]) => {
        fc.pre(answers.some((cell) => cell !== null && cell !== "?" && cell !== "n/a"));
        const policy = shuffled.map(([header, , weight]) => [`Weight: ${header}`, weight * factor]);
        const table = [shuffled.map(([header]) => header), shuffled.map(([, answer]) => answer)];
        const [plain, moved] = [
          score(model.id, [answers], null, "all")[0]!,
          score(model.id, table, null, "all", null, policy)[0]!,
        ];
        const close = (cell: unknown) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell);
        const errorless = (row: unknown[]) => row.filter((cell) => typeof cell !== "object");
        expect(errorless(moved)).toEqual(errorless(plain).map(close));
      }),
      runs,
    );
  });
});
