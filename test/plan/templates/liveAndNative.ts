import type { Cell } from "../../../src/evaluation/reading/cell";
import { columnLetters } from "../../../src/cells/a1";
import type { Calculate } from "../../../src/plan/calculate";
import { buildSheets } from "../../../src/excel/build/buildSheets";
import type { Scalar, SheetData } from "../../../src/host/model/workbookData";
import type { Fact } from "../../../src/models/fact";
import { openExcel } from "../../excel/openExcel";
import { partnersWorkbook } from "../../excel/partnersWorkbook";
import { toNineDigits } from "../native/onASheet";
import { sourceOf } from "../sources";

/** What a cell shows on a sheet of live formulas and on one of built-in functions alone. */
export interface Difference {
  sheet: string;
  cell: string;
  live: unknown;
  native: unknown;
}

/**
 * Builds a template in each of these ways in one workbook, with the genuine library and functions, and gives the sheets once all is
 * calculated: for each way one of each row, in their order.
 */
export async function builtWays(
  template: string,
  facts: readonly Fact[],
  rows: readonly (readonly Cell[])[],
  ways: readonly Calculate[],
): Promise<SheetData[][]> {
  const headers = ["Partner", ...facts.map(({ header }) => header)];
  const names = rows.map((_, index) => `Partner ${index + 1}`);
  const cells = rows.map((row, index) => [names[index]!, ...row] as Scalar[]);
  const excel = await openExcel(partnersWorkbook(cells, headers), true);
  try {
    const address = `A1:${columnLetters(headers.length)}${rows.length + 1}`;
    const source = sourceOf(headers, { sheet: "Partner data", address, partners: names });
    const watch = { onProgress: () => undefined, signal: new AbortController().signal };
    const built: string[][] = [];
    for (const calculate of ways) {
      const sheets = await buildSheets({ template, source, partners: names, asOf: 45564, calculate }, watch);
      built.push(sheets.map(({ sheet }) => sheet));
    }
    const { sheets } = await excel.saved();
    return built.map((all) => all.map((name) => sheets.find((sheet) => sheet.name === name)!));
  } finally {
    excel.close();
  }
}

/**
 * Builds a template live and by built-in functions alone. Gives the cells in which the two differ (numbers by more than 1e-9, errors
 * by their code), and the cells of the native sheets that still speak of our functions.
 */
export async function liveAndNative(
  template: string,
  facts: readonly Fact[],
  rows: readonly (readonly Cell[])[],
): Promise<{ compared: number; differences: Difference[]; ours: string[] }> {
  const [live = [], native = []] = await builtWays(template, facts, rows, ["live", "native"]);
  return {
    compared: live.reduce((sum, one) => sum + formulasOf(one).length, 0),
    differences: live.flatMap((one, index) => differencesOf(one, native[index]!)),
    ours: native.flatMap(({ name, cells: all }) =>
      Object.entries(all).flatMap(([cell, { formula }]) => (formula?.includes("ALLIANCE.") ? [`${name}!${cell}`] : [])),
    ),
  };
}

const formulasOf = ({ cells }: SheetData) => Object.entries(cells).filter(([, { formula }]) => formula !== undefined);

function differencesOf(live: SheetData, native: SheetData): Difference[] {
  return formulasOf(live).flatMap(([cell, { value }]) => {
    const [one, other] = [value, native.cells[cell]?.value].map((each) => toNineDigits(each ?? null));
    const isSame = typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= 1e-9 : one === other;
    return isSame ? [] : [{ sheet: live.name, cell, live: one, native: other }];
  });
}

/** So many alliances are compared; `NATIVE_ALLIANCES=200` looks further. */
export const compared = Number(process.env["NATIVE_ALLIANCES"] ?? 2);
