import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../refusal";

const cure = "Name another --out.";
const reasons: Readonly<Record<string, string>> = {
  EACCES: `its folder may not be written to. ${cure}`,
  EPERM: `it may not be written. ${cure}`,
  EROFS: `its disk can only be read. ${cure}`,
  ENOTDIR: `a part of its path is a file, not a folder. ${cure}`,
  EEXIST: `a part of its path is a file, not a folder. ${cure}`,
  EISDIR: `there is a folder of that name. ${cure}`,
  ENOSPC: "the disk is full. Make room, then try again.",
  EBUSY: "another program has it open. Close it there, then try again.",
};

/** Makes the folder a result goes into, so that nothing is built that cannot be saved. Throws a Refusal. */
export function prepareFolder(output: string, path: string): void {
  plainly(output, () => {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
  });
}

/** Saves a result: complete, or not at all. Throws a Refusal. */
export function saveBytes(output: string, path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}.part`;
  plainly(output, () => {
    try {
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, path);
    } finally {
      rmSync(unfinished, { force: true });
    }
  });
}

function plainly(output: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Refusal(`${output} cannot be written: ${reasons[code] ?? `${message}. ${cure}`}`);
  }
}
