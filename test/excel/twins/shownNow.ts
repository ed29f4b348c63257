import { address, parseArea } from "../../../src/cells/a1";
import type { CellData, Scalar, SheetData } from "../../../src/host/model/workbookData";
import type { OpenExcel } from "../openExcel";

/**
 * Sheets as they were saved before, with what they show in an area now that all is calculated; much quicker than saving again.
 *
 * @param areas one for each sheet
 */
export async function shownNow(
  { client, workbook }: OpenExcel,
  sheets: readonly SheetData[],
  areas: readonly string[],
): Promise<SheetData[]> {
  await workbook.settled();
  return client.Excel.run(async (context) => {
    const read = sheets.map((sheet, index) => {
      const area = areas[index]!;
      const range = context.workbook.worksheets.getItem(sheet.name).getRange(area);
      range.load("values,valueTypes");
      return { sheet, area: parseArea(area), range };
    });
    await context.sync();
    return read.map(({ sheet, area, range }) => {
      const cells: Record<string, CellData> = { ...sheet.cells };
      range.values.forEach((line: unknown[], down) =>
        line.forEach((value, right) => {
          const place = address(area.top + down, area.left + right);
          const isError = range.valueTypes[down]![right] === "Error";
          const now = isError ? { error: String(value) } : value === "" ? null : value;
          if (now !== null || cells[place]) cells[place] = { ...cells[place], value: now as Scalar };
        }),
      );
      return { ...sheet, cells };
    });
  });
}
