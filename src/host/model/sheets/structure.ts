import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import { shiftOutline } from "./outline";
import { insertDeleteConflict } from "../../richApi/apiError";
import { type Area, MAX_COLUMNS, MAX_ROWS, columnLetters, readArea, splitAddress } from "../cells/address";
import { type Book, type Sheet, run, sheetByName, sheetName, sheetById } from "../book";
import { ensureExtent } from "../cells/extent";
import { rewriteHeld } from "../calculation/heldFormulas";
import { fromRange, toRange } from "../cells/merges";
import { type Token, joinTokens, tokenize } from "../formula/tokens";
import { moveAutoFilter } from "../filter/changeFilters";
import { convertToRange, moveTable } from "../tables/tables";
import { tellChanged } from "../events/happenings";

/** Rows or columns that came (count > 0) or went (count < 0) at a place. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
}

/** First and length of a stretch after the shift; undefined when all of it went. */
function shiftStretch(first: number, length: number, { at, count }: Shift): [number, number] | undefined {
  const end = first + length;
  if (count > 0) {
    if (at <= first) return [first + count, length];
    return at < end ? [first, length + count] : [first, length];
  }
  const gone = at - count;
  const before = Math.max(0, Math.min(at, end) - first);
  const after = Math.max(0, end - Math.max(gone, first));
  if (before + after === 0) return undefined;
  return [before > 0 ? first : Math.max(first + count, at), before + after];
}

/** Where an area lies after the shift; undefined when all its cells went. Whole columns and rows stay whole. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const byRows = shift.axis === "rows";
  if (byRows ? area.rows === MAX_ROWS : area.columns === MAX_COLUMNS) return area;
  const next = byRows ? shiftStretch(area.row, area.rows, shift) : shiftStretch(area.column, area.columns, shift);
  if (!next) return undefined;
  return byRows ? { ...area, row: next[0], rows: next[1] } : { ...area, column: next[0], columns: next[1] };
}

/** A reference with its dollars, moved; "#REF!" when it went. */
function shiftReference(text: string, shift: Shift): string {
  const area = readArea(text);
  const moved = area && shiftArea(area, shift);
  if (!area || !moved) return area ? "#REF!" : text;
  const numbers = [moved.row + 1, moved.row + moved.rows].map(String);
  const letters = [columnLetters(moved.column), columnLetters(moved.column + moved.columns - 1)];
  let lettersSeen = 0;
  let numbersSeen = 0;
  return text.replace(/[A-Z]+|\d+/gi, (part) =>
    /\d/.test(part) ? (numbers[numbersSeen++] ?? part) : (letters[lettersSeen++] ?? part),
  );
}

/** "A1", ":", "B9" as one reference, because its corners move together. */
function joinCorners(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [first, colon] = joined.slice(-2);
    const corner = token.kind === "reference" && colon?.text === ":" && first?.kind === "reference";
    if (corner && first && readArea(`${first.text}:${token.text}`)) {
      joined.splice(-2, 2, { kind: "reference", text: `${first.text}:${token.text}` });
    } else joined.push(token);
  }
  return joined;
}

/** Moves the references to the sheet `target` in a formula; `home` is the sheet that references without a name mean. */
export function shiftFormula(formula: string, target: string, home: string, shift: Shift): string {
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return formula;
  const joined = joinCorners(tokens);
  const out = joined.map((token, index) => {
    if (token.kind !== "reference") return token;
    const before = joined[index - 1];
    const sheet = before?.kind === "sheet" ? (splitAddress(`${before.text}A1`).sheet ?? home) : home;
    return sheet.toLowerCase() === target.toLowerCase() ? { ...token, text: shiftReference(token.text, shift) } : token;
  });
  return `=${joinTokens(out)}`;
}

const moved = (areas: readonly Area[], shift: Shift): Area[] => areas.flatMap((area) => shiftArea(area, shift) ?? []);

/** Moves everything that is kept beside the cells. */
function shiftHeld(book: Book, sheet: Sheet, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const area = shiftArea(table.area, shift);
    if (area) moveTable(book, sheet, table, area);
    else convertToRange(book, sheet, table);
  }
  moveAutoFilter(sheet, (area) => shiftArea(area, shift));
  for (const held of [...sheet.conditionalFormats, ...sheet.validations]) held.areas = moved(held.areas, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.outline = sheet.outline && shiftOutline(sheet.outline, shift);
  if (sheet.kept) sheet.kept.shifts = [...(sheet.kept.shifts ?? []), shift];
  for (const range of book.tracked) if (range.sheet === sheet) range.area = range.area && shiftArea(range.area, shift);
  const name = sheetName(book, sheet);
  rewriteHeld(book, (formula, home) => shiftFormula(formula, name, sheetName(book, home), shift));
}

const MUTATIONS: Readonly<Record<string, { axis: Shift["axis"]; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: "rows", sign: 1 },
  [RemoveRowMutation.id]: { axis: "rows", sign: -1 },
  [InsertColMutation.id]: { axis: "columns", sign: 1 },
  [RemoveColMutation.id]: { axis: "columns", sign: -1 },
};

/** Follows rows and columns that are inserted or deleted, by an add-in or by a person in the grid. */
export function followStructure(book: Book): void {
  book.commands.onCommandExecuted((command) => {
    const known = MUTATIONS[command.id];
    if (!known) return;
    const { unitId, subUnitId, range } = command.params as {
      unitId: string;
      subUnitId: string;
      range: Parameters<typeof fromRange>[0];
    };
    const sheet = unitId === book.unit.getUnitId() ? sheetById(book, subUnitId) : undefined;
    if (!sheet) return;
    const area = fromRange(range);
    const rows = known.axis === "rows";
    const count = (rows ? area.rows : area.columns) * known.sign;
    shiftHeld(book, sheet, { axis: known.axis, at: rows ? area.row : area.column, count });
    const whole = rows ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
    const type = `${rows ? "Row" : "Column"}${known.sign > 0 ? "Inserted" : "Deleted"}` as const;
    tellChanged(book, sheet, whole, "Unknown", type);
  });
}

/** Univer's commands want the lines inside its own end of the sheet. */
function within(book: Book, sheet: Sheet, area: Area): object {
  ensureExtent(book, sheet, area);
  const grid = book.unit.getSheetBySheetId(sheet.id);
  const range = toRange(area);
  const endRow = Math.min(range.endRow, (grid?.getRowCount() ?? 1) - 1);
  const endColumn = Math.min(range.endColumn, (grid?.getColumnCount() ?? 1) - 1);
  return { ...range, endRow, endColumn };
}

/** Inserts whole rows or columns before those of the area. */
export function insertLines(book: Book, sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  book.edits.flush();
  const [id, direction] =
    axis === "rows" ? [InsertRowByRangeCommand.id, Direction.UP] : [InsertColByRangeCommand.id, Direction.LEFT];
  if (!run(book, id, { subUnitId: sheet.id, range: within(book, sheet, area), direction }))
    throw insertDeleteConflict();
}

/** Deletes the area's whole rows or columns. */
export function deleteLines(book: Book, sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  book.edits.flush();
  const id = axis === "rows" ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
  if (!run(book, id, { subUnitId: sheet.id, range: within(book, sheet, area) })) throw insertDeleteConflict();
}

/** The sheet and area of a place that an event spoke of; undefined when the sheet is gone. */
export function placeOfReference(book: Book, reference: string): { sheet: Sheet; area: Area } | undefined {
  const [id = "", address = ""] = reference.split("!");
  const sheet = sheetById(book, id) ?? sheetByName(book, id);
  const area = readArea(address);
  return sheet && area ? { sheet, area } : undefined;
}
