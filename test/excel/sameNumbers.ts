import type { CellData, SheetData } from "../../src/host/model/workbookData";
import { buildSheets } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import type { WorkbookData } from "../../src/host/model/workbookData";
import type { Source } from "../../src/reading/source";
import { asOf } from "./building";
import { openExcel, type OpenExcel } from "./openExcel";

/** A workbook with one template built live and native, calculated, and closed again. */
export async function liveAndNative(
  data: WorkbookData,
  template: string,
  prepare: (excel: OpenExcel, source: Source) => Promise<void> = () => Promise.resolve(),
): Promise<{ live: SheetData[]; native: SheetData[] }> {
  const excel = await openExcel(data, true);
  try {
    const [source] = await survey();
    if (!source) throw new Error("The workbook holds no source.");
    await prepare(excel, source);
    const watch = { onProgress: () => undefined, signal: new AbortController().signal };
    const built: string[][] = [];
    for (const calculate of ["live", "native"] as const) {
      const sheets = await buildSheets({ template, source, partners: source.partners, asOf, calculate }, watch);
      built.push(sheets.map(({ sheet }) => sheet));
    }
    const { sheets } = await excel.saved();
    const [live, native] = built.map((names) => names.map((name) => sheets.find((sheet) => sheet.name === name)!));
    return { live: live!, native: native! };
  } finally {
    excel.close();
  }
}

/** Numbers to nine digits, errors by their code, "" for nothing. */
export function toCompare(cell: CellData | undefined): unknown {
  const value = cell?.value ?? "";
  if (typeof value === "number") return Math.round(value * 1e9) / 1e9;
  return typeof value === "object" ? (value as { error: string }).error : value;
}

/** Cells of the live sheet, down to a row, that stand otherwise on the native one: address, live, native. */
export const differing = (live: SheetData, native: SheetData, lastRow: number): unknown[][] =>
  Object.keys(live.cells)
    .filter((place) => Number(place.replace(/\D/g, "")) <= lastRow)
    .map((place) => [place, toCompare(live.cells[place]), toCompare(native.cells[place])])
    .filter(([, one, other]) => one !== other);
