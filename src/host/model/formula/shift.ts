import { type Area, MAX_COLUMNS, MAX_ROWS, columnLetters, readArea, splitAddress } from "../cells/address";
import { type Token, joinTokens, tokenize } from "./tokens";

/** Rows or columns, or cells of a band of them, that came (count > 0) or went (count < 0) at a place. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
  /** The columns (or rows) whose cells move; absent = all, the lines being whole. */
  band?: { first: number; count: number };
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

/** Does the area lie in the band of cells that move? */
export function inBand(area: Area, { axis, band }: Shift): boolean {
  if (!band) return true;
  const [first, count] = axis === "rows" ? [area.column, area.columns] : [area.row, area.rows];
  return first >= band.first && first + count <= band.first + band.count;
}

/**
 * Where an area lies after the shift; undefined when all its cells went. Whole columns and rows stay whole, and an area
 * that only a part of moves stays where it is, as a reference does in Excel.
 */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const byRows = shift.axis === "rows";
  if (byRows ? area.rows === MAX_ROWS : area.columns === MAX_COLUMNS) return area;
  if (!inBand(area, shift)) return area;
  const next = byRows ? shiftStretch(area.row, area.rows, shift) : shiftStretch(area.column, area.columns, shift);
  if (!next) return undefined;
  return byRows ? { ...area, row: next[0], rows: next[1] } : { ...area, column: next[0], columns: next[1] };
}

/** The text of a reference for another area, with its dollars. */
export function withArea(text: string, area: Area): string {
  const numbers = [area.row + 1, area.row + area.rows].map(String);
  const letters = [columnLetters(area.column), columnLetters(area.column + area.columns - 1)];
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

/** Another text for a reference: with a sheet, that replaces the one before it. */
type Change = (text: string, sheet: string) => string | { sheet: string; text: string };

/** Changes all references of a formula ("=…"); `home` is the sheet that references without a name mean. */
export function changeReferences(formula: string, home: string, change: Change): string {
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return formula;
  const out: Token[] = [];
  for (const token of joinCorners(tokens)) {
    if (token.kind !== "reference") {
      out.push(token);
      continue;
    }
    const before = out[out.length - 1];
    const sheet = before?.kind === "sheet" ? (splitAddress(`${before.text}A1`).sheet ?? home) : home;
    const changed = change(token.text, sheet);
    if (typeof changed === "string") out.push({ kind: token.kind, text: changed });
    else {
      if (before?.kind === "sheet") out.pop();
      out.push({ kind: token.kind, text: changed.sheet + changed.text });
    }
  }
  return `=${joinTokens(out)}`;
}

/** Moves the references to the sheet `target` in a formula; "#REF!" where their cells went. */
export function shiftFormula(formula: string, target: string, home: string, shift: Shift): string {
  return changeReferences(formula, home, (text, sheet) => {
    const area = sheet.toLowerCase() === target.toLowerCase() ? readArea(text) : undefined;
    if (!area) return text;
    const moved = shiftArea(area, shift);
    return moved ? withArea(text, moved) : "#REF!";
  });
}
