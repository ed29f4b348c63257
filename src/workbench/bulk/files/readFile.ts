import { readFileSync } from "node:fs";
import { Refusal } from "../refusal";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check its name.",
  EISDIR: "it is a folder. Name the workbooks in it, such as folder/*.xlsx.",
  EACCES: "it may not be read. Ask for the right to read it.",
  EPERM: "it may not be read. Ask for the right to read it.",
};

/** The bytes of a file. Throws a Refusal that says why not, without the file's name. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Refusal(reasons[code] ?? `it cannot be read (${message}). Check the disk, then try again.`);
  }
}
