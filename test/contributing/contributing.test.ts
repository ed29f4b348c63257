import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { buildSync } from "esbuild";
import { errorOf, fromExcel } from "../functions/customFunctions";
import { copyOfHouse, type CopyOfHouse } from "./copyOfHouse";
import { exampleOf } from "./examples";

const page = readFileSync(join(__dirname, "../../CONTRIBUTING.md"), "utf8");
let house: CopyOfHouse;
const paths: string[] = [];

// One house for all: what one example adds does not disturb the next, as it would not in a repository that lives.
beforeAll(() => {
  house = copyOfHouse();
});
afterAll(() => house?.remove());

/** Follows an example to the letter: its files and changes, then its commands; gives what these printed. */
async function follow(heading: string): Promise<string> {
  const example = exampleOf(page, heading);
  paths.push(...house.follow(example));
  const printed: string[] = [];
  for (const command of example.commands) printed.push(await house.run(command));
  return printed.join("\n");
}

/** A function of the copy, as Excel calls it. */
function loaded(path: string, name: string): (...args: unknown[]) => unknown[][] {
  const { outputFiles } = buildSync({
    entryPoints: [join(house.folder, path)],
    ...{ bundle: true, write: false, format: "cjs", platform: "node" },
  });
  const module: { exports: Record<string, (...args: never[]) => unknown[][]> } = { exports: {} };
  new Function("module", "exports", outputFiles[0]!.text)(module, module.exports);
  return fromExcel(module.exports[name]!);
}

describe("CONTRIBUTING.md, followed to the letter, adds", () => {
  it("a function: it is published, described in six languages, listed in the README, and computes", async () => {
    expect(await follow("A function")).toContain("Tests:");
    const folder = join(house.folder, "src/functions");
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(files.map((name) => join(folder, name)));
    expect(errors).toEqual([]);
    const { functions } = JSON.parse(metadataJson) as { functions: { id: string; parameters: { name: string }[] }[] };
    expect(functions.find(({ id }) => id === "SPAN")?.parameters.map(({ name }) => name)).toEqual(["dates"]);

    const readme = readFileSync(join(house.folder, "README.md"), "utf8");
    expect(readme).toContain("`SPAN(dates)`");
    expect(readme).toContain("twenty-one other functions");

    const span = loaded("src/functions/span.ts", "span");
    // 2024 is a leap year: 31 January to 1 March are 30 days; serials count days as well
    expect(span([["2024-03-01", null, "2024-01-31"]])).toEqual([[30]]);
    expect(span([[45_564], [45_000]])).toEqual([[564]]);
    expect(errorOf(() => span([[null]]))).toEqual(["#N/A", "SPAN: dates holds no date yet. Enter one."]);
  });

  it("a model: SCORE judges by it, and a policy weighs it", async () => {
    expect(await follow("A model")).toContain("Tests:");
    const score = loaded("src/functions/score.ts", "score");
    // bare, in the model's order: 1, 5, 3 and Yes are 0, 1, ½ and 1
    expect(score("fit", [[1, 5, 3, "Yes"]])).toEqual([[62.5]]);
    const policy = [["Weight: Skills that complement", 3]];
    // 3 × 0 and 1 × (1 + ½ + 1) of weight 6
    expect(score("fit", [[1, 5, 3, "Yes"]], null, null, null, policy)[0]![0]).toBeCloseTo(250 / 6, 10);
    const plan = readFileSync(join(house.folder, "test/plan/golden/policy/0.json"), "utf8");
    expect(plan).toContain("Weight: Risks in proportion");
    expect(plan).toContain("Choose Your Partners");
    expect(readFileSync(join(house.folder, "README.md"), "utf8")).toContain("come from six source documents");
  });

  it("a template: it builds a sheet in the genuine Office.js, and is listed in the README", async () => {
    expect(await follow("A template")).toMatch(/PASS test\/excel\/healthBriefValues/);
    const readme = readFileSync(join(house.folder, "README.md"), "utf8");
    expect(readme).toContain("**Health brief** `health-brief`");
    expect(readme).toContain("any of fourteen evaluation sheets");
  });

  it("what types and formatter have nothing to say against", async () => {
    expect(paths.length).toBeGreaterThan(20);
    // what was touched and what that uses, without the engine: all of the house would take a minute
    const files = paths.filter((path) => !/^test\/(host|excel)\//.test(path));
    const narrow = { extends: "./tsconfig.json", files, include: [] };
    writeFileSync(join(house.folder, "tsconfig.touched.json"), JSON.stringify(narrow));
    await house.run("npx --no-install tsc --noEmit -p tsconfig.touched.json");
    await house.run(`npx --no-install prettier --check ${paths.join(" ")}`);
  });
});
