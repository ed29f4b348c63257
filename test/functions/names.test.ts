import { builtInNames } from "./builtInNames";
import { publishedFunctions } from "./publishedFunctions";

// The contract, typed by hand: names and order of arguments never change, new arguments come last. [optional] as Excel writes it.
const contract: Readonly<Record<string, string>> = {
  CLASSIFY: "data, [headers], [return], [asOf], [policy]",
  CONTINUUM: "data, [headers], [return], [asOf], [policy]",
  HEALTH: "data, [headers], [return], [asOf], [policy]",
  SCORE: "model, data, [headers], [return], [asOf], [policy]",
  STAGE: "data, [headers], [return]",
  OBSTACLES: "data, [headers], [return], [asOf], [policy]",
  RECOMMEND: "needs, [headers], [return]",
  EXPLAIN: "model, data, [headers], [asOf], [policy]",
  FLIP: "data, [headers], [target], [asOf], [policy]",
  ASK: "data, [headers], [n], [model]",
  GAP: "ours, theirs, [facts], [return]",
  TRAJECTORY: "dates, values, [return], [threshold], [asOf]",
  DUE: "last, cadence, [return], [asOf]",
  ATTAIN: "actual, target, [baseline], [weights], [direction]",
  SHARES: "contribution, benefit, [return]",
  EXIT: "data, [headers], [return], [asOf], [policy]",
  WEIGHTS: "pairwise, [return], [index]",
  COMPARE: "matrix, weights, goals, [bounds], [method], [return]",
  AGREE: "ratings, [statistic], [missing], [return]",
  MODEL: "model, [field]",
  FACTS: "[group]",
};

/** What `return` can give, in this order: the first is what it gives when it is left out. A function may know more. */
const returns: Readonly<Record<string, string>> = {
  CLASSIFY: "label, score, low, high, margin, coverage, missing, all",
  CONTINUUM: "position, label, low, high, coverage, missing, all",
  HEALTH: "score, label, analytical, relational, weakest, low, high, coverage, missing, all",
  SCORE: "score, weakest, low, high, coverage, missing, all",
  STAGE: "label, index, skipped",
  OBSTACLES: "label, count, name only, stop, openness, fit",
  RECOMMEND: "label, score, reasons, all",
  GAP: "table, score",
  TRAJECTORY: "label, slope, crosses",
  DUE: "label, next, days",
  SHARES: "fairness, table",
  EXIT: "label, triggers, notice, all",
  WEIGHTS: "weights, cr, ci, lambda, worst, repair",
  COMPARE: "score, rank",
  AGREE: "value, n, low, high, note",
};

const published = new Map(publishedFunctions.map((one) => [one.name, one]));
const ours = Object.keys(contract);

it("are exactly those of the contract, each its own id", () => {
  expect([...published.keys()].sort()).toEqual([...ours].sort());
  expect(publishedFunctions.filter(({ id, name }) => id !== name)).toEqual([]);
});

it.each(Object.entries(contract))("%s takes %s", (name, list) => {
  const parameters = published.get(name)?.parameters ?? [];
  expect(parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")).toBe(list);
});

it.each(Object.entries(returns))("%s gives %s", (name, list) => {
  const choices = published.get(name)?.parameters.find((one) => one.name === "return")?.choices ?? [];
  const asked = list.split(", ");
  expect(choices[0]).toBe(asked[0]);
  expect(choices.filter((choice) => asked.includes(choice)).join(", ")).toBe(list);
});

describe("a name", () => {
  const taken = new Set(Object.values(builtInNames).flatMap((names) => names.trim().split(/\s+/)));

  it("equals no function of Excel's in any language listed, and no Excel 4 macro", () => {
    expect(taken.size).toBeGreaterThan(2_000);
    // names that were weighed and dropped for this reason
    for (const name of ["TREND", "RANK", "STEP", "INDEX", "RUN", "WENN", "SOMME"])
      expect([name, taken.has(name)]).toEqual([name, true]);
    expect([...ours, ...published.keys()].filter((name) => taken.has(name))).toEqual([]);
  });

  it("has three letters or more and nothing else, so that it looks like no cell", () => {
    const cellLike = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/;
    for (const name of [...ours, ...published.keys()]) {
      expect(name).toMatch(/^[A-Z]{3,}$/);
      expect(name).not.toMatch(cellLike);
    }
  });
});
