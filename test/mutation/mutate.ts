// Changes the product in many small ways and sees whether the tests notice.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nameOf } from "./inProcess/chosenOnly.mjs";
import { outcomeOf, told, type Left } from "./outcome";
import { mutantsOf, rooms, type Room } from "./rooms";
import { drawn } from "./sample";

const usage = `npm run mutate -- <${rooms.join("|")}> [--sample N] [--seed S] [--jobs N] [--again]
--sample N   only N mutants, drawn at random; without it, all
--seed S     another draw (20261122)
--jobs N     processes (2)
--again      only the mutants the last run left, to see whether tests added since notice them
--engine     by suites that have sheets calculated as well: seconds for each mutant`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "20261122" },
    jobs: { type: "string", default: "2" },
    again: { type: "boolean", default: false },
    engine: { type: "boolean", default: false },
  },
});
const asked = rooms.find((one) => one === positionals[0]);
const count = values.sample === undefined ? undefined : Number(values.sample);
const jobs = Number(values.jobs);
const countsMakeSense = [count ?? 1, jobs].every((number) => Number.isInteger(number) && number > 0);
if (asked !== undefined && positionals.length === 1 && countsMakeSense) void mutate(asked);
else {
  console.error(usage);
  process.exitCode = 2;
}

/** Names of the mutants to run; undefined for all of them. What never ended once will not the next time. */
function chosen(all: readonly string[], report: string): string[] | undefined {
  if (!values.again) return count === undefined ? undefined : drawn(all, count, values.seed);
  const { left } = JSON.parse(readFileSync(report, "utf8")) as { left: Left[] };
  return left.filter(({ status }) => status !== "Timeout").map(({ name }) => name);
}

async function mutate(room: Room): Promise<void> {
  const folder = join(process.cwd(), ".build/mutation");
  const report = join(folder, `${room}.json`);
  mkdirSync(folder, { recursive: true });

  process.env["ROOM"] = room;
  if (values.engine)
    Object.assign(process.env, { ENGINE: "1", NATIVE_ALLIANCES: process.env["NATIVE_ALLIANCES"] ?? "2" });
  const all = (await mutantsOf(room)).map(nameOf);
  const wanted = chosen(all, report);
  if (wanted) {
    process.env["MUTANTS"] = join(folder, `${room}.chosen.json`);
    writeFileSync(process.env["MUTANTS"], JSON.stringify(wanted));
  }
  const { Stryker } = await import("@stryker-mutator/core"); // with packages that can be imported, not required
  const results = await new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    plugins: [join(process.cwd(), "test/mutation/inProcess/plugin.mjs")],
    testRunner: "in-process",
    checkers: wanted ? ["chosen-only"] : [],
    coverageAnalysis: "perTest",
    concurrency: jobs,
    timeoutMS: 15_000,
    dryRunTimeoutMinutes: 20,
    disableTypeChecks: false, // types are taken away by the transform, which asks nothing of them
    reporters: ["progress-append-only"],
    tempDirName: ".build/stryker",
    ignorePatterns: [".build", "dist", "assets/pictures"],
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
  }).runMutationTest();

  const outcome = outcomeOf(results);
  const seed = count === undefined || values.again ? null : values.seed;
  writeFileSync(report, JSON.stringify({ room, all: all.length, seed, again: values.again, ...outcome }, null, 2));
  for (const { at, status, stood, came } of outcome.left) console.log(`\n${status} ${at}\n- ${stood}\n+ ${came}`);
  console.log(`\n${told(room, all.length, seed, outcome)}\nWhat is left: ${report}`);
}
