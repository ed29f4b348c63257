import { SetRangeValuesCommand } from "@univerjs/sheets";
import { type Book, sheetById } from "../book";
import { toEngine } from "../formula/engineText";
import { placeOf } from "../formula/formulaText";

/** A cell, rows of cells, or cells by row and column: whatever the grid's command was given. */
type Given = { f?: unknown } | readonly Given[] | { readonly [at: string]: Given | undefined };

const isCell = (value: Given): value is { f?: unknown } => "f" in value || "v" in value || "s" in value || "p" in value;

/**
 * What a person types into the grid is Excel's text as well (`A1#`, `T[@Score]`); the engine gets its own. Formulas that
 * Excel would refuse are left to the engine, which shows an error.
 */
export function readGridFormulas(book: Book): void {
  function rewrite(value: Given | null | undefined, change: (formula: string) => string): void {
    if (typeof value !== "object" || value === null) return;
    if (!isCell(value)) return Object.values(value as object).forEach((part: Given) => rewrite(part, change));
    if (typeof value.f === "string" && value.f.startsWith("=")) value.f = change(value.f);
  }

  book.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesCommand.id || book.edits.sending()) return;
    const { subUnitId, range, value } = (command.params ?? {}) as {
      subUnitId?: string;
      range?: { startRow: number; startColumn: number };
      value?: Given;
    };
    const id = subUnitId ?? book.unit.getActiveSheet()?.getSheetId();
    const sheet = id === undefined ? undefined : sheetById(book, id);
    const place = placeOf(
      book,
      sheet,
      range?.startRow ?? sheet?.selection.row,
      range?.startColumn ?? sheet?.selection.column,
    );
    rewrite(value, (formula) => toEngine(formula, place) ?? formula);
  });
}
