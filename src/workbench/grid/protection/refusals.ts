import type { ICommandInfo } from "@univerjs/core";
import type { Area } from "../../../host/model/cells/address";
import { type Book, type Sheet, sheetById } from "../../../host/model/book";
import { demandWritable } from "../../../host/model/sheets/protection";
import type { ProtectionOptions } from "../../../host/model/sheets/protectionData";

type Option = Exclude<keyof ProtectionOptions, "selectionMode">;

/** What a protected sheet must allow for a change of the grid's; null = it never does. */
const needs: Record<string, Option | null> = {
  "insert-row": "allowInsertRows",
  "remove-rows": "allowDeleteRows",
  "insert-col": "allowInsertColumns",
  "remove-col": "allowDeleteColumns",
  "set-worksheet-col-width": "allowFormatColumns",
  "set-col-hidden": "allowFormatColumns",
  "set-col-visible": "allowFormatColumns",
  "set-worksheet-row-height": "allowFormatRows",
  "set-row-hidden": "allowFormatRows",
  "set-row-visible": "allowFormatRows",
  "set.numfmt": "allowFormatCells",
  "reorder-range": "allowSort",
  "move-rows": null,
  "move-columns": null,
  "move-range": null,
  "add-worksheet-merge": null,
  "remove-worksheet-merge": null,
};

interface Where {
  unitId?: string;
  subUnitId?: string;
  /** The command of a person that the change is part of. */
  trigger?: string;
  cellValue?: Record<number, Record<number, object | null | undefined> | undefined>;
}

const isLook = (cell: object | null | undefined): boolean =>
  !!cell && Object.keys(cell).every((key) => key === "s" || key === "custom");

const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

function refusesCells(book: Book, sheet: Sheet, cells: NonNullable<Where["cellValue"]>): boolean {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (
        isLook(cell) ? !sheet.protection?.options.allowFormatCells : isLocked(book, sheet, Number(row), Number(column))
      )
        return true;
    }
  }
  return false;
}

/** May nothing be typed into the cell? */
export function isLocked(book: Book, sheet: Sheet, row: number, column: number): boolean {
  try {
    demandWritable(book, sheet, oneCell(row, column));
    return false;
  } catch {
    return true;
  }
}

/** Would this change of a person's be against the protection of its sheet? An add-in is told so by its own messages. */
export function isRefused(book: Book, { id, params }: ICommandInfo): boolean {
  const { unitId, subUnitId = "", trigger, cellValue } = (params ?? {}) as Where;
  if (trigger === undefined || !id.startsWith("sheet.mutation.") || unitId !== book.unit.getUnitId()) return false;
  const sheet = sheetById(book, subUnitId);
  if (!sheet?.protection) return false;
  if (id === "sheet.mutation.set-range-values") return refusesCells(book, sheet, cellValue ?? {});
  const option = needs[id.replace("sheet.mutation.", "")];
  return option === null || (option !== undefined && !sheet.protection.options[option]);
}
