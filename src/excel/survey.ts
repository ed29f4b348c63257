import { parseArea } from "../plan/a1";
import type { Source } from "../plan/source";
import { plainError } from "./plainError";
import { runOptions } from "./runOptions";
import { findSources } from "./findSources";
import type { SheetGrid, TablePlace } from "./grid";

export type { Source } from "../plan/source";

/**
 * What the workbook already holds, best source first; [] when there is nothing. A table without a known fact is a source with no
 * facts and a problem that says so. Two syncs, whatever the number of sheets. Throws an ExcelProblem.
 */
export async function survey(): Promise<Source[]> {
  try {
    const { sheets, tables } = await Excel.run(runOptions(), read);
    return findSources(sheets, tables);
  } catch (error) {
    throw plainError(error, "The workbook could not be read.", "Nothing was changed.");
  }
}

async function read(context: Excel.RequestContext): Promise<{ sheets: SheetGrid[]; tables: TablePlace[] }> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  await context.sync();

  const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  for (const { range } of used) range.load("values,rowIndex,columnIndex");
  const placed = tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of placed) range.load("address");
  await context.sync();

  return {
    sheets: used.flatMap(({ sheet, range }) =>
      range.isNullObject
        ? []
        : {
            name: sheet.name,
            isVisible: sheet.visibility === "Visible",
            top: range.rowIndex + 1,
            left: range.columnIndex + 1,
            values: range.values,
          },
    ),
    tables: placed.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      area: parseArea(range.address),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
  };
}
