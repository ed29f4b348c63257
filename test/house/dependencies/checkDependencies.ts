import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { acceptedAmong, advisoryProblems, affectedAmong, knownAdvisories } from "./advisories";
import { installScriptProblems, installScriptsAmong } from "./installScripts";
import { exceptionsAmong, licenceProblems } from "./licences";
import { packagesOf } from "./lockedPackages";

/** npm run check:dependencies: licences, advisories and install scripts of everything in package-lock.json. */
const root = join(__dirname, "../../..");
const packages = packagesOf(root);
const { allowScripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  allowScripts: Record<string, boolean>;
};
const known = knownAdvisories();
const affected = affectedAmong(packages, known);
const problems = [
  ...licenceProblems(packages, root),
  ...installScriptProblems(packages, allowScripts),
  ...advisoryProblems(affected),
];

const shipped = packages.filter(({ isForDevelopment }) => !isForDevelopment).length;
console.log(`${packages.length} packages, ${shipped} of which are not for development alone`);
list("Other licences, and why they may be", exceptionsAmong(packages));
list("Install scripts, none of which runs", installScriptsAmong(packages));
list(
  `Of ${known.advisories.length} advisories known on ${known.compiled}, a list that is not complete, these concern a version here`,
  acceptedAmong(affected),
);
console.log(`\n${audited()}`);
list("To be mended", problems);
if (problems.length > 0) process.exitCode = 1;

function list(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length === 0 ? "none" : ""}`);
  for (const line of lines) console.log(`  ${line}`);
}

/** What npm audit says, where a registry answers it. */
function audited(): string {
  const { stdout } = spawnSync("npm", ["audit", "--json"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    timeout: 60_000,
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout) as {
      vulnerabilities?: Record<string, { severity: string; range: string }>;
    };
    if (!vulnerabilities) return "npm audit: the registry does not answer it here.";
    const found = Object.entries(vulnerabilities).map(
      ([name, { severity, range }]) => `${name} ${range} (${severity})`,
    );
    return `npm audit: ${found.join(", ") || "nothing"}`;
  } catch {
    return "npm audit: the registry does not answer it here.";
  }
}
