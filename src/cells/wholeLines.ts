import { parseArea, type Area } from "./a1";

/** The last row and column that a sheet of Excel has. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** "Sheet1!A1:B2", "Sheet1!C:C" or "Sheet1!$4:$4" → the area; whole columns and rows are taken for all their cells. */
export function parseLines(text: string): Area {
  const area = text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, "");
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(area);
  if (columns) return { ...parseArea(`${columns[1]}1:${columns[2]}1`), bottom: lastRow };
  const rows = /^(\d+):(\d+)$/.exec(area);
  return rows ? { ...parseArea(`A${rows[1]}:A${rows[2]}`), right: lastColumn } : parseArea(area);
}
