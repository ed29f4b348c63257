import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { officeJsAddress, officeNetwork } from "../headers/contentSecurityPolicy";
import { textOf, type ServedFiles } from "./servedFiles";

const installed = "node_modules/@microsoft/office-js";

/** What Excel never asks for: variants to debug with, descriptions for editors, the other programs of Office. */
const leftOut = /\.debug\.|vsdoc|\.d\.ts$|(^|\/)outlook_strings|^(access|onenote|outlook|powerpoint|project|word)/;

/** The folder of Office.js among the files that are served, named by its version so that it may be kept for ever. */
export const ownOfficeFolder = (root: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, installed, "package.json"), "utf8")) as { version: string };
  return `office-js/${version}/`;
};

/** Puts the installed Office.js, unchanged, beside the page and has the page load it. Changes the files in place. */
export function withOwnOfficeJs(files: ServedFiles, root: string): void {
  const from = join(root, installed, "dist");
  const folder = ownOfficeFolder(root);
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(from.length + 1).replace(/\\/g, "/");
    if (!leftOut.test(name)) files.set(folder + name, readFileSync(path));
  }
  files.set(`${folder}LICENSE.md`, readFileSync(join(root, installed, "LICENSE.md")));
  const page = textOf(files, "taskpane.html").split(officeJsAddress).join(`${folder}office.js`);
  files.set("taskpane.html", Buffer.from(page.split(` ${officeNetwork}`).join("")));
}
