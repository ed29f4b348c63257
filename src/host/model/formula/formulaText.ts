import { FormulaDataModel } from "@univerjs/engine-formula";
import { invalidArgument } from "../../richApi/apiError";
import { quoteSheet, readArea, splitAddress } from "../cells/address";
import { type Book, type Sheet, allSheets, sheetById, sheetByName, sheetName } from "../book";
import { cellAt } from "../cells/cells";
import { ensureExtent } from "../cells/extent";
import { type FormulaPlace, fromEngine, toEngine } from "./engineText";
import { tokenize } from "./tokens";
import { namesOf, plainName, scopeOf } from "../names/nameRules";

/** What the text of a formula in this cell depends on. Without a cell, "[@x]" needs its table's name. */
export function placeOf(book: Book, sheet?: Sheet, row = 0, column = 0): FormulaPlace {
  const here = sheet?.tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const nameIn = (name: string, scope: Sheet | undefined): string | undefined =>
    namesOf(book).find(
      (kept) => scopeOf(kept) === scope?.id && plainName(kept.name).toLowerCase() === name.toLowerCase(),
    )?.name;
  return {
    nameForEngine(name, sheetText) {
      const scope = sheetText === undefined ? sheet : sheetByName(book, sheetText);
      return (scope && nameIn(name, scope)) ?? nameIn(name, undefined);
    },
    nameFromEngine(name) {
      const kept = plainName(name) === name ? undefined : namesOf(book).find((one) => one.name === name);
      const scope = kept && scopeOf(kept);
      const owner = scope !== undefined && scope !== sheet?.id ? sheetById(book, scope) : undefined;
      return (owner ? `${quoteSheet(sheetName(book, owner))}!` : "") + plainName(name);
    },
    tableHere: here?.name,
    table: (name) =>
      allSheets(book)
        .flatMap(({ tables }) => tables)
        .find((table) => table.name.toLowerCase() === name.toLowerCase()),
  };
}

/** Grows sheets to what a formula in the engine's text refers to: the calculation engine answers #NAME? for cells beyond the end of its sheets, where Excel has blank ones. */
export function growToReferences(book: Book, sheet: Sheet, formula: string): void {
  if (!/\d{4}|[A-Z]{2}\$?\d/.test(formula)) return;
  let target: Sheet | undefined = sheet;
  for (const { kind, text } of tokenize(formula.slice(1)) ?? []) {
    if (kind === "sheet") target = sheetByName(book, splitAddress(`${text}A1`).sheet ?? "");
    else if (kind === "reference") {
      const area = readArea(text);
      if (area && target) ensureExtent(book, target, area);
    }
    if (kind !== "sheet") target = sheet;
  }
}

/** A formula as Excel shows it → the engine's; what Excel would refuse is InvalidArgument. */
export function formulaForEngine(book: Book, sheet: Sheet, row: number, column: number, formula: string): string {
  const text = toEngine(formula, placeOf(book, sheet, row, column));
  if (text === undefined) throw invalidArgument(`There's a problem with this formula: ${formula}`);
  growToReferences(book, sheet, text);
  return text;
}

/** The cell's formula as Excel shows it; undefined when it has none (also in a cell that only belongs to a spill). */
export function formulaAt(book: Book, sheet: Sheet, row: number, column: number): string | undefined {
  const cell = cellAt(book, sheet, row, column);
  const kept: unknown = cell?.custom?.["keptFormula"];
  if (typeof kept === "string") return kept;
  // A formula that was filled in the grid is kept once, in its first cell.
  const text = cell?.si
    ? book.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.id, book.unit.getUnitId())
    : cell?.f;
  return text ? fromEngine(text, placeOf(book, sheet, row, column)) : undefined;
}
