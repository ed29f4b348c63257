import { parseArea } from "../../cells/a1";
import type { TablePlace } from "../../reading/grid";

/** What was asked of a table; `placeOf` tells it after the sync. */
export interface AskedTable {
  table: Excel.Table;
  range: Excel.Range;
  last: Excel.Range;
}

/** Asks where a table is, whether rows of it are hidden, and for the formats of its last row: there always is one. */
export function askTable(table: Excel.Table): AskedTable {
  const range = table.getRange();
  range.load("address,rowHidden");
  const last = range.getLastRow();
  last.load("numberFormat");
  return { table, range, last };
}

/** What is to be loaded of the workbook's tables before they can be asked. */
export const tableProperties = "items/name,items/showHeaders,items/showTotals,items/worksheet/name";

/** Where a table is. */
export const placeOf = ({ table, range, last }: AskedTable): TablePlace => ({
  name: table.name,
  sheet: table.worksheet.name,
  area: parseArea(range.address),
  hasHeaders: table.showHeaders,
  hasTotals: table.showTotals,
  formats: (last.numberFormat as string[][])[0] ?? [],
  rowsHidden: range.rowHidden,
});
