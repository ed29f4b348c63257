import { createHash } from "node:crypto";
import { textOf, type ServedFiles } from "./servedFiles";

/** What the manifest names must keep its name: Excel keeps a manifest for long, and would look for what is gone. */
const namedByManifest = ["functions.js"];

/**
 * Gives the scripts and the style a page loads names that change with what they hold, `parts/taskpane.1a2b3c4d.js`, so that they may
 * be kept for ever, and a page never gets parts of another version. Changes the files in place.
 *
 * @throws when a style asks for files beside it, which it would no longer find
 */
export function nameByContent(files: ServedFiles, page: string): void {
  const renamed = textOf(files, page).replace(
    /((?:src|href)=["']?)([\w-]+\.(?:js|css))(?=["'\s>])/g,
    (_all, before: string, name: string) => {
      const bytes = files.get(name);
      if (!bytes) throw new Error(`${page} loads ${name}, which the build does not have.`);
      if (name.endsWith(".css") && /url\((?!["']?data:)/.test(bytes.toString("utf8")))
        throw new Error(`${name} asks for other files, and would not find them from parts/.`);
      const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
      const path = `parts/${name.replace(/\.(?=\w+$)/, `.${hash}.`)}`;
      files.set(path, bytes);
      if (!namedByManifest.includes(name)) files.delete(name);
      return before + path;
    },
  );
  files.set(page, Buffer.from(renamed));
}
