import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { LockedPackage } from "./lockedPackages";

/** The package that npm itself compares versions by; it has no types. */
const { satisfies, validRange } = createRequire(__filename)("semver") as {
  satisfies(version: string, range: string, options: { includePrerelease: boolean }): boolean;
  validRange(range: string): string | null;
};

/** Something known to be wrong with versions of a package. */
export interface Advisory {
  /** "GHSA-…" or "CVE-…". */
  id: string;
  package: string;
  /** A range as npm reads it. */
  affected: string;
  severity: "low" | "moderate" | "high" | "critical" | "unknown";
  title: string;
  /** Address of the thread the range was read in. */
  foundIn: string;
}

/** What is known, and when it was looked for. It is not complete. */
export interface KnownAdvisories {
  compiled: string;
  note: string;
  advisories: Advisory[];
}

/** Affected versions that stay for the time being, each with why that does no harm. */
const accepted: readonly { package: string; version: string; reason: string }[] = [
  {
    package: "uuid",
    version: "8.3.2",
    reason:
      "sockjs, a way of the development server to reach the page that is not used, makes ids by v4 and without a buffer.",
  },
  {
    package: "html-minifier-terser",
    version: "6.1.0",
    reason: "It shortens our own pages while they are built, and sees nobody else's.",
  },
];

/** The advisories that are kept beside this file. */
export const knownAdvisories = (): KnownAdvisories =>
  JSON.parse(readFileSync(join(__dirname, "advisories.json"), "utf8")) as KnownAdvisories;

/** A package that an advisory concerns. */
export interface Affected {
  one: LockedPackage;
  advisory: Advisory;
  /** Why it may stay; null = it must not. */
  reason: string | null;
}

/**
 * The packages that advisories concern. What is shipped may never stay.
 *
 * @throws when an advisory's range cannot be read
 */
export function affectedAmong(packages: readonly LockedPackage[], { advisories }: KnownAdvisories): Affected[] {
  return advisories.flatMap((advisory) => {
    if (validRange(advisory.affected) === null) throw new Error(`${advisory.id}: "${advisory.affected}" is no range.`);
    return packages
      .filter(({ name, version }) => name === advisory.package && isAffected(version, advisory))
      .map((one) => ({ one, advisory, reason: one.isForDevelopment ? reasonFor(one) : null }));
  });
}

const isAffected = (version: string, { affected }: Advisory): boolean =>
  satisfies(version, affected, { includePrerelease: true });

const reasonFor = ({ name, version }: LockedPackage): string | null =>
  accepted.find((one) => one.package === name && one.version === version)?.reason ?? null;

/** What must be raised, a line for each. */
export const advisoryProblems = (affected: readonly Affected[]): string[] =>
  affected.filter(({ reason }) => reason === null).map(({ one, advisory }) => `${inWords(one, advisory)} Raise it.`);

/** What stays though an advisory concerns it, for the report. */
export const acceptedAmong = (affected: readonly Affected[]): string[] =>
  affected.flatMap(({ one, advisory, reason }) => (reason === null ? [] : `${inWords(one, advisory)} ${reason}`));

const inWords = ({ folder, version }: LockedPackage, { id, severity, title, affected }: Advisory): string =>
  `${folder} ${version}, ${id} (${severity}, ${affected}): ${title}.`;
