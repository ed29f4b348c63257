import { parseArea } from "../cells/a1";
import type { Source } from "../reading/source";
import { plainError } from "./plainError";
import { findSources } from "../reading/findSources";
import type { SheetGrid, TablePlace } from "../reading/grid";
import type { HeaderMapping } from "../reading/headerMapping";
import { runOptions } from "./runOptions";
import { whileAnswered, type Patience } from "./whileAnswered";

export type { Source } from "../reading/source";

/** How a workbook is looked over. */
export interface SurveyOptions extends Patience {
  /** What a person says that headers mean; absent = each header means what it says. */
  mapping?: HeaderMapping;
  /** How many answers that cannot be read are listed one by one; absent = as many as help anybody. */
  mostListed?: number;
}

/**
 * What the workbook already holds, best source first; [] when there is nothing. A table without a known fact is a source with no
 * facts and a problem that says so. Two syncs, whatever the number of sheets. Throws an ExcelProblem.
 */
export async function survey({ mapping, mostListed, ...patience }: SurveyOptions = {}): Promise<Source[]> {
  try {
    const { sheets, tables } = await whileAnswered((heard) => {
      return Excel.run(runOptions(), (context) => read(context, heard));
    }, patience);
    return findSources(sheets, tables, { mapping, mostListed });
  } catch (error) {
    throw plainError(error, "The workbook could not be read.", "Nothing was changed.");
  }
}

async function read(
  context: Excel.RequestContext,
  heard: () => void,
): Promise<{ sheets: SheetGrid[]; tables: TablePlace[] }> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  await context.sync();
  heard();

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
