import { type Area, onGrid, readArea, splitAddress } from "../../../model/cells/address";
import { type Book, type Sheet, sheetByName } from "../../../model/book";
import { findName, rangeOfName } from "../../../model/names/names";
import { bodyArea, findTable } from "../../../model/tables/tables";
import { invalidArgument, itemNotFound } from "../../apiError";
import { RangeCells } from "./rangeCells";

export interface Place {
  sheet: Sheet;
  area: Area;
}

/** An area that must lie on the grid: InvalidArgument when it doesn't. */
export function demandOnGrid(area: Area): Area {
  if (!onGrid(area)) throw invalidArgument();
  return area;
}

/** A whole number, as the wire may carry anything. */
export function wholeNumber(value: unknown, otherwise?: number): number {
  if (value === undefined || value === null) {
    if (otherwise !== undefined) return otherwise;
    throw invalidArgument();
  }
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** "A1", "Sheet2!A1:B2", a name or a table's name; `home` is the sheet an address without one means. */
export function placeOfText(book: Book, home: Sheet | undefined, text: string): Place {
  const { sheet: named, rest } = splitAddress(text.trim());
  const sheet = named === undefined ? home : sheetByName(book, named);
  const area = readArea(rest);
  if (area) {
    if (!sheet) throw named === undefined ? invalidArgument() : itemNotFound();
    return { sheet, area };
  }
  const name = (sheet && findName(book, rest, sheet)) ?? findName(book, rest, undefined);
  const range = name && rangeOfName(book, name);
  if (range) return range;
  const table = findTable(book, rest);
  if (table) return { sheet: table.sheet, area: bodyArea(table.table) };
  throw invalidArgument();
}

/** Longer addresses are refused: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
const LONGEST_ADDRESS = 8192;

/** "A1:B2,D4": several of what `placeOfText` reads; a comma between quotes belongs to a sheet's name. */
export function placesOfText(book: Book, home: Sheet | undefined, text: string): Place[] {
  if (text.length > LONGEST_ADDRESS) throw invalidArgument();
  const parts = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  return parts.map((part) => placeOfText(book, home, part));
}

/** A range object or its address. */
export function placeOfArgument(book: Book, home: Sheet | undefined, value: unknown): Place {
  if (value instanceof RangeCells) return { sheet: value.sheet, area: value.area };
  if (typeof value === "string") return placeOfText(book, home, value);
  throw invalidArgument();
}
