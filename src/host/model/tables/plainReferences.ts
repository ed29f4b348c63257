import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { type Area, around, formatAbsolute, formatArea, quoteSheet } from "../cells/address";
import { type Book, type Sheet, type Table, allSheets, gridOf, run, sheetName } from "../book";
import { type Specifier, readFromEngine } from "../formula/structured";
import { type Token, joinTokens, tokenize } from "../formula/tokens";
import { namesOf } from "../names/nameRules";
import { headerRow } from "./tableHeaders";
import { bodyArea } from "./tables";

const LOST = "#REF!";

function rowsOf(table: Table, { items, thisRow }: Specifier, row: number): Area | undefined {
  const { area } = table;
  const body = bodyArea(table);
  if (thisRow) return row >= body.row && row < body.row + body.rows ? { ...area, row, rows: 1 } : undefined;
  const parts = items.map((item): Area | undefined => {
    const word = item.toLowerCase();
    if (word === "#all") return area;
    if (word === "#headers") return table.showHeaders ? headerRow(table) : undefined;
    if (word === "#totals") return table.showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
    return body;
  });
  const there = parts.filter((part) => part !== undefined);
  return items.length === 0
    ? body
    : there.reduce<Area | undefined>((all, one) => (all ? around(all, one) : one), undefined);
}

/** The cells that a structured reference means, seen from a row; undefined when there are none. */
function areaOf(table: Table, specifier: Specifier, row: number): Area | undefined {
  const rows = rowsOf(table, specifier, row);
  const places = specifier.columns.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (!rows || places.some((place) => place < 0)) return undefined;
  const [first, last] =
    places.length === 0 ? [0, table.columns.length - 1] : [Math.min(...places), Math.max(...places)];
  return { ...rows, column: table.area.column + first, columns: last - first + 1 };
}

const WHOLE: Specifier = { items: [], thisRow: false, columns: [] };

/**
 * Formulas that speak of a table speak of its cells instead, since it will be no table any more; of nothing (#REF!) when the
 * cells go with it.
 */
export function replaceReferences(book: Book, sheet: Sheet, table: Table, lost: boolean): void {
  const own = `${quoteSheet(sheetName(book, sheet))}!`;
  const wanted = table.name.toLowerCase();

  function rewrite(formula: string, prefix: string, row: number): string {
    const tokens = formula.toLowerCase().includes(wanted) ? tokenize(formula.slice(1)) : undefined;
    if (!tokens) return formula;
    const out: Token[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (token.kind !== "name" || token.text.toLowerCase() !== wanted) {
        out.push(token);
        continue;
      }
      const bracket = tokens[at + 1]?.kind === "bracket" ? tokens[++at] : undefined;
      const specifier = bracket ? readFromEngine(bracket.text) : WHOLE;
      const area = lost ? undefined : areaOf(table, specifier, row);
      const text = area && (specifier.thisRow ? formatArea(area).replace(/[A-Z]+/g, "$$$&") : formatAbsolute(area));
      out.push({ kind: "reference", text: text === undefined ? LOST : prefix + text });
    }
    return `=${joinTokens(out)}`;
  }

  for (const home of allSheets(book)) {
    const prefix = home === sheet ? "" : own;
    const matrix = gridOf(book, home).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      const f = cell?.f ? rewrite(cell.f, prefix, row) : undefined;
      if (f === undefined || f === cell?.f) return;
      matrix.setValue(row, column, { ...cell, f });
      book.edits.note(home.id, row, column, true);
    });
  }
  for (const name of namesOf(book)) {
    const formula = name.formulaOrRefString.replace(/^=?/, "=");
    const next = rewrite(formula, own, -1);
    if (next !== formula) run(book, SetDefinedNameMutation.id, { ...name, formulaOrRefString: next.slice(1) });
  }
}
