import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../../../src/host/model/workbook";
import { lossesOnSaving } from "../../../src/host/xlsx/kept/keptFor";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { countFeatures, FEATURES, type Counts } from "./countFeatures";

const FOLDER = join(__dirname, "files");
const files = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

/** What must have been said before saving for a feature to be lost. */
const SAID: Readonly<Record<string, RegExp>> = {
  "array formulas": /^Array formulas entered with Ctrl\+Shift\+Enter/,
  validations: /^Input messages on cells that take any value/,
  headers: /^Headers and footers of their own/,
  footers: /^Headers and footers of their own/,
  "filtered columns": /^Filters by icon/,
  sorts: /^How a range was sorted last/,
  macros: /^Macros are left out, because/,
};

interface Journey {
  before: Counts;
  after: Counts;
  /** All that was said before saving. */
  said: string[];
}

/** Opens a file, brings it into the workbook that the page shows, and saves it. */
async function journey(name: string, savedAs = name): Promise<Journey> {
  const bytes = readFileSync(join(FOLDER, name));
  const { data, notes } = await readXlsx(bytes, name);
  const workbook = createWorkbook({ data });
  await workbook.settled();
  const saved = { ...workbook.save(), name: savedAs };
  workbook.dispose();
  const said = [...notes, ...lossesOnSaving(saved)];
  return { before: await countFeatures(bytes), after: await countFeatures(await writeXlsx(saved)), said };
}

function lost({ before, after }: Journey): string[] {
  return Object.keys(before).filter((feature) => (after[feature] ?? 0) < (before[feature] ?? 0));
}

describe("the test set", () => {
  test("has at least ten files of three programs, each under 60 KB", () => {
    const sizes = files.map((name) => readFileSync(join(FOLDER, name)).length);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
    expect(files.length).toBeGreaterThanOrEqual(10);
    expect(new Set(files.map((name) => name.split("-")[0]))).toEqual(
      new Set(["excelts", "libreoffice", "openpyxl", "xlsxwriter"]),
    );
  });

  test("has of every feature that is counted", async () => {
    const all = await Promise.all(files.map((name) => countFeatures(readFileSync(join(FOLDER, name)))));
    const seen = new Set(all.flatMap((counts) => Object.keys(counts)));
    expect(FEATURES.filter((feature) => !seen.has(feature))).toEqual([]);
  });
});

describe("open, save: every counted feature is kept, or its loss was said before", () => {
  test.each(files)("%s", async (name) => {
    const trip = await journey(name);
    const silent = lost(trip).filter((feature) => !trip.said.some((line) => SAID[feature]?.test(line)));
    expect(silent.map((feature) => `${feature}: ${trip.before[feature]} → ${trip.after[feature] ?? 0}`)).toEqual([]);
  });

  test("macros are lost where the name says that there are none, and that is said", async () => {
    const trip = await journey("xlsxwriter-macros.xlsm", "Buttons.xlsx");
    expect(lost(trip)).toEqual(["macros"]);
    expect(trip.said).toEqual([
      "Macros are left out, because Buttons.xlsx cannot hold any. Give it a name that ends in .xlsm to keep them.",
    ]);
  });

  test("a second journey loses nothing more", async () => {
    const { data } = await readXlsx(readFileSync(join(FOLDER, "xlsxwriter-charts.xlsx")), "Charts.xlsx");
    const first = await writeXlsx(data);
    const second = await writeXlsx((await readXlsx(first, "Charts.xlsx")).data);
    expect(await countFeatures(second)).toEqual(await countFeatures(first));
  });
});
