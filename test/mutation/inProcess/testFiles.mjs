import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { filesLoadedBy } from "./sources.mjs";

/** Rooms of test/ whose suites, in this process, can tell about a room of src/. */
const tellingOf = {
  scoring: ["scoring", "evaluation", "functions"],
  evaluation: ["evaluation", "functions", "models", "questionnaire"],
  plan: ["plan", "templates", "reading"],
};

/** Suites that load one of these cannot run for each mutant: browser, production build, genuine Office.js, every fact and function. */
const tooSlow = [
  ...["test/excel/openExcel.ts", "test/house/dist.ts", "test/house/browser.ts"],
  ...["test/evaluation/reference/feeds.test.ts", "test/functions/fuzz.test.ts"],
];

/** Suites that load this have sheets calculated, which takes seconds for each mutant; they run where ENGINE is set. */
const engine = ["src/host/model/workbook.ts"];

/** Suites that hold what was committed, without saying what it should be. */
export const holdsWhatWasCommitted = (file) => file.endsWith("golden.test.ts");

/** Suites that can tell about a mutant of a room, below this folder, in the order of their paths. */
export function testFiles(root, about) {
  const slow = new Set([...tooSlow, ...(process.env.ENGINE ? [] : engine)].map((file) => join(root, file)));
  return tellingOf[about]
    .flatMap((room) =>
      readdirSync(join(root, "test", room), { recursive: true }).map((file) => join(root, "test", room, file)),
    )
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => ![...filesLoadedBy(file)].some((one) => slow.has(one)))
    .filter((file) => !readFileSync(file, "utf8").includes("jest.mock(")) // replaces modules, which is jest's own craft
    .sort();
}

/**
 * Suites that load a file of the product: first those of the folder that mirrors its own, then of its room, then the others, the
 * cheapest first, and last what was committed, so that it is seen what nothing else notices.
 */
export function suitesOf(file, suites, root, cost) {
  const [room, ...folders] = relative(join(root, "src"), dirname(file)).split(sep);
  const turn = (suite) => {
    if (holdsWhatWasCommitted(suite)) return 3;
    const mirrors = join(root, "test", room);
    if (!suite.startsWith(mirrors)) return 2;
    return dirname(suite) === join(mirrors, ...folders) ? 0 : 1;
  };
  const least = (suite) => cost.get(suite) ?? 1000 * filesLoadedBy(suite).size;
  return suites
    .filter((suite) => filesLoadedBy(suite).has(file))
    .sort((a, b) => turn(a) - turn(b) || least(a) - least(b));
}
