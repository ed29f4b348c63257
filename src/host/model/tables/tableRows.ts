import { insertDeleteConflict, invalidArgument, nonBlankCellOffSheet } from "../../richApi/apiError";
import { type Area, MAX_ROWS } from "../cells/address";
import type { Book, Sheet, Table } from "../book";
import { contentAt, hasContent } from "../cells/cells";
import { clearContents, enter } from "../cells/entries";
import { tellChanged } from "../events/happenings";
import { isActive } from "../filter/filterPlaces";
import { markRows } from "../filter/filterRows";
import { closeGap, openGap } from "../sheets/blocks";
import { rowIsHidden } from "../sheets/layout";
import { calculatedColumns, fillRow } from "./calculatedColumns";
import { copyLooks } from "./copyLooks";
import { growRules } from "./growRules";
import { placeTable } from "./placeTable";
import { bodyArea } from "./tables";

/**
 * Has the table no data yet? It then shows one blank row, which the first row that is added fills:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
 */
function isEmpty(book: Book, sheet: Sheet, table: Table): boolean {
  const { row, column, rows, columns } = bodyArea(table);
  if (rows !== 1) return false;
  return !Array.from({ length: columns }, (_, at) => column + at).some((at) =>
    hasContent(contentAt(book, sheet, row, at)),
  );
}

export const rowCount = (book: Book, sheet: Sheet, table: Table): number =>
  isEmpty(book, sheet, table) ? 0 : bodyArea(table).rows;

/** Rows that a filter hides stay hidden where they are now. */
function keepHidden(book: Book, sheet: Sheet, table: Table, change: () => void, source: (row: number) => number): void {
  if (!isActive(table.filters)) return change();
  const { row, rows } = bodyArea(table);
  const hidden = new Set(
    Array.from({ length: rows }, (_, at) => row + at).filter((at) => rowIsHidden(book, sheet, at)),
  );
  change();
  const after = bodyArea(table);
  markRows(book, sheet, { ...after, rows: Math.max(rows, after.rows) }, (at) => hidden.has(source(at)));
}

/** Makes room for rows at a place of the data; cells below the table go down. */
function openRows(book: Book, sheet: Sheet, table: Table, at: number, count: number): void {
  const body = bodyArea(table);
  const { area } = table;
  if (area.row + area.rows + count > MAX_ROWS) throw nonBlankCellOffSheet();
  const row = body.row + at;
  const change = (): void => {
    openGap(book, sheet, { ...area, row, rows: count }, "rows");
    // At its edges the table does not grow by itself: it moved down, or stayed above what came.
    const grown = { ...area, rows: area.rows + count };
    if (table.area.row !== grown.row || table.area.rows !== grown.rows) {
      placeTable(book, sheet, table, grown, (column) => column);
    }
    if (at === 0) copyLooks(book, sheet, { ...area, row: row + count, rows: 1 }, { ...area, row, rows: count });
    if (at === body.rows) growRules(book, sheet, table, body);
  };
  keepHidden(book, sheet, table, change, (now) => (now < row ? now : now < row + count ? -1 : now - count));
}

/**
 * Adds rows to a table, as `TableRowCollection.add` does.
 *
 * @param index counted in the data; undefined = after the last row
 * @param values one array a row, null leaving a cell to its column's formula; undefined = one blank row
 * @returns where the first new row is, counted in the data
 */
export function addRows(
  book: Book,
  sheet: Sheet,
  table: Table,
  index: number | undefined,
  values: readonly (readonly unknown[])[] | undefined,
): number {
  const count = values?.length ?? 1;
  const columns = table.area.columns;
  if (count === 0 || values?.some((row) => row.length !== columns)) throw invalidArgument();
  const present = rowCount(book, sheet, table);
  const at = index ?? present;
  if (at < 0 || at > present) throw invalidArgument();
  const first = bodyArea(table).row + at;
  const isNew = (row: number): boolean => row >= first && row < first + count;
  if (present > 0) openRows(book, sheet, table, at, count);
  else if (count > 1) openRows(book, sheet, table, 1, count - 1);
  const formulas = calculatedColumns(book, sheet, table, isNew);
  for (let row = first; row < first + count; row++) fillRow(book, sheet, table, row, formulas);
  const added = { ...table.area, row: first, rows: count };
  if (values) enter(book, sheet, added, values);
  tellChanged(book, sheet, added, "ThisLocalAddin", "RowInserted");
  return at;
}

/** Stretches of neighbours, from the last to the first. */
function stretches(rows: readonly number[]): { at: number; count: number }[] {
  const found: { at: number; count: number }[] = [];
  for (const at of [...new Set(rows)].sort((a, b) => b - a)) {
    const last = found[found.length - 1];
    if (last && last.at === at + 1) found[found.length - 1] = { at, count: last.count + 1 };
    else found.push({ at, count: 1 });
  }
  return found;
}

/** Deletes rows of data, and moves up what is below in the table's columns. A table keeps one blank row at least. */
export function deleteRows(book: Book, sheet: Sheet, table: Table, rows: readonly number[]): void {
  const present = bodyArea(table).rows;
  if (rows.some((row) => row < 0 || row >= present)) throw invalidArgument();
  if (isEmpty(book, sheet, table)) throw insertDeleteConflict("The table has no rows.");
  const areaOf = ({ at, count }: { at: number; count: number }): Area => {
    return { ...table.area, row: bodyArea(table).row + at, rows: count };
  };
  const gone = new Set(rows);
  const spared = gone.size === present ? 0 : undefined;
  for (const stretch of stretches([...gone].filter((row) => row !== spared))) {
    const area = areaOf(stretch);
    const close = (): void => closeGap(book, sheet, area, "rows");
    keepHidden(book, sheet, table, close, (now) => (now < area.row ? now : now + area.rows));
    tellChanged(book, sheet, area, "ThisLocalAddin", "RowDeleted");
  }
  if (spared === undefined) return;
  const area = areaOf({ at: 0, count: 1 });
  clearContents(book, sheet, area);
  tellChanged(book, sheet, area, "ThisLocalAddin", "RowDeleted");
}
