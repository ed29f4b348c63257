import { type Area, MAX_COLUMNS, MAX_ROWS, formatArea, parseArea } from "../cells/address";
import { type Shift, shiftArea } from "../formula/shift";
import type { PageData } from "./pageData";

const rowAt = (row: number): Area => ({ row, column: 0, rows: 1, columns: MAX_COLUMNS });
const columnAt = (column: number): Area => ({ row: 0, column, rows: MAX_ROWS, columns: 1 });

/** Print area, print titles and page breaks follow their cells; what is left of none is dropped. */
export function shiftPage(page: PageData, shift: Shift): void {
  for (const key of ["printArea", "titleRows", "titleColumns"] as const) {
    const areas = page[key]?.split(",").flatMap((area) => shiftArea(parseArea(area), shift) ?? []);
    if (areas?.length) page[key] = areas.map(formatArea).join(",");
    else delete page[key];
  }
  // Breaks are between whole rows or columns; a band of cells moves none.
  if (shift.band) return;
  const rows = page.rowBreaks?.flatMap((at) => shiftArea(rowAt(at), shift)?.row ?? []);
  const columns = page.columnBreaks?.flatMap((at) => shiftArea(columnAt(at), shift)?.column ?? []);
  putBreaks(page, "rowBreaks", rows);
  putBreaks(page, "columnBreaks", columns);
}

/** In order, each once; none before the first row or column. */
export function putBreaks(page: PageData, key: "rowBreaks" | "columnBreaks", at: readonly number[] = []): void {
  const breaks = [...new Set(at)].filter((one) => one > 0).sort((a, b) => a - b);
  if (breaks.length > 0) page[key] = breaks;
  else delete page[key];
}
