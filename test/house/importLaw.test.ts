import { join } from "node:path";
import { offences, readSources } from "./importLaw";

const house = readSources(join(__dirname, "../../src"));

it("is kept by every file of src/", () => {
  expect(house.size).toBeGreaterThan(50);
  expect(offences(house)).toEqual([]);
});

describe("the import law", () => {
  const broken = (files: Record<string, string>) => offences(new Map(Object.entries(files)));

  it.each([
    ["a value", 'import { facts } from "../models/facts";'],
    ["a type", 'import type { Fact } from "../models/facts";'],
    ["a type in place", 'export type F = import("../models/facts").Fact;'],
    ["a re-export", 'export * from "../models/facts";'],
    ["an import for its effect", 'import "../models/facts";'],
    ["a late import", 'export const late = () => import("../models/facts");'],
    ["a require", 'const facts = require("../models/facts");'],
  ])("sees %s", (_what, text) => {
    expect(broken({ "scoring/mean.ts": text, "models/facts.ts": "export {};" })).toEqual([
      "scoring/mean.ts: scoring may not import models (models/facts.ts)",
    ]);
  });

  it.each([
    ["evaluation", "functions"],
    ["functions", "templates"],
    ["templates", "evaluation"],
    ["plan", "excel"],
    ["excel", "taskpane"],
    ["commands", "taskpane"],
    ["taskpane", "host"],
    ["host", "models"],
    ["host", "workbench"],
    ["workbench", "plan"],
  ])("keeps %s from %s", (from, to) => {
    expect(broken({ [`${from}/a.ts`]: `import "../${to}/b";`, [`${to}/b.ts`]: "" })).toEqual([
      `${from}/a.ts: ${from} may not import ${to} (${to}/b.ts)`,
    ]);
  });

  it("lets the workbench open the host, and evaluation read models and score", () => {
    expect(
      broken({
        "workbench/a.ts": 'import "../host/xlsx/read";',
        "host/xlsx/read.ts": "",
        "evaluation/classify.ts": 'import "../models/facts"; import "../scoring/mean"; import "./cell";',
        "evaluation/cell.ts": "",
        "models/facts.ts": "",
        "scoring/mean.ts": "",
      }),
    ).toEqual([]);
  });

  it("finds circles, through types and folders' index files too", () => {
    expect(
      broken({
        "models/index.ts": 'export { a } from "./a";',
        "models/a.ts": 'import type { B } from "./parts/b"; export const a = 1;',
        "models/parts/b.ts": 'import { a } from ".."; export type B = typeof a;',
      }),
    ).toEqual(["circle: models/index.ts → models/a.ts → models/parts/b.ts → models/index.ts"]);
  });

  it("knows every layer, and no others", () => {
    expect(broken({ "utils/clamp.ts": "" })).toEqual(['utils/clamp.ts: "utils" is no layer of the house']);
    expect(broken({ "models/a.ts": 'import "../../test/b";' })).toEqual([
      "models/a.ts: imports ../../test/b, which is not in src/",
    ]);
  });

  it.each([
    ["evaluation/a.ts", "throw new CustomFunctions.Error(code);", "evaluation may not name CustomFunctions"],
    ["plan/a.ts", "export const fill = (range: Excel.Range) => range;", "plan may not name Excel"],
    ["models/a.ts", "export const root = globalThis.document;", "models may not name document"],
    ["functions/a.ts", "export const read = () => Excel.run(work);", "functions may not name Excel"],
    ["excel/a.ts", "const { body } = document;", "excel may not name document"],
    ["templates/a.ts", "export const box = { Office };", "templates may not name Office"],
  ])("keeps Excel and the page out of %s", (file, text, offence) => {
    expect(broken({ [file]: text })).toEqual([`${file}: ${offence}`]);
  });

  it("lets no package into what is shipped, except the pane's controls", () => {
    expect(
      broken({
        "taskpane/a.ts": 'import "@fluentui/web-components/button.js"; import "react";',
        "scoring/a.ts": 'import { mean } from "simple-statistics";',
        "excel/a.ts": 'import { readFileSync } from "node:fs";',
        "host/a.ts": 'import { Univer } from "@univerjs/core";',
      }),
    ).toEqual([
      "taskpane/a.ts: taskpane may not import the package react",
      "scoring/a.ts: scoring may not import the package simple-statistics",
      "excel/a.ts: excel may not import the package node:fs",
    ]);
  });

  it("takes only the global for the global", () => {
    const text = `
      import { document } from "./page";
      export const sheet = { Excel: 1, Office: "x" };
      export const named = (sheet as { Excel: number }).Excel + document.length; // Excel, Office
      export interface Shown { CustomFunctions: string }`;
    expect(broken({ "plan/a.ts": text, "plan/page.ts": "export {};" })).toEqual([]);
  });
});
