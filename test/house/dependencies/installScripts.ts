import type { LockedPackage } from "./lockedPackages";

/** Packages that want to run something when they are installed, each with what that is and why we do without. */
const known: Readonly<Record<string, string>> = {
  "@parcel/watcher":
    "compiles itself where no compiled one comes with it; Jest watches files with it, and our tests are never watched",
  "core-js-pure": "prints a request for donations",
  esbuild: "checks that its program is there, which comes as a package of its own",
  protobufjs: "warns of versions that do not go together",
  "unrs-resolver": "checks that its program is there, which comes as a package of its own",
};

/**
 * What is wrong with install scripts, a line for each: every package with one is known, and package.json says that it does not run.
 *
 * @param allowScripts as package.json has it
 */
export const installScriptProblems = (
  packages: readonly LockedPackage[],
  allowScripts: Readonly<Record<string, boolean>>,
): string[] =>
  packages
    .filter(({ hasInstallScript }) => hasInstallScript)
    .flatMap(({ name, version }) => [
      ...(name in known ? [] : [`${name} ${version} wants to run something when it is installed: look what that is.`]),
      ...(allowScripts[name] === false ? [] : [`${name} is not refused in allowScripts of package.json.`]),
    ]);

/** What those among the packages would run, for the report. */
export const installScriptsAmong = (packages: readonly LockedPackage[]): string[] =>
  packages
    .filter(({ hasInstallScript }) => hasInstallScript)
    .map(({ name, version }) => `${name} ${version}: ${known[name] ?? "unknown"}`);
