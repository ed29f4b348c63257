// Makes the README's tables and counts anew, of functions from the comments in src/functions and of sheets from src/templates: npm run docs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { withCounts } from "./countedWords";
import { readFunctions } from "./readFunctions";
import { withFunctionTable } from "./functionTable";
import { withSheetTable } from "./sheetTable";
import { templates } from "../../src/templates/index";
import { citedSources } from "../../src/templates/parts/sources";

async function writeDocs(root: string): Promise<void> {
  const path = join(root, "README.md");
  const functions = readFunctions(join(root, "src/functions"));
  const withTables = withSheetTable(withFunctionTable(readFileSync(path, "utf8"), functions), templates);
  const text = withCounts(withTables, {
    functions: functions.length,
    sheets: templates.length,
    sources: citedSources.length,
  });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: "markdown" }));
}

void writeDocs(join(__dirname, "../.."));
