import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What a package says of itself. */
interface About {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
}

const ruler = "=".repeat(78);

/**
 * The notice to be shipped with a build: our own licence, then name, version and whole licence of every package in it.
 *
 * @param root the folder of this product, with its LICENSE
 * @param folders the packages whose code is shipped
 * @throws when a package gives no licence that could be passed on: it must not be shipped
 */
export function licenceNotices(root: string, folders: readonly string[]): string {
  const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
  const parts = folders.map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as About;
    return `${about.name} ${about.version} (${about.license ?? "see below"})\n\n${licenceOf(folder, about, own)}`;
  });
  const head = `Alliance for Excel\n\n${own}\n\n${ruler}\nIt holds code of these packages, each under its own licence:`;
  return [head, ...parts].join(`\n\n${ruler}\n`) + "\n";
}

function licenceOf(folder: string, { name, license, author }: About, own: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying|copyright)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (texts.length > 0) return texts.join("\n\n");
  const holder = typeof author === "string" ? author.replace(/\s*[<(].*/, "") : author?.name;
  if (license !== "MIT" || !holder)
    throw new Error(
      `${name} has no licence file, and "${license}" of "${holder}" is not enough for one: it cannot be shipped.`,
    );
  // The MIT licence is the same words for everybody but for the line that says whose it is.
  return `MIT License\n\nCopyright (c) ${holder}\n\n${own.slice(own.indexOf("Permission is hereby granted"))}`;
}

/** The licence of Office.js, for a build that ships it. */
export const officeJsLicence = (root: string): string => {
  const file = join(root, "node_modules/@microsoft/office-js/LICENSE.md");
  if (!existsSync(file)) throw new Error("node_modules/@microsoft/office-js is not installed: run npm ci first.");
  return readFileSync(file, "utf8");
};
