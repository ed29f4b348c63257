import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { invalidArgument, invalidOperation } from "../../richApi/apiError";
import { type Book, type Sheet, allSheets, gridOf, newSheet, run, sheetById, sheetName } from "../book";
import { demandOpenStructure } from "../document/structureProtection";
import { EVENTS, tellSheet } from "../events/happenings";
import { INITIAL_COLUMNS, INITIAL_ROWS } from "../cells/extent";
import { loseTable } from "../tables/dissolveTable";
import { COLUMN_PIXELS, ROW_PIXELS } from "./defaultSizes";
import { demandSheetName, nextSheetName } from "./sheetNames";
import { dropMentions, renameMentions } from "./sheetMentions";
import { normalColor } from "../formats/normalColor";
import { allNames, deleteName } from "../names/names";
import type { SheetData } from "../workbookData";

export type Visibility = NonNullable<SheetData["visibility"]>;

/** Univer activates a sheet that a person adds or shows; Excel's API leaves the active one alone. */
const DO_NOT_ACTIVATE = { fromCollab: true };

/** Univer's data of an empty sheet. */
export function emptyGrid(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: INITIAL_ROWS,
    columnCount: INITIAL_COLUMNS,
    defaultColumnWidth: COLUMN_PIXELS,
    defaultRowHeight: ROW_PIXELS,
  });
}

/** Ids look like Excel's, so that nobody takes one for a name. */
export const newSheetId = (book: Pick<Book, "nextId">): string =>
  `{${String(book.nextId()).padStart(8, "0")}-0001-0000-0000-000000000000}`;

export function visibilityOf(book: Book, sheet: Sheet): Visibility {
  if (gridOf(book, sheet).getConfig().hidden !== 1) return "Visible";
  return sheet.veryHidden ? "VeryHidden" : "Hidden";
}

const visibleSheets = (book: Book): Sheet[] => allSheets(book).filter((one) => visibilityOf(book, one) === "Visible");

export function activeSheet(book: Book): Sheet {
  const id = book.unit.getActiveSheet()?.getSheetId();
  const sheet = (id === undefined ? undefined : sheetById(book, id)) ?? visibleSheets(book)[0];
  if (!sheet) throw invalidOperation();
  return sheet;
}

/** Adds an empty sheet at the end; the active sheet stays. */
export function addSheet(book: Book, name?: string): Sheet {
  demandOpenStructure(book);
  const wanted = name ?? nextSheetName(book);
  demandSheetName(book, wanted);
  const sheet = newSheet(newSheetId(book));
  book.sheets.set(sheet.id, sheet);
  const params = { index: book.unit.getSheetOrders().length, sheet: emptyGrid(sheet.id, wanted) };
  run(book, InsertSheetMutation.id, params, DO_NOT_ACTIVATE);
  return sheet;
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  demandOpenStructure(book);
  const before = sheetName(book, sheet);
  if (name === before) return;
  demandSheetName(book, name, sheet);
  run(book, SetWorksheetNameMutation.id, { subUnitId: sheet.id, name });
  renameMentions(book, before, name);
}

/** Refused for the last visible sheet, and for one that is hidden from people. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  demandOpenStructure(book);
  const visible = visibleSheets(book);
  if (visibilityOf(book, sheet) === "VeryHidden") throw invalidOperation();
  if (visible.length === 1 && visible[0] === sheet) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
  book.edits.flush();
  const position = book.unit.getSheetOrders().indexOf(sheet.id);
  const wasActive = activeSheet(book) === sheet;
  for (const table of [...sheet.tables]) loseTable(book, sheet, table);
  for (const name of allNames(book)) if (name.scope === sheet) deleteName(book, name);
  const subUnitName = sheetName(book, sheet);
  run(book, RemoveSheetMutation.id, { subUnitId: sheet.id, subUnitName });
  book.sheets.delete(sheet.id);
  dropMentions(book, subUnitName);
  if (!wasActive) return;
  const rest = allSheets(book);
  const next = [...rest.slice(position), ...rest.slice(0, position).reverse()];
  const shown = next.find((one) => visibilityOf(book, one) === "Visible");
  if (shown) activateSheet(book, shown);
}

export function activateSheet(book: Book, sheet: Sheet): void {
  if (visibilityOf(book, sheet) !== "Visible") throw invalidOperation();
  run(book, SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  demandOpenStructure(book);
  if (visibility !== "Visible" && visibilityOf(book, sheet) === "Visible" && visibleSheets(book).length === 1) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
  const wasActive = activeSheet(book) === sheet;
  const visibilityBefore = visibilityOf(book, sheet);
  sheet.veryHidden = visibility === "VeryHidden";
  run(
    book,
    SetWorksheetHideMutation.id,
    { subUnitId: sheet.id, hidden: visibility === "Visible" ? 0 : 1 },
    DO_NOT_ACTIVATE,
  );
  if (visibility !== visibilityBefore) {
    tellSheet(book, EVENTS.visibilityChanged, sheet, { visibilityBefore, visibilityAfter: visibility });
  }
  const shown = visibleSheets(book)[0];
  if (wasActive && visibility !== "Visible" && shown) activateSheet(book, shown);
}

export const positionOf = (book: Book, sheet: Sheet): number => book.unit.getSheetOrders().indexOf(sheet.id);

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  demandOpenStructure(book);
  const last = book.unit.getSheetOrders().length - 1;
  if (!Number.isInteger(position) || position < 0 || position > last) throw invalidArgument();
  const positionBefore = positionOf(book, sheet);
  run(book, SetWorksheetOrderMutation.id, {
    subUnitId: sheet.id,
    fromOrder: positionBefore,
    toOrder: position,
  });
  if (position !== positionBefore) tellSheet(book, EVENTS.moved, sheet, { positionBefore, positionAfter: position });
}

/** "" takes the colour away. */
export function setTabColor(book: Book, sheet: Sheet, color: string): void {
  const normal = color === "" ? "" : normalColor(color);
  if (normal === undefined) throw invalidArgument();
  run(book, SetTabColorMutation.id, { subUnitId: sheet.id, color: normal });
}

/** "" when the tab has no colour. */
export const tabColorOf = (book: Book, sheet: Sheet): string =>
  normalColor(gridOf(book, sheet).getConfig().tabColor) ?? "";

export const gridlinesShown = (book: Book, sheet: Sheet): boolean =>
  gridOf(book, sheet).getConfig().showGridlines !== 0;

export function showGridlines(book: Book, sheet: Sheet, shown: boolean): void {
  run(book, ToggleGridlinesMutation.id, { subUnitId: sheet.id, showGridlines: shown ? 1 : 0 });
}
