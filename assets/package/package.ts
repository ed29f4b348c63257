// Makes the archive that an administrator hosts and installs: npm run package -- --help
import { createHash } from "node:crypto";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { zip } from "@cj-tech-master/excelts/archive";
import { version } from "../../package.json";
import { withBuiltAddin, built } from "../../src/workbench/bulk/addin/builtAddin";
import { archiveFiles } from "./archiveFiles";
import { PackageRefusal } from "./packageRefusal";
import { packageHelp, readPackageCall } from "./readPackageCall";

const root = join(__dirname, "../..");
const { INIT_CWD: calledFrom, npm_lifecycle_event: script } = process.env;
/** Where the person is: npm runs its scripts in the folder of the package, and says where it was called. */
const here = script === "package" && calledFrom ? calledFrom : process.cwd();

async function main(words: readonly string[]): Promise<void> {
  const call = readPackageCall(words, process.env);
  if (call.help) {
    process.stdout.write(packageHelp);
    return;
  }
  // The build stays the one that tests use; the address is put into the archive's copy of it.
  delete process.env["ADDIN_URL"];
  const files = withBuiltAddin(
    () => archiveFiles(root, built.addin, { ...call, version }),
    () => process.stderr.write("Building first: something changed since the last build…\n"),
  );
  const name = `alliance-for-excel-${version}`;
  // Servers tell by date and length whether a file has changed: the same date in all versions would have them keep old pages.
  const archive = zip({ modTime: statSync(join(built.addin, "functions.json")).mtime });
  for (const [path, bytes] of files) archive.add(`${name}/${path}`, bytes);
  const packed = await archive.bytes();
  const folder = call.out === undefined ? join(root, ".build/package") : resolve(here, call.out);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.zip`);
  writeFileSync(file, packed);
  const hash = createHash("sha256").update(packed).digest("hex");
  process.stdout.write(
    [
      file,
      `  ${files.size} files, ${(packed.length / 1_000_000).toFixed(1)} MB, SHA-256 ${hash}`,
      `  to be served at ${call.address}, Office.js from ${call.officeJs === "cdn" ? "Microsoft's network" : "the same host"}`,
      "  What to do with it: INSTALL.html in it.",
      "",
    ].join("\n"),
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const line = error instanceof PackageRefusal ? error.message : `This should not have happened: ${String(error)}`;
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
});
