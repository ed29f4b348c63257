import type { SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import type { OpenExcel } from "../openExcel";
import { hostileTexts } from "./hostileTexts";

/** Texts that stand in no formula of ours unless somebody brought them there; shorter ones may: "=1+1" in "row=1+1". */
const telling = hostileTexts.filter((text) => text.length > 5 && /^[=+@-]|cmd|DDE|script/i.test(text));

/** Nothing of the corpus stands in a formula in any other way than as a text in quotes. */
export function expectNoFormula({ sheets }: WorkbookData): void {
  for (const { name, cells } of sheets.filter(({ name }) => name !== "Notes")) {
    for (const [place, { formula }] of Object.entries(cells)) {
      if (formula === undefined) continue;
      const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
      expect([name, place, telling.filter((text) => code.includes(text))]).toEqual([name, place, []]);
    }
  }
}

/** The workbook as it is, and as it is once it was saved and opened again. */
export async function nowAndReopened(excel: OpenExcel): Promise<WorkbookData[]> {
  const saved = await excel.saved();
  const { data } = await readXlsx(await writeXlsx(saved), "saved.xlsx");
  return [saved, data];
}

/** A sheet by its name. */
export const sheetNamed = ({ sheets }: WorkbookData, name: string): SheetData =>
  sheets.find((sheet) => sheet.name === name)!;

/** What the cells of a sheet hold that have no formula. */
export const constantsOf = ({ cells }: SheetData): Set<unknown> =>
  new Set(Object.values(cells).flatMap(({ value, formula }) => (formula === undefined ? [value] : [])));
