import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BufferReader, RemoteZipReader } from "@cj-tech-master/excelts/archive";
import { builtAddin } from "../house/dist";
import { root } from "./packed";

/** What `npm run package` did: how it ended, what it said, and the files of its archive with the time each is dated. */
export interface Made {
  code: number | null;
  out: string;
  err: string;
  /** Name of the archive; "" where none was made. */
  name: string;
  files: Map<string, Buffer>;
  dates: Date[];
}

/** Runs the command line as people do, in a folder that is taken away again, and unpacks what it made. */
export async function makeArchive(words: readonly string[], environment: Record<string, string> = {}): Promise<Made> {
  builtAddin(); // or else the time of a build would count as the command's
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const call = [tsx, join(root, "assets/package/package.ts"), ...words, "--out", folder];
  const { ADDIN_URL: _others, ...own } = process.env;
  const ran = spawnSync(process.execPath, call, { cwd: root, env: { ...own, ...environment }, encoding: "utf8" });
  const [name = ""] = readdirSync(folder);
  const made: Made = { code: ran.status, out: ran.stdout, err: ran.stderr, name, files: new Map(), dates: [] };
  if (name !== "") {
    const reader = await RemoteZipReader.fromReader(new BufferReader(readFileSync(join(folder, name))), {
      checkCrc32: true,
    });
    for (const entry of reader.getEntries().filter(({ type }) => type === "file")) {
      made.files.set(entry.path, Buffer.from((await reader.extractEntry(entry))!));
      made.dates.push(entry.lastModified);
    }
  }
  rmSync(folder, { recursive: true });
  return made;
}

/** The files of an archive without the folder they all lie in. */
export const withoutFolder = (files: ReadonlyMap<string, Buffer>): Map<string, Buffer> =>
  new Map([...files].map(([path, bytes]): [string, Buffer] => [path.slice(path.indexOf("/") + 1), bytes]));
