import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { officeNetwork, type OfficeJs } from "../headers/contentSecurityPolicy";
import { nameByContent } from "./nameByContent";
import { withOwnOfficeJs } from "./ownOfficeJs";
import { textOf, type ServedFiles } from "./servedFiles";
import { withContact } from "./withContact";

/** How the files of a build are to be served. */
export interface SiteOptions {
  /** Where, with a slash at the end. */
  address: string;
  officeJs: OfficeJs;
  support?: string;
}

/** Whatever names the address: Excel takes these files out of their place, so they cannot do without. */
const namesAddress = (path: string): boolean => path === "manifest.xml" || /^functions(\.\w+)?\.json$/.test(path);

/**
 * The files to be served, made from a production build: at the new address, what the page loads named by its content, Office.js
 * beside them where that is wanted.
 *
 * @param root the folder of this product, for the Office.js that is installed in it
 * @param built the folder of the build
 * @throws when the build is not one this knows how to move
 */
export function siteFiles(root: string, built: string, { address, officeJs, support }: SiteOptions): ServedFiles {
  const names = readdirSync(built, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1));
  const files: ServedFiles = new Map(
    names.sort().map((name): [string, Buffer] => [name.replace(/\\/g, "/"), readFileSync(join(built, name))]),
  );
  const before = builtFor(textOf(files, "manifest.xml"));
  for (const [path, bytes] of files)
    if (namesAddress(path)) files.set(path, Buffer.from(bytes.toString("utf8").split(before).join(address)));
  nameByContent(files, "taskpane.html");
  if (officeJs === "self") withOwnOfficeJs(files, root);
  else if (!textOf(files, "taskpane.html").includes(officeNetwork))
    throw new Error("The page of the build does not load Office.js from Microsoft's network.");
  if (support !== undefined) withContact(files, support);
  return files;
}

/** The address a build was made for: that of its page, without the page. */
function builtFor(manifest: string): string {
  const found = /<SourceLocation DefaultValue="([^"]+\/)taskpane\.html"/.exec(manifest)?.[1];
  if (found === undefined) throw new Error("The manifest of the build does not say where its page is.");
  return found;
}
