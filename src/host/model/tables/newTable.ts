import type { TableData } from "../workbookData";

/** What a table is like that nobody has changed; a file need not say it. */
export const newTable = {
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
} as const satisfies Partial<TableData>;
