// Everything that must hold, with a summary at the end: npm test
import { spawn } from "node:child_process";

const build = { name: "build", command: "npm run --silent build" };
const types = { name: "types", command: "npm run --silent typecheck" };
const format = { name: "format", command: "npx --no-install prettier --check --log-level warn ." };
const lint = { name: "lint", command: "npm run --silent lint" };
const tests = { name: "tests", command: "npm run --silent jest" };

/** What a step says comes whole once it has ended, as another may run beside it; that of the tests, which run alone, as it comes. */
function run({ name, command }, stdio) {
  const started = Date.now();
  const said = [];
  const child = spawn(command, { stdio, shell: true });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.once("close", (code) => {
      if (stdio !== "inherit") console.log(`\n— ${name}: ${command}\n${said.join("")}`.trimEnd());
      resolve({ name, passed: code === 0, seconds: Math.round((Date.now() - started) / 1000) });
    });
  });
}

// A later step still says something when an earlier one failed, so one run shows all there is to mend.
async function oneAfterTheOther(steps) {
  const results = [];
  for (const step of steps) results.push(await run(step, ["ignore", "pipe", "pipe"]));
  return results;
}

// Each of these keeps one core busy; the tests take every core, and want the build.
const before = await Promise.all([oneAfterTheOther([lint]), oneAfterTheOther([build, types, format])]);
console.log(`\n— ${tests.name}: ${tests.command}`);
const results = [...before.flat(), await run(tests, "inherit")];

console.log("");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(8)} ${String(seconds).padStart(4)} s`);
}
const failed = results.filter((result) => !result.passed).map((result) => result.name);
console.log(failed.length === 0 ? "\nAll is well." : `\nNot yet: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
