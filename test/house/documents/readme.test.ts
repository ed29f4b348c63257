import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inWords, withCounts } from "../../../assets/help/countedWords";
import { readFunctions } from "../../../assets/help/readFunctions";
import { withFunctionTable } from "../../../assets/help/functionTable";
import { withSheetTable } from "../../../assets/help/sheetTable";
import { templates } from "../../../src/templates/index";
import { citedSources } from "../../../src/templates/parts/sources";

const root = join(__dirname, "../../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const functions = readFunctions(join(root, "src/functions"));

/** Spaces and rulers are the formatter's. */
const plain = (text: string) => text.replace(/ +/g, " ").replace(/-{3,}/g, "---");

it("has the table of functions that npm run docs makes today", () => {
  expect(plain(readme)).toBe(plain(withFunctionTable(readme, functions)));
});

it("has one row for each function, and nothing else between the two comments", () => {
  const table = /<!-- functions[^]*<!-- end of functions -->/.exec(readme)![0];
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.map((row) => /`(\w+)\(/.exec(row)?.[1]).sort()).toEqual(functions.map(({ name }) => name).sort());
});

it("has the table of sheets that npm run docs makes today, a row for each", () => {
  expect(plain(readme)).toBe(plain(withSheetTable(readme, templates)));
  const table = /<!-- sheets[^]*<!-- end of sheets -->/.exec(readme)![0];
  expect(table.split("\n").filter((line) => line.startsWith("| **"))).toHaveLength(templates.length);
});

it("counts functions, sheets and documents as npm run docs does today", () => {
  const counts = { functions: functions.length, sheets: templates.length, sources: citedSources.length };
  expect(withCounts(readme, counts)).toBe(readme);
  expect([0, 13, 20, 21, 99, 100].map(inWords)).toEqual([
    "no",
    "thirteen",
    "twenty",
    "twenty-one",
    "ninety-nine",
    "100",
  ]);
  expect(() => withCounts("# Nothing", counts)).toThrow("lacks");
});

it("refuses a README without the comments", () => {
  expect(() => withFunctionTable("# Nothing", functions)).toThrow("lacks");
  expect(() => withSheetTable("# Nothing", templates)).toThrow("lacks");
});

it("shows pictures that are there, and none heavier than 150 KB", () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  for (const picture of pictures) expect(statSync(join(root, picture)).size).toBeLessThanOrEqual(150_000);
});
