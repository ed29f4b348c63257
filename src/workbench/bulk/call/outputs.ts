import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { Refusal } from "../refusal";

/** A workbook to read and where its result goes, as the person wrote them and as full paths. */
export interface Errand {
  input: string;
  inputPath: string;
  output: string;
  outputPath: string;
  /** Why it cannot be done; found before anything is read. */
  refused?: Refusal;
}

/** What is asked for, as far as it says where results go. */
export interface Wish {
  files: readonly string[];
  out: string;
  template: string;
  force: boolean;
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/**
 * Says for each workbook where its result goes: a file for one, a folder for several. `place` gives the full path of what a person
 * wrote. Throws a Refusal when several are to go into one file.
 */
export function errands({ files, out, template, force }: Wish, place: (path: string) => string): Errand[] {
  const isFile = extname(out).toLowerCase() === ".xlsx" && !isFolder(place(out));
  if (isFile && files.length > 1) {
    throw new Refusal(`--out ${out} is one file, and ${files.length} workbooks were given. Name a folder instead.`);
  }
  const taken = new Map<string, string>();
  return files.map((input) => {
    const output = isFile ? out : join(out, `${basename(input, extname(input))}-${template}.xlsx`);
    const errand = { input, inputPath: place(input), output, outputPath: place(output) };
    const other = taken.get(errand.outputPath.toLowerCase());
    taken.set(errand.outputPath.toLowerCase(), input);
    const refused =
      other === undefined
        ? overwriting(errand, force)
        : new Refusal(`its result would take the place of that of ${other}. Build it into another folder.`);
    return refused ? { ...errand, refused } : errand;
  });
}

function overwriting({ inputPath, output, outputPath }: Errand, force: boolean): Refusal | undefined {
  if (force || !existsSync(outputPath)) return undefined;
  if (isSame(inputPath, outputPath)) {
    return new Refusal("the result would take the place of the workbook itself. Name another --out.");
  }
  return new Refusal(`${output} is there already. Name another --out, or add --force to write over it.`);
}

function isSame(a: string, b: string): boolean {
  const real = (path: string): string =>
    existsSync(path) ? realpathSync(path) : join(dirname(resolve(path)), basename(path));
  return real(a) === real(b);
}
