import { CommandType } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { around, type Area } from "../cells/address";
import { type Book, type Sheet, newSheet, sheetById } from "../book";
import { type ChangeDetails, detailsOf } from "./changeDetails";
import { EVENTS, tellChanged, tellSheet } from "./happenings";
import { fromRange } from "../cells/merges";
import { checkHeaders } from "../tables/tableHeaders";

type CellValues = Record<number, Record<number, object | null | undefined> | undefined>;

/** Does it change what the cell holds, and not only how it looks? */
const changesContent = (cell: object | null | undefined): boolean =>
  !cell || "v" in cell || "f" in cell || "si" in cell || "p" in cell;

/** The rectangle around all cells whose content changes. */
function areaOf(cells: CellValues): Area | undefined {
  let area: Area | undefined;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, content] of Object.entries(columns ?? {})) {
      if (!changesContent(content)) continue;
      const cell = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? around(area, cell) : cell;
    }
  }
  return area;
}

/** Results of formulas come by the thousand; looking through them would cost more than what it is for. */
function hasOneCell(cells: CellValues): boolean {
  const [row, ...others] = Object.keys(cells);
  return row !== undefined && others.length === 0 && Object.keys(cells[Number(row)] ?? {}).length === 1;
}

/** What a command says about where it happened. */
interface Where {
  unitId?: string;
  subUnitId?: string;
  cellValue?: CellValues;
  name?: string;
  selections?: readonly { range: Parameters<typeof fromRange>[0] }[];
}

/** Tells listeners what people do in the grid, and what Univer does for the API. */
export function followGrid(book: Book): void {
  let active: Sheet | undefined;
  const names = new Map<string, string>();
  let before: (() => ChangeDetails | undefined) | undefined;

  function activated(sheet: Sheet): void {
    if (sheet === active) return;
    if (active && sheetById(book, active.id)) tellSheet(book, EVENTS.deactivated, active);
    active = sheet;
    tellSheet(book, EVENTS.activated, sheet);
  }

  function selected(sheet: Sheet, { selections = [] }: Where): void {
    const last = selections[selections.length - 1];
    if (!last) return;
    sheet.selection = fromRange(last.range);
    sheet.selections = selections.length > 1 ? selections.map(({ range }) => fromRange(range)) : undefined;
    book.tellSelection(sheet);
  }

  function edited(sheet: Sheet, { cellValue }: Where): void {
    const area = cellValue && areaOf(cellValue);
    if (!area) return;
    checkHeaders(book, sheet, area);
    tellChanged(book, sheet, area, "Unknown", "RangeEdited", "None", before?.());
    before = undefined;
  }

  book.commands.beforeCommandExecuted((command) => {
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId = "", cellValue = {} } = command.params as Where;
      const area = hasOneCell(cellValue) ? areaOf(cellValue) : undefined;
      const sheet = area && sheetById(book, subUnitId);
      before = sheet && area && detailsOf(book, sheet, area);
    }
    if (command.id !== SetWorksheetNameMutation.id) return;
    const { subUnitId = "" } = command.params as Where;
    names.set(subUnitId, book.unit.getSheetBySheetId(subUnitId)?.getName() ?? "");
  });

  book.commands.onCommandExecuted((command, options) => {
    const where = (command.params ?? {}) as Where;
    if (where.unitId !== book.unit.getUnitId()) return;
    if (command.type === CommandType.MUTATION && !options?.onlyLocal && !options?.["fromFormula"]) book.dirty = true;
    if (command.id === InsertSheetMutation.id) {
      const { id } = (command.params as { sheet: { id: string } }).sheet;
      const sheet = book.sheets.get(id) ?? newSheet(id);
      book.sheets.set(id, sheet);
      return tellSheet(book, EVENTS.sheetAdded, sheet);
    }
    const id = where.subUnitId ?? "";
    if (command.id === RemoveSheetMutation.id) return tellSheet(book, EVENTS.sheetDeleted, newSheet(id));
    const sheet = sheetById(book, id);
    if (!sheet) return;
    const fromGrid = !options?.onlyLocal && !options?.["fromFormula"] && !book.edits.sending();
    if (command.id === SetWorksheetActiveOperation.id) activated(sheet);
    else if (command.id === SetSelectionsOperation.id) selected(sheet, where);
    else if (command.id === SetRangeValuesMutation.id && fromGrid) edited(sheet, where);
    else if (command.id === SetWorksheetNameMutation.id) {
      tellSheet(book, EVENTS.nameChanged, sheet, { nameBefore: names.get(id) ?? "", nameAfter: where.name ?? "" });
    }
  });
}
