import type { Book } from "../book";
import { columnForEngine, readFromEngine, writeForEngine } from "../formula/structured";
import { type Token, joinTokens, tokenize } from "../formula/tokens";
import { rewriteFormulas } from "../names/renames";

const LOST = "#REF!";

/** The columns that are left of one, or of all from one to another. */
function left(named: readonly string[], columns: readonly string[], gone: ReadonlySet<string>): string[] | undefined {
  const places = named.map((name) => columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const kept = columns.slice(first, last + 1).filter((column) => !gone.has(column));
  const [start] = kept;
  const end = kept[kept.length - 1];
  if (start === undefined || end === undefined) return undefined;
  return start === end ? [start] : [start, end];
}

/**
 * Formulas no longer find a table's columns that went: #REF!, and where several columns were meant, those that are left.
 *
 * @param columns as they were
 */
export function dropColumns(book: Book, table: string, columns: readonly string[], gone: readonly string[]): void {
  if (gone.length === 0) return;
  const lost = new Set(gone);
  const engineNames = gone.map((column) => columnForEngine(column).toLowerCase());
  rewriteFormulas(book, (formula) => {
    const lower = formula.toLowerCase();
    if (!lower.includes("[") || !engineNames.some((name) => lower.includes(name))) return undefined;
    const out: Token[] = [];
    let changed = false;
    for (const token of tokenize(formula.slice(1)) ?? []) {
      const before = out[out.length - 1];
      const own = token.kind === "bracket" && before?.text.toLowerCase() === table.toLowerCase();
      const specifier = own ? readFromEngine(token.text) : undefined;
      const uses = specifier?.columns.some((name) => gone.some((one) => one.toLowerCase() === name.toLowerCase()));
      if (!specifier || !uses) {
        out.push(token);
        continue;
      }
      changed = true;
      const kept = left(specifier.columns, columns, lost);
      if (kept) out.push({ kind: "bracket", text: writeForEngine({ ...specifier, columns: kept }) });
      else out.splice(-1, 1, { kind: "error", text: LOST });
    }
    return changed ? `=${joinTokens(out)}` : undefined;
  });
}
