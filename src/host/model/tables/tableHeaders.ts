import { CellValueType } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { type Area, intersect } from "../cells/address";
import { type Book, type Sheet, type Table, gridOf, run } from "../book";
import { scalarOf } from "../cells/cells";
import { displayText } from "../cells/displayText";
import { formatAt } from "../formats/formats";
import { columnForEngine } from "../formula/structured";
import { renameColumn } from "../names/renames";

export const headerRow = ({ area }: Table): Area => ({ ...area, rows: 1 });

/** The first free one of "Column1", "Column2" … or "Name2", "Name3" …, case aside. */
function freeName(base: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}

/** Excel's headers: text, none blank ("Column1"), none twice ("Score2"). */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wished = text === "" ? freeName("Column", index + 1, taken) : text;
    const name = taken.has(wished.toLowerCase()) ? freeName(wished, 2, taken) : wished;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Tells the calculation engine where a table lies and what its columns are called. */
export function registerTable(book: Book, sheet: Sheet, table: Table): void {
  const { name, area, columns, showHeaders, showTotals } = table;
  const range = {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
  const titleMap = new Map(columns.map((column, index) => [columnForEngine(column), index]));
  run(book, SetSuperTableMutation.id, {
    tableName: name,
    reference: { sheetId: sheet.id, range, titleMap, showHeaders, showTotals },
  });
}

/** Makes the header cells texts that name the columns, as Excel does when a table is made or a header is typed over. */
export function settleHeaders(book: Book, sheet: Sheet, table: Table): string[] {
  const { row, column: first, columns: count } = table.area;
  const matrix = gridOf(book, sheet).getCellMatrix();
  const texts = Array.from({ length: count }, (_, index) => {
    const column = first + index;
    return displayText(scalarOf(matrix.getValue(row, column)), formatAt(book, sheet, row, column).numberFormat);
  });
  const names = uniqueHeaders(texts);
  names.forEach((name, index) => {
    const { s, custom } = matrix.getValue(row, first + index) || {};
    const t = name.trim() !== "" && !Number.isNaN(Number(name)) ? CellValueType.FORCE_STRING : CellValueType.STRING;
    matrix.setValue(row, first + index, { v: name, t, ...(s ? { s } : {}), ...(custom ? { custom } : {}) });
    book.edits.note(sheet.id, row, first + index, true);
  });
  return names;
}

/** After cells were written: headers among them become the columns' names, in formulas too. */
export function checkHeaders(book: Book, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders || !intersect(headerRow(table), written)) continue;
    const before = table.columns;
    const names = settleHeaders(book, sheet, table);
    const renamed = names.flatMap((name, index) =>
      name === before[index] ? [] : [[before[index] ?? "", name] as const],
    );
    if (renamed.length === 0) continue;
    table.columns = names;
    registerTable(book, sheet, table);
    renamed.forEach(([from, to]) => renameColumn(book, table.name, from, to));
  }
}

/** The name Excel gives a new column: "Column1", or the next that no other column has. */
export const freeColumnName = ({ columns }: Table): string =>
  freeName("Column", 1, new Set(columns.map((name) => name.toLowerCase())));

/** Calls a column something else, in its header and in formulas; a name that another column has gets a number. */
export function renameTableColumn(book: Book, sheet: Sheet, table: Table, at: number, name: string): void {
  const before = table.columns[at];
  if (before === undefined || before === name) return;
  const taken = new Set(table.columns.filter((_, other) => other !== at).map((other) => other.toLowerCase()));
  const own = taken.has(name.toLowerCase()) ? freeName(name, 2, taken) : name;
  if (table.showHeaders) {
    const matrix = gridOf(book, sheet).getCellMatrix();
    const [row, column] = [table.area.row, table.area.column + at];
    const { s, custom } = matrix.getValue(row, column) || {};
    matrix.setValue(row, column, {
      v: own,
      t: CellValueType.STRING,
      ...(s ? { s } : {}),
      ...(custom ? { custom } : {}),
    });
    settleHeaders(book, sheet, table);
  }
  table.columns = table.columns.map((other, place) => (place === at ? own : other));
  registerTable(book, sheet, table);
  renameColumn(book, table.name, before, own);
}
