// Everything that must hold, one after the other, with a summary at the end: npm test
import { spawnSync } from "node:child_process";

const steps = [
  ["lint", "npm run --silent lint"],
  ["format", "npx --no-install prettier --check --log-level warn ."],
  ["types", "npm run --silent typecheck"],
  ["build", "npm run --silent build"],
  ["tests", "npm run --silent jest"],
];

// A later step still says something when an earlier one failed, so one run shows all there is to mend.
const results = steps.map(([name, command]) => {
  console.log(`\n— ${name}: ${command}`);
  const started = Date.now();
  const { status } = spawnSync(command, { stdio: "inherit", shell: true });
  return { name, passed: status === 0, seconds: Math.round((Date.now() - started) / 1000) };
});

console.log("");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name.padEnd(8)} ${String(seconds).padStart(4)} s`);
}
const failed = results.filter((result) => !result.passed).map((result) => result.name);
console.log(failed.length === 0 ? "\nAll is well." : `\nNot yet: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
