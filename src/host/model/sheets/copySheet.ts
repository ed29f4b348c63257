import { FormulaDataModel } from "@univerjs/engine-formula";
import { type IWorksheetData, ObjectMatrix } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { type Book, type Sheet, gridOf, newSheet, run, sheetByName, sheetName } from "../book";
import { demandOpenStructure } from "../document/structureProtection";
import { copiedName, copyNameTo, namesToCopy } from "../names/copyNames";
import { copyTableNames } from "../tables/copyTableNames";
import { rewriteSheetHeld, renameSheetIn } from "../calculation/heldFormulas";
import { rewriteTokens } from "../names/renames";
import { copiedKept } from "../kept/copiedKept";
import { newSheetId } from "./sheets";
import { registerTable } from "../tables/tableHeaders";

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** "Plan" → "Plan (2)", "Plan (2)" → "Plan (3)": the next free one, cut to Excel's 31 characters. */
function copyName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = base.slice(0, 31 - suffix.length) + suffix;
    if (!sheetByName(book, copy)) return copy;
  }
}

/** Univer's half of the copy: cells with their values, sizes, merges, panes. */
function cloneGrid(book: Book, sheet: Sheet, id: string, name: string): IWorksheetData {
  const data: IWorksheetData = { ...clone(gridOf(book, sheet).getConfig()), id, name };
  const formulas = book.injector.get(FormulaDataModel);
  const unitId = book.unit.getUnitId();
  new ObjectMatrix(data.cellData).forValue((row, column, cell) => {
    // A formula that was filled in the grid is kept once, in its first cell; the copy has it in each.
    if (!cell?.si) return;
    cell.f = formulas.getFormulaStringByCell(row, column, sheet.id, unitId) ?? null;
    delete cell.si;
  });
  return data;
}

/** What Excel keeps beyond the cells; nothing is shared with the original. */
function cloneHeld(book: Book, sheet: Sheet, id: string): Sheet {
  const { tables: _tables, ...held } = sheet;
  const copy: Sheet = { ...newSheet(id), ...clone(held), id, kept: held.kept && copiedKept(held.kept) };
  copy.conditionalFormats = copy.conditionalFormats.map((one) => ({ ...one, id: `{cf-${book.nextId()}}` }));
  copy.validations = copy.validations.map((one) => ({ ...one, id: `dv${book.nextId()}` }));
  copy.charts = copy.charts.map((one) => ({ ...one, id: `{chart-${book.nextId()}}` }));
  return copy;
}

/**
 * Copies a sheet with everything on it to a place among the tabs; the active sheet stays. What refers to the sheet itself
 * refers to the copy in the copy; tables and names get their like, since a name must be the only one.
 *
 * @param position counted from 0, up to the number of sheets
 */
export function copySheet(book: Book, sheet: Sheet, position: number): Sheet {
  demandOpenStructure(book);
  const active = book.unit.getActiveSheet();
  const from = sheetName(book, sheet);
  const to = copyName(book, from);
  const copy = cloneHeld(book, sheet, newSheetId(book));
  const grid = cloneGrid(book, sheet, copy.id, to);
  const tables = copyTableNames(book, sheet.tables);
  const names = namesToCopy(book, sheet, from);

  const words = new Map([...tables].map(([before, after]) => [before.toLowerCase(), after]));
  for (const name of names) words.set(name.name.toLowerCase(), copiedName(name, copy));
  const rewrite = (formula: string): string => {
    const there = renameSheetIn(formula, from, to);
    if (words.size === 0) return there;
    return (
      rewriteTokens(there, ({ kind, text }) => (kind === "name" ? words.get(text.toLowerCase()) : undefined)) ?? there
    );
  };
  new ObjectMatrix(grid.cellData).forValue((_row, _column, cell) => {
    if (cell?.f) cell.f = rewrite(cell.f);
  });
  rewriteSheetHeld(copy, rewrite);
  copy.tables = sheet.tables.map((table) => ({
    ...clone(table),
    id: String(book.nextId()),
    name: tables.get(table.name) ?? table.name,
  }));

  book.sheets.set(copy.id, copy);
  run(book, InsertSheetMutation.id, { index: position, sheet: grid });
  if (active) book.unit.setActiveSheet(active);
  for (const name of names) copyNameTo(book, name, copy, rewrite);
  for (const table of copy.tables) registerTable(book, copy, table);
  return copy;
}
