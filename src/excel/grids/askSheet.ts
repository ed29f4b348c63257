import type { SheetGrid } from "../../reading/grid";
import { loadMark, markIn } from "../manifest/sheetMark";

/** What was asked of a sheet; `gridOf` tells it after the sync. */
export interface AskedSheet {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  formats: Excel.Range;
  mark: Excel.NamedItem;
}

/** Number formats are looked at in so many rows of a sheet: they tell dates and percentages, and the first of each table are enough. */
const formattedRows = 60;

/** Asks for all values of a sheet, whether rows are hidden, and the formats of its first rows. The sheet's name must be asked for too. */
export function askSheet(sheet: Excel.Worksheet): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex,rowHidden");
  return { sheet, used, formats: askFormats(sheet, used), mark: loadMark(sheet) };
}

/** Asks for the formats of what is used in the first rows of a sheet. */
export function askFormats(sheet: Excel.Worksheet, used: Excel.Range): Excel.Range {
  const formats = used.getIntersectionOrNullObject(sheet.getRange(`1:${formattedRows}`));
  formats.load("numberFormat");
  return formats;
}

/** Whether we built the sheet: then it says nothing of its own, but what was made of other sheets. */
export const isBuilt = ({ mark }: Pick<AskedSheet, "mark">): boolean => markIn(mark) !== null;

/** The grid of a sheet; null where nothing is entered. */
export const gridOf = (asked: AskedSheet): SheetGrid | null =>
  asked.used.isNullObject ? null : { ...placeOfGrid(asked), values: asked.used.values };

/** All that a grid says but its values. */
export const placeOfGrid = ({ sheet, used, formats }: Omit<AskedSheet, "mark">): Omit<SheetGrid, "values"> => ({
  name: sheet.name,
  isVisible: sheet.visibility === "Visible",
  top: used.rowIndex + 1,
  left: used.columnIndex + 1,
  rowsHidden: used.rowHidden,
  ...(!formats.isNullObject && { formats: formats.numberFormat }),
});
