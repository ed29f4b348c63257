import { type Area, formatArea } from "../cells/address";
import type { Book, Chart, Sheet, Table } from "../book";
import type { ChangeDetails } from "./changeDetails";
import { placeReference } from "./placeReference";

/** Office.js's numbers for events; those a workbook here can raise. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  autoSaveChanged: 2200,
  /** Of the library's older half, as selectionChanged of the workbook is. */
  settingsChanged: 1,
} as const;

/** The target of collections' events. */
export const WORKBOOK = "Workbook";

/** Who did it: an add-in through the API, or a person in the grid. */
export type Trigger = "ThisLocalAddin" | "Unknown";

function tell(book: Book, eventType: number, targets: readonly string[], message: Record<string, unknown>): void {
  for (const target of targets) book.events.emit(eventType, target, message);
}

/** What add-ins keep in the workbook changed. */
export const tellSettings = (book: Book): void => tell(book, EVENTS.settingsChanged, [WORKBOOK], {});

/** An event of one sheet, for those who listen to it and those who listen to all sheets. */
export function tellSheet(book: Book, eventType: number, sheet: Sheet, more: Record<string, unknown> = {}): void {
  tell(book, eventType, [WORKBOOK, sheet.id], { worksheetId: sheet.id, source: "Local", ...more });
}

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Where cells went that made room, or closed a gap. */
export type ShiftDirection = "None" | "ShiftCellDown" | "ShiftCellRight" | "ShiftCellUp" | "ShiftCellLeft";

/** Cells changed: tells the sheet's listeners and those of each table among them. */
export function tellChanged(
  book: Book,
  sheet: Sheet,
  area: Area,
  triggerSource: Trigger,
  changeType: ChangeType = "RangeEdited",
  shiftDirection: ShiftDirection = "None",
  details?: ChangeDetails,
): void {
  const message = {
    ...details,
    address: formatArea(area),
    changeType,
    triggerSource,
    shiftDirection,
    referenceId: placeReference(sheet, area),
  };
  tellSheet(book, EVENTS.changed, sheet, message);
  for (const table of sheet.tables) {
    const apart =
      area.row >= table.area.row + table.area.rows ||
      area.row + area.rows <= table.area.row ||
      area.column >= table.area.column + table.area.columns ||
      area.column + area.columns <= table.area.column;
    if (!apart) {
      const tableMessage = { ...message, worksheetId: sheet.id, tableId: table.id, source: "Local" };
      tell(book, EVENTS.tableChanged, [WORKBOOK, table.id], tableMessage);
    }
  }
}

export function tellTable(book: Book, eventType: number, sheet: Sheet, table: Table): void {
  const message = { worksheetId: sheet.id, tableId: table.id, tableName: table.name, source: "Local" };
  tell(book, eventType, [WORKBOOK, sheet.id], message);
}

export function tellChart(book: Book, eventType: number, sheet: Sheet, chart: Chart): void {
  tell(book, eventType, [sheet.id, chart.id], { worksheetId: sheet.id, chartId: chart.id, source: "Local" });
}
