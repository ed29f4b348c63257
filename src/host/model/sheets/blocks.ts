import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { insertDeleteConflict, nonBlankCellOffSheet } from "../../richApi/apiError";
import { type Area, MAX_COLUMNS, MAX_ROWS, contains, intersect } from "../cells/address";
import { type Book, type Sheet, run, sheetName } from "../book";
import { hasContent } from "../cells/cells";
import { mergesOf, toRange } from "../cells/merges";
import { cellsIn, moveCells, ownFormulas, putCell } from "../cells/moveCells";
import { tellChanged } from "../events/happenings";
import { type Shift, inBand, shiftArea, shiftFormula } from "../formula/shift";
import { namesOf } from "../names/nameRules";
import { rewriteFormulas } from "../names/renames";
import { shiftHeld } from "./shiftHeld";

type Axis = Shift["axis"];

const bandOf = (area: Area, axis: Axis): Shift["band"] =>
  axis === "rows" ? { first: area.column, count: area.columns } : { first: area.row, count: area.rows };

/** The cells from an area to the end of the sheet: all that an insertion or deletion there can move. */
const onward = (area: Area, axis: Axis): Area =>
  axis === "rows" ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };

/**
 * What would be torn apart cannot be moved: a table that only some columns of are shifted, or merged cells of which only
 * some are.
 */
function demandWhole(areas: readonly Area[], moving: Area, shift: Shift): void {
  for (const area of areas) {
    if (intersect(area, moving) && !inBand(area, shift)) {
      throw insertDeleteConflict("Cells in a table or merged cells would be moved apart.");
    }
  }
}

/** A table's header row goes with the whole table or not at all. */
function demandHeaders(sheet: Sheet, deleted: Area): void {
  for (const { area, showHeaders } of sheet.tables) {
    const header = { ...area, rows: 1 };
    if (showHeaders && intersect(header, deleted) && contains(deleted, header) && !contains(deleted, area)) {
      throw insertDeleteConflict("The header row of a table cannot be deleted.");
    }
  }
}

function shiftMerges(book: Book, sheet: Sheet, shift: Shift): void {
  const before = mergesOf(book, sheet);
  const after = before.map((area) => ({ area, moved: shiftArea(area, shift) }));
  const changed = after.filter(({ area, moved }) => area !== moved);
  if (changed.length === 0) return;
  run(book, RemoveWorksheetMergeMutation.id, {
    subUnitId: sheet.id,
    ranges: changed.map(({ area }) => toRange(area)),
  });
  const kept = changed.flatMap(({ moved }) => (moved && moved.rows * moved.columns > 1 ? [toRange(moved)] : []));
  if (kept.length > 0) run(book, AddWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: kept });
}

/** Lets every formula of the workbook, in cells and names, follow the cells of a sheet. */
function shiftFormulas(book: Book, sheet: Sheet, shift: Shift): void {
  const target = sheetName(book, sheet);
  rewriteFormulas(book, (formula, home) => shiftFormula(formula, target, sheetName(book, home), shift));
  for (const name of namesOf(book)) {
    const formula = name.formulaOrRefString.replace(/^=?/, "=");
    const moved = shiftFormula(formula, target, "", shift);
    if (moved !== formula) run(book, SetDefinedNameMutation.id, { ...name, formulaOrRefString: moved.slice(1) });
  }
}

function follow(book: Book, sheet: Sheet, shift: Shift): void {
  shiftMerges(book, sheet, shift);
  shiftFormulas(book, sheet, shift);
  shiftHeld(book, sheet, shift);
}

/** New cells look like those above them or to their left, as in Excel. */
function takeLooks(book: Book, sheet: Sheet, area: Area, axis: Axis): void {
  const from =
    axis === "rows" ? { ...area, row: area.row - 1, rows: 1 } : { ...area, column: area.column - 1, columns: 1 };
  if (from.row < 0 || from.column < 0) return;
  for (const { row, column, cell } of cellsIn(book, sheet, from)) {
    const { keptFormula: _formula, rich: _runs, ...custom } = cell.custom ?? {};
    const looks = { ...(cell.s && { s: cell.s }), ...(Object.keys(custom).length > 0 && { custom }) };
    if (Object.keys(looks).length === 0) continue;
    const count = axis === "rows" ? area.rows : area.columns;
    for (let step = 1; step <= count; step++) {
      const at = axis === "rows" ? [row + step, column] : [row, column + step];
      putCell(book, sheet, at[0] ?? 0, at[1] ?? 0, { ...looks });
    }
  }
}

/** Makes room where the area is; what is there and beyond goes down (axis "rows") or to the right. Nobody is told. */
export function openGap(book: Book, sheet: Sheet, area: Area, axis: Axis): void {
  const [at, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const shift: Shift = { axis, at, count, band: bandOf(area, axis) };
  const moving = onward(area, axis);
  demandWhole([...sheet.tables.map((table) => table.area), ...mergesOf(book, sheet)], moving, shift);
  const cells = cellsIn(book, sheet, moving);
  const limit = axis === "rows" ? MAX_ROWS - count : MAX_COLUMNS - count;
  const isOff = ({ row, column }: { row: number; column: number }) => (axis === "rows" ? row : column) >= limit;
  if (cells.some((placed) => isOff(placed) && hasContent(placed.cell))) throw nonBlankCellOffSheet();
  ownFormulas(book);
  const staying = cellsIn(book, sheet, moving).filter((placed) => !isOff(placed));
  moveCells(book, sheet, staying, axis === "rows" ? count : 0, axis === "rows" ? 0 : count);
  takeLooks(book, sheet, area, axis);
  follow(book, sheet, shift);
}

/** Inserts blank cells where the area is, and tells those who listen. */
export function insertBlock(book: Book, sheet: Sheet, area: Area, axis: Axis): void {
  openGap(book, sheet, area, axis);
  tellChanged(
    book,
    sheet,
    area,
    "ThisLocalAddin",
    "CellInserted",
    axis === "rows" ? "ShiftCellDown" : "ShiftCellRight",
  );
}

/** Takes the area's cells away; what is below goes up (axis "rows"), or what is to the right goes left. Nobody is told. */
export function closeGap(book: Book, sheet: Sheet, area: Area, axis: Axis): void {
  const [at, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const shift: Shift = { axis, at, count: -count, band: bandOf(area, axis) };
  const moving = onward(area, axis);
  demandWhole([...sheet.tables.map((table) => table.area), ...mergesOf(book, sheet)], moving, shift);
  demandHeaders(sheet, area);
  ownFormulas(book);
  const cells = cellsIn(book, sheet, moving);
  const inside = (row: number, column: number) => contains(area, { row, column, rows: 1, columns: 1 });
  for (const { row, column } of cells) if (inside(row, column)) putCell(book, sheet, row, column, undefined);
  const rest = cells.filter(({ row, column }) => !inside(row, column));
  moveCells(book, sheet, rest, axis === "rows" ? -count : 0, axis === "rows" ? 0 : -count);
  follow(book, sheet, shift);
}

/** Deletes the area's cells, and tells those who listen. */
export function deleteBlock(book: Book, sheet: Sheet, area: Area, axis: Axis): void {
  closeGap(book, sheet, area, axis);
  tellChanged(book, sheet, area, "ThisLocalAddin", "CellDeleted", axis === "rows" ? "ShiftCellUp" : "ShiftCellLeft");
}
