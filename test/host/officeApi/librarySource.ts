import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

const installed = createRequire(__filename);

/** The declarations of the client library, and the library itself as it is installed. */
export const paths = {
  declarations: join(dirname(installed.resolve("@types/office-js/package.json")), "index.d.ts"),
  library: join(dirname(installed.resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.debug.js"),
};

const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    name,
    text,
    // Comments are read as text where they are needed: parsing all of them would take seconds.
    { languageVersion: ts.ScriptTarget.ES2020, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
  );

/** The Excel half of the declarations, which are one file for all of Office. */
export function excelDeclarations(): ts.SourceFile {
  const text = readFileSync(paths.declarations, "utf8");
  const from = text.indexOf("declare namespace Excel {");
  const to = text.indexOf("\n}", from);
  return parse("excel.d.ts", text.slice(from, to + 2));
}

/** The library's own code. */
export const librarySource = (): ts.SourceFile => parse("excel-web.js", readFileSync(paths.library, "utf8"));

/** Walks a tree, depth first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
