import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { LockedPackage } from "./lockedPackages";

/** Licences under which a package may help to build and test. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
]);
/** Licences under which a package may be part of what is shipped: they ask for no more than to be named. */
const allowedToShip = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);
/** Its loader is in every bundle, though it is a tool. */
const shippedTools = new Set(["webpack"]);

/** Packages under another licence, each with why it may be there. */
const exceptions: Readonly<Record<string, { license: string; reason: string }>> = {
  "@microsoft/office-js": {
    license: "LICENSE",
    reason:
      "Excel's own library, under Microsoft's terms for it: add-ins load it from Microsoft's network, or it lies beside them unchanged and with these terms; no bundle holds it.",
  },
  "axe-core": {
    license: "MPL-2.0",
    reason: "Checks pages in tests, unchanged; the licence asks for the source of changed files alone.",
  },
  "caniuse-lite": {
    license: "CC-BY-4.0",
    reason: "Data on browsers that webpack reads through browserslist; it is in no bundle, and is named here.",
  },
};

/** What is wrong with the licences of packages, a line for each. */
export const licenceProblems = (packages: readonly LockedPackage[], root: string): string[] =>
  packages.flatMap((one) => {
    const license = one.license ?? licenceInstalled(join(root, one.folder));
    const { license: known } = exceptions[one.name] ?? {};
    if (license === undefined) return `${one.name} ${one.version} names no licence.`;
    if (license === known) return [];
    const isShipped = !one.isForDevelopment || shippedTools.has(one.name);
    if (isMet(license, isShipped ? allowedToShip : allowed)) return [];
    return `${one.name} ${one.version} is under ${license}, which may not ${isShipped ? "be shipped" : "be used"}.`;
  });

/** Exceptions among packages, for the report: name, licence, reason. */
export const exceptionsAmong = (packages: readonly LockedPackage[]): string[] =>
  Object.entries(exceptions)
    .filter(([name]) => packages.some((one) => one.name === name))
    .map(([name, { license, reason }]) => `${name} (${license}): ${reason}`);

/** Whether a licence, or an expression of several as SPDX writes them, allows what one of the set allows. */
export function isMet(expression: string, set: ReadonlySet<string>): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(bare)) return false; // nested: somebody is to read it
  return bare.split(" OR ").some((either) => either.split(" AND ").every((license) => set.has(license.trim())));
}

/** The licence of an installed package whose entry in the lock file has none: as its package.json names it, or by its text. */
function licenceInstalled(folder: string): string | undefined {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const { license } = JSON.parse(readFileSync(file, "utf8")) as { license?: unknown };
  if (typeof license === "string") return license;
  const text = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (text === undefined) return undefined;
  const words = readFileSync(join(folder, text), "utf8").slice(0, 2_000).replace(/\s+/g, " ");
  if (/Apache License Version 2\.0/.test(words)) return "Apache-2.0";
  return /Permission is hereby granted, free of charge/.test(words) ? "MIT" : undefined;
}
