import "../functions/customFunctions";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constantsOf } from "../../assets/calibration/constants";
import { numbersOf } from "../../assets/calibration/numbers";
import { portfolio, portfolioDate } from "../../assets/calibration/portfolio";
import { allianceCount, seed, sensitivityTable, type SensitivityTable } from "../../assets/calibration/table";
import { worldsOf, type World } from "../../assets/calibration/world";
import { classify } from "../../src/functions/classify";
import { fromExcel } from "../functions/customFunctions";

const root = join(__dirname, "../..");
const src = join(root, "src");
const committed = JSON.parse(
  readFileSync(join(root, "assets/calibration/sensitivity.json"), "utf8"),
) as SensitivityTable;
const row = (name: string) => committed.constants.find((constant) => constant.name === name)!;

describe("the committed table", () => {
  const world = worldsOf(src)();

  it("holds every constant of the models as it is now, with whose it is and why", () => {
    const now = constantsOf(world, src).map(({ name, does, basis, why, numbers }) => ({
      ...{ name, does, basis, why },
      values: numbers.map(({ value }) => value),
    }));
    expect(
      committed.constants.map(({ name, does, basis, why, values }) => ({ name, does, basis, why, values })),
    ).toEqual(now);
  });

  it("leaves no number of the models out, but for what is nobody's choice", () => {
    const counted = constantsOf(world, src).flatMap(({ numbers }) => numbers.map(({ path }) => path));
    const left = numbersOf(world)
      .map(({ path }) => path)
      .filter((path) => !counted.includes(path));
    expect(
      left.filter(
        (path) => !/\.(least|most)$|^models\/methods\/randomIndex |normalQuantile$|daysPer(Month|Year)$/.test(path),
      ),
    ).toEqual([]);
    expect(new Set(counted).size).toBe(counted.length);
  });

  it("is what npm run calibrate makes now: a part of it worked out anew", () => {
    const part = [
      /^Strategic alliance$/,
      /^Shared risk$/,
      /^Healthy$/,
      /coverage$/,
      /^Triggers: Not/,
      /^Needs /,
      /^Due grace$/,
      /^Fewest/,
      /^Strength/,
      /^Measured$/,
    ];
    const again = sensitivityTable(src, join(root, "assets/samples"), ({ name }) =>
      part.some((pattern) => pattern.test(name)),
    );
    expect(again.constants.length).toBeGreaterThan(10);
    expect(again.judged).toEqual(committed.judged);
    expect(again.constants).toEqual(again.constants.map(({ name }) => row(name)));
  }, 300_000);
});

describe("a number that moves", () => {
  const table = portfolio(seed, allianceCount);
  const labels = (policy: unknown) => fromExcel(classify)(table, null, "label", portfolioDate, policy).flat();
  const before = labels(null);
  const changed = (policy: unknown) => labels(policy).filter((label, index) => label !== before[index]).length;
  const moved = (name: string) =>
    row(name).moves.find((one) => one.function === "CLASSIFY" && one.set === "random")!.moved;

  // A policy reaches the same number by another way.
  it("moves as many labels as the same change by a policy", () => {
    expect(moved("Strategic alliance")).toEqual(
      [0.75, 0.9, 1.1, 1.25].map((factor) => changed([["Cut-off: Strategic alliance", 0.6 * factor]])),
    );
    expect(moved("Shared risk")[3]).toBe(changed([["Cut-off: Shared risk", 0.3125]]));
    expect(moved("Strategic alliance")[3]).toBeGreaterThan(moved("Strategic alliance")[2]!);
  });

  it("moves for weights as many labels as the weight that moves most", () => {
    const headers = table[0]!.slice(8, 18).map(String);
    const each = headers.map((header) => changed([[`Weight: ${header}`, 1.25]]));
    expect(moved("Contrasts: weight of each item")[3]).toBe(Math.max(...each));
  });
});

describe("the numbers of a model", () => {
  const worldWith = (exports: Record<string, unknown>): World => ({
    models: new Map([["models/new", exports]]),
    load: () => ({}),
  });

  it("are found wherever they stand, each once, with what is said nearest to them", () => {
    const shared = { value: 0.5, basis: "ours", why: "Half." };
    const found = numbersOf(
      worldWith({
        shared,
        list: [shared, { title: "Second", limit: { value: 2, basis: "seed", why: "S9:1" } }],
        bare: 7,
      }),
    );
    expect(found.map(({ path, value, said }) => [path, value, said?.basis, said?.name])).toEqual([
      ["models/new shared.value", 0.5, "ours", undefined],
      ["models/new list.1.limit.value", 2, "seed", "Second"],
      ["models/new bare", 7, undefined, undefined],
    ]);
  });

  it("cannot be added without saying why", () => {
    const silent = worldWith({ cutOff: { value: 0.5, basis: "ours" } });
    const inModels: World = {
      ...silent,
      models: new Map([["models/verdicts/health", silent.models.get("models/new")!]]),
    };
    expect(() => constantsOf(inModels, src)).toThrow("nothing says whose this number is");
  });
});

it("makes the same portfolio from the same seed, and another from another", () => {
  expect(portfolio(1, 20)).toEqual(portfolio(1, 20));
  expect(portfolio(2, 20)).not.toEqual(portfolio(1, 20));
  expect(portfolio(1, 20)).toHaveLength(21);
});
