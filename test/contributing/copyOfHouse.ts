import { exec } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { changed } from "./changed";
import type { Example } from "./examples";

const root = join(__dirname, "../..");
/** What is made or fetched, and needs no copy; what a repository keeps of its own. */
const left = new Set(["node_modules", "dist", ".build", "coverage", "reports", ".stryker-tmp", ".git"]);

/** The repository in a folder of its own, with the packages of this one. */
export interface CopyOfHouse {
  readonly folder: string;
  /** Puts an example's files and changes in; gives the paths of both. */
  follow(example: Example): string[];
  /** Runs a line as a reader would, there; throws with what it printed where it fails. */
  run(command: string): Promise<string>;
  remove(): void;
}

/** Copies the repository as it is now, without what is made. */
export function copyOfHouse(): CopyOfHouse {
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  for (const name of readdirSync(root).filter((one) => !left.has(one)))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  // a junction, because Windows lets not everybody make a link
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    follow({ files, changes }) {
      for (const { path, text } of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text, { flag: "wx" });
      }
      for (const change of changes) {
        const path = join(folder, change.path);
        writeFileSync(path, changed(readFileSync(path, "utf8"), change));
      }
      return [...files, ...changes].map(({ path }) => path);
    },
    run: (command) =>
      new Promise((resolve, reject) => {
        exec(command, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
          if (error) reject(new Error(`${command}\n${stdout}${stderr}`));
          else resolve(stdout + stderr);
        });
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
