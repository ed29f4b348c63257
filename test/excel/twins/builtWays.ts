import type { Cell } from "../../../src/evaluation/reading/cell";
import { buildSheets } from "../../../src/excel/build/buildSheets";
import type { Scalar, SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import type { Fact } from "../../../src/models/fact";
import type { Calculate } from "../../../src/plan/calculate";
import { templateById } from "../../../src/plan/chosenTemplate";
import { watch } from "../building";
import { requestOf } from "../everyTemplate";
import { openExcel } from "../openExcel";
import { partnersWorkbook } from "../partnersWorkbook";

/**
 * Builds a template in each of these ways in one workbook, with the genuine library and functions, and gives the sheets once all is
 * calculated: for each way one of each alliance, in their order.
 */
export async function builtWays(
  template: string,
  data: WorkbookData,
  ways: readonly Calculate[],
): Promise<SheetData[][]> {
  const excel = await openExcel(data, true);
  try {
    const request = await requestOf(templateById(template));
    const built: string[][] = [];
    for (const calculate of ways) {
      const sheets = await buildSheets({ ...request, calculate }, watch());
      built.push(sheets.map(({ sheet }) => sheet));
    }
    const { sheets } = await excel.saved();
    return built.map((all) => all.map((name) => sheets.find((sheet) => sheet.name === name)!));
  } finally {
    excel.close();
  }
}

/** The same template live and native, of a workbook that makes one sheet of it. */
export async function liveAndNative(
  template: string,
  data: WorkbookData,
): Promise<[live: SheetData, native: SheetData]> {
  const [live, native] = await builtWays(template, data, ["live", "native"]);
  return [live![0]!, native![0]!];
}

/** A workbook with these answers of alliances to these facts. */
export const answersIn = (facts: readonly Fact[], rows: readonly (readonly Cell[])[]): WorkbookData =>
  partnersWorkbook(
    rows.map((row, index) => [`Partner ${index + 1}`, ...(row as Scalar[])]),
    ["Partner", ...facts.map(({ header }) => header)],
  );
