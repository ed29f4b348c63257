import { buildSheets } from "../../src/excel/build/buildSheets";
import { refreshSheets } from "../../src/excel/refresh/refreshSheets";
import type { SheetData, WorkbookData } from "../../src/host/model/workbookData";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx";
import { asTyped } from "../../src/plan/safeText";
import { sheetNames } from "../../src/plan/sheetNames";
import { templates } from "../../src/templates";
import { watch } from "./building";
import { everyFact, requestOf } from "./everyTemplate";
import { hostileTexts } from "./hostileTexts";
import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
afterEach(() => excel?.close());

test("there are at least sixty, each once", () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(60);
});

test("each of them makes a sheet name that Excel takes, and no two make the same", () => {
  const names = sheetNames(hostileTexts, ["Data"]);
  for (const name of names) {
    expect(name).toMatch(/^[^\\/?*[\]:\p{Cc}\p{Cf}]{1,31}$/u);
    expect(name).not.toMatch(/^'|'$|^history$/i);
    // no half of a pair
    expect(() => encodeURIComponent(name)).not.toThrow();
  }
  const folded = names.map((name) => name.normalize("NFC").toLowerCase().toUpperCase());
  expect(new Set(folded).size).toBe(names.length);
});

/** Names that stay names: not blank, nothing at their edges that a reader takes off, and not longer than a cell of a table takes. */
const asNames = hostileTexts.filter(
  (text) => text.trim() === text && text.length < 300 && !/^[\ufeff\u200b]/.test(text),
);

/** Nothing of the corpus stands in a formula in any other way than as a text in quotes. */
function expectNoFormula({ sheets }: WorkbookData, texts: readonly string[]): void {
  const started = texts.filter((text) => text.length > 3);
  for (const { cells } of sheets.filter(({ name }) => name !== "Notes")) {
    for (const { formula } of Object.values(cells)) {
      if (formula === undefined) continue;
      const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
      expect(started.filter((text) => /^[=+@-]|cmd|DDE|script/i.test(text) && code.includes(text))).toEqual([]);
    }
  }
}

const templateOf = (id: string) => templates.find((template) => template.id === id)!;

test("as names of alliances on a sheet of several: each stands there as it is, in the workbook and in the saved file", async () => {
  excel = await openExcel(everyFact(asNames.slice(0, 40)));
  const request = await requestOf(templateOf("portfolio"));
  const [built] = await buildSheets(request, watch());
  const saved = await excel.saved();
  const { data } = await readXlsx(await writeXlsx(saved), "saved.xlsx");
  for (const workbook of [saved, data]) {
    expectNoFormula(workbook, asNames);
    const sheet = workbook.sheets.find(({ name }) => name === built?.sheet) as SheetData;
    const values = Object.values(sheet.cells).flatMap(({ value, formula }) => (formula === undefined ? value : []));
    for (const name of asNames.slice(0, 40)) expect(values).toContain(name);
  }
}, 300_000);

test("typed beside a sheet: each stays a text through a refresh, a conversion and a saved file", async () => {
  excel = await openExcel(everyFact(["Acme"]));
  const request = await requestOf(templateOf("alliance-scorecard"));
  await buildSheets(request, watch());
  const places = hostileTexts.map((_, index) => `P${index + 3}`);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Acme");
    hostileTexts.forEach((text, index) => {
      sheet.getRange(places[index] ?? "").values = [[asTyped(text)]];
    });
    await context.sync();
  });
  for (const calculate of ["live", "native"] as const) {
    await refreshSheets({ calculate }, watch());
    const saved = await excel.saved();
    const { data } = await readXlsx(await writeXlsx(saved), "saved.xlsx");
    for (const { sheets } of [saved, data]) {
      const cells = sheets.find(({ name }) => name === "Acme")?.cells ?? {};
      const texts = Object.values(cells).flatMap(({ value, formula }) => (formula === undefined ? value : []));
      for (const text of hostileTexts) expect(texts).toContain(text);
    }
  }
}, 300_000);
