import {
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  UniverInstanceType,
  type Workbook,
  generateRandomId,
} from "@univerjs/core";
import { parseArea } from "./cells/address";
import { type Book, type Sheet, type Table, allSheets, gridOf, newSheet } from "./book";
import { documentOf } from "./document/documentKeys";
import { setContent } from "./cells/entries";
import { ensureExtent } from "./cells/extent";
import { changeFormat } from "./formats/formats";
import { formulaForEngine } from "./formula/formulaText";
import { contentOfScalar } from "./cells/scalarContent";
import { namesOtherWorkbook } from "./formula/otherWorkbooks";
import { addName } from "./names/names";
import { newTable } from "./tables/newTable";
import { freeze } from "./sheets/layout";
import { loadLines } from "./sheets/loadLines";
import { merge } from "./cells/merges";
import { activateSheet, emptyGrid, newSheetId, setTabColor, setVisibility, showGridlines } from "./sheets/sheets";
import { registerTable } from "./tables/tableHeaders";
import type { CellData, NameData, SheetData, TableData, WorkbookData } from "./workbookData";

/**
 * Univer's workbook with empty sheets of these names; replaces nothing by itself. One that is not made current is not shown
 * in a grid, which would draw itself anew at each column's width.
 */
export function createUnit(
  book: Pick<Book, "univer" | "nextId">,
  names: readonly string[],
  makeCurrent = true,
): Workbook {
  const grids = names.map((name) => emptyGrid(newSheetId(book), name));
  const data: IWorkbookData = {
    // Unlike any other workbook's: the engine keeps parsed formulas by this id, for all Univer instances of a page together.
    id: `book${generateRandomId()}`,
    name: "",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: grids.map(({ id }) => id),
    sheets: Object.fromEntries(grids.map((grid) => [grid.id, grid])),
  };
  // Univer's own createUnit takes no options
  const instances = book.univer.__getInjector().get(IUniverInstanceService);
  return instances.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data, { makeCurrent });
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const areasOf = (range: string) => range.split(",").map(parseArea);

function loadTable(book: Book, sheet: Sheet, data: TableData): void {
  const table: Table = {
    id: String(book.nextId()),
    ...newTable,
    ...copy(data),
    area: parseArea(data.range),
    columnIds: data.columns.map((_, index) => index + 1),
  };
  sheet.tables.push(table);
  registerTable(book, sheet, table);
}

function loadLooks(book: Book, sheet: Sheet, data: SheetData): void {
  if (data.format) changeFormat(book, sheet, parseArea("1:1048576"), () => copy(data.format ?? {}));
  for (const [letters, format] of Object.entries(data.columnFormats ?? {})) {
    changeFormat(book, sheet, parseArea(`${letters}:${letters}`), () => copy(format));
  }
  for (const [row, format] of Object.entries(data.rowFormats ?? {})) {
    changeFormat(book, sheet, parseArea(`${row}:${row}`), () => copy(format));
  }
  loadLines(book, sheet, data);
  if (data.tabColor) setTabColor(book, sheet, data.tabColor);
  if (data.gridlines === false) showGridlines(book, sheet, false);
  if (data.frozen) freeze(book, sheet, data.frozen.rows, data.frozen.columns);
}

function loadHeld(book: Book, sheet: Sheet, data: SheetData): void {
  sheet.headings = data.headings ?? true;
  sheet.standardWidth = data.standardWidth;
  sheet.outline = data.outline && copy(data.outline);
  sheet.rightToLeft = data.rightToLeft;
  sheet.kept = data.kept && copy(data.kept);
  if (data.autoFilter) {
    const { range, columns = {}, ...rest } = copy(data.autoFilter);
    sheet.autoFilter = { ...rest, area: parseArea(range), columns };
  }
  sheet.page = copy(data.page ?? {});
  sheet.protection = data.protection && copy(data.protection);
  sheet.conditionalFormats = (data.conditionalFormats ?? []).map(({ range, ...rest }) => ({
    stopIfTrue: false,
    format: {},
    ...copy(rest),
    id: `{cf-${book.nextId()}}`,
    areas: areasOf(range),
  }));
  sheet.validations = (data.validations ?? []).map(({ range, ...rest }) => ({
    ...copy(rest),
    id: `dv${book.nextId()}`,
    areas: areasOf(range),
  }));
  sheet.hyperlinks = (data.hyperlinks ?? []).map(({ range, ...rest }) => ({ ...copy(rest), areas: areasOf(range) }));
  sheet.charts = (data.charts ?? []).map((chart) => ({
    series: [],
    options: {},
    ...copy(chart),
    id: `{chart-${book.nextId()}}`,
  }));
}

/** Pauses whoever loads can make; each says how many cells were loaded since the last. */
export type Pauses = Generator<number, void>;

/** Cells from pause to pause: far less than a millisecond's. */
const stride = 100;

function* loadValues(book: Book, sheet: Sheet, cells: readonly [string, CellData][]): Pauses {
  let count = 0;
  for (const [address, { value = null, format, rich }] of cells) {
    if (++count % stride === 0) yield stride;
    const area = parseArea(address);
    ensureExtent(book, sheet, area);
    if (format) changeFormat(book, sheet, area, () => copy(format));
    const runs = rich === undefined ? {} : { custom: { rich } };
    if (value !== null) setContent(book, sheet, area.row, area.column, { ...contentOfScalar(value), ...runs });
  }
}

function* loadFormulas(book: Book, sheet: Sheet, cells: readonly [string, CellData][]): Pauses {
  let count = 0;
  for (const [address, { value = null, formula }] of cells) {
    if (++count % stride === 0) yield stride;
    if (formula === undefined) continue;
    const { row, column } = parseArea(address);
    const content = contentOfScalar(value);
    if (namesOtherWorkbook(formula)) {
      setContent(book, sheet, row, column, { ...content, custom: { keptFormula: formula } });
      continue;
    }
    try {
      const f = formulaForEngine(book, sheet, row, column, formula);
      setContent(book, sheet, row, column, { ...content, f });
    } catch {
      setContent(book, sheet, row, column, { ...content, custom: { keptFormula: formula } });
    }
  }
}

function loadName(book: Book, { name, formula, comment, visible }: NameData, scope: Sheet | undefined): void {
  try {
    if (namesOtherWorkbook(formula)) throw new RangeError(formula);
    addName(book, name, formula, scope, comment, visible);
  } catch {
    book.namesAside?.push({ name, formula, comment, visible, scope });
  }
}

/** Fills the book, whose unit has the sheets already, with everything else; each cell is visited twice. */
export function* filling(book: Book, data: WorkbookData): Pauses {
  book.name = data.name;
  book.calculationMode = data.calculationMode ?? "Automatic";
  book.styles = copy(data.styles ?? []);
  book.date1904 = data.date1904;
  // Not copied: its texts are whole files
  book.kept = data.kept;
  // Nothing is protected before it is there.
  book.document = {};
  book.settings.clear();
  for (const [key, text] of data.settings ?? []) book.settings.set(key, text);
  book.sheets.clear();
  for (const id of book.unit.getSheetOrders()) book.sheets.set(id, newSheet(id));
  const pairs = allSheets(book).flatMap((sheet, index) => {
    const sheetData = data.sheets[index];
    return sheetData ? [{ sheet, data: sheetData, cells: Object.entries(sheetData.cells) }] : [];
  });
  for (const { sheet, data: own, cells } of pairs) {
    loadLooks(book, sheet, own);
    yield* loadValues(book, sheet, cells);
    for (const area of own.merges ?? []) merge(book, sheet, parseArea(area), false);
    for (const table of own.tables ?? []) loadTable(book, sheet, table);
    loadHeld(book, sheet, own);
  }
  book.namesAside = [];
  for (const name of data.names) {
    const owner = pairs.find((pair) => pair.data.name === name.scope)?.sheet;
    if (name.scope === undefined || owner) loadName(book, name, owner);
  }
  // Univer finds what lies in the cells of a new workbook; only of formulas it must be told.
  book.edits.drop();
  for (const { sheet, cells } of pairs) yield* loadFormulas(book, sheet, cells);
  for (const { sheet, data: own } of pairs) {
    if (own.visibility && own.visibility !== "Visible") setVisibility(book, sheet, own.visibility);
  }
  const active = pairs.find((pair) => pair.data.name === data.active) ?? pairs.find(({ data: own }) => !own.visibility);
  if (active && gridOf(book, active.sheet).getConfig().hidden !== 1) activateSheet(book, active.sheet);
  book.document = documentOf(data);
  book.dirty = false;
  book.calculation.hold(book.calculationMode === "Manual");
  const { enabled, maxIteration = 100 } = book.document.iterativeCalculation ?? {};
  book.calculation.iterate(enabled ? maxIteration : undefined);
}
