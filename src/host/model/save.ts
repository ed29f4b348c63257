import { type Area, columnLetters, formatArea } from "./cells/address";
import { type AutoFilter, type Book, type Sheet, type Table, allSheets, gridOf, isDeleted, sheetName } from "./book";
import { hasContent, spillFrom, valueAt } from "./cells/cells";
import { isCellError } from "./calculation/functionAnswers";
import { lineFormats, ownFormat } from "./formats/formats";
import { sheetFormat } from "./formats/storedFormat";
import { documentOf } from "./document/documentKeys";
import { formulaAt } from "./formula/formulaText";
import { columnIsHidden, frozenOf, ownHeight, ownWidth, rowIsHidden } from "./sheets/layout";
import { richText } from "./cells/richText";
import { mergesOf } from "./cells/merges";
import { allNames } from "./names/names";
import type { AutoFilterData } from "./filter/filterData";
import { newTable } from "./tables/newTable";
import { activeSheet, gridlinesShown, tabColorOf, visibilityOf } from "./sheets/sheets";
import type { CellData, NameData, Scalar, SheetData, TableData, WorkbookData } from "./workbookData";
import type { FormatData } from "./formats/formatData";

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const isEmpty = (value: object | undefined): boolean => value === undefined || Object.keys(value).length === 0;

/** Leaves out what is undefined, empty or says what is true anyway. */
function slim<T extends object>(object: T): T {
  const kept = Object.entries(object).filter(
    ([, value]) => value !== undefined && !(typeof value === "object" && value !== null && isEmpty(value as object)),
  );
  return Object.fromEntries(kept) as T;
}

function saveCell(book: Book, sheet: Sheet, row: number, column: number): CellData | undefined {
  const cell = gridOf(book, sheet).getCellMatrix().getValue(row, column);
  const filled = hasContent(cell);
  const value = filled ? valueAt(book, sheet, row, column) : null;
  const spill = filled ? spillFrom(book, sheet, row, column) : undefined;
  const data: CellData = {};
  // What a function has not answered yet is no value to keep: the formula is calculated where the file is opened.
  if (value !== null && !(isCellError(value) && value.error === "#BUSY!")) data.value = value;
  const formula = filled || cell?.custom ? formulaAt(book, sheet, row, column) : undefined;
  if (formula !== undefined) data.formula = formula;
  if (spill) {
    data.spill = formatArea(spill);
    data.spilled = valuesIn(book, sheet, spill);
  }
  const rich: unknown = formula === undefined ? cell?.custom?.["rich"] : undefined;
  if (typeof rich === "string" && richText(rich) === value) data.rich = rich;
  const format = ownFormat(book, sheet, row, column);
  if (format) data.format = format;
  return isEmpty(data) ? undefined : data;
}

/** What a dynamic array shows, row by row. */
function valuesIn(book: Book, sheet: Sheet, { row, column, rows, columns }: Area): Scalar[][] {
  const line = (at: number) => Array.from({ length: columns }, (_, i) => valueAt(book, sheet, at, column + i));
  return Array.from({ length: rows }, (_, i) => line(row + i));
}

function saveCells(book: Book, sheet: Sheet): SheetData["cells"] {
  const places: [number, number][] = [];
  gridOf(book, sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell) places.push([row, column]);
    });
  places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const cells: SheetData["cells"] = {};
  for (const [row, column] of places) {
    const data = saveCell(book, sheet, row, column);
    if (data) cells[`${columnLetters(column)}${row + 1}`] = data;
  }
  return cells;
}

function saveTable({ area, id: _id, columnIds: _columnIds, name, columns, ...rest }: Table): TableData {
  const options = Object.fromEntries(
    Object.entries(rest).filter(([key, value]) => newTable[key as keyof typeof newTable] !== value && key !== "range"),
  );
  return { name, range: formatArea(area), ...slim(copy(options)), columns: [...columns] };
}

function saveAutoFilter({ area, columns, sort }: AutoFilter): AutoFilterData {
  return slim<AutoFilterData>({ range: formatArea(area), columns: copy(columns), sort: sort && copy(sort) });
}

/** Sizes and hidden marks of columns and rows, in order. */
function saveLines(book: Book, sheet: Sheet): Partial<SheetData> {
  const { columnData, rowData } = gridOf(book, sheet).getConfig();
  const inOrder = (data: object): number[] =>
    Object.keys(data)
      .map(Number)
      .sort((a, b) => a - b);
  const columns = inOrder(columnData);
  const rows = inOrder(rowData);
  const sized = (at: number[], size: (line: number) => number | undefined, name: (line: number) => string) =>
    Object.fromEntries(at.flatMap((line) => (size(line) === undefined ? [] : [[name(line), size(line) as number]])));
  const named = (formats: Map<number, FormatData>, name: (line: number) => string) =>
    Object.fromEntries([...formats].sort((a, b) => a[0] - b[0]).map(([line, format]) => [name(line), format]));
  const rowName = (row: number): string => String(row + 1);
  return {
    columnFormats: named(lineFormats(book, sheet, "columns"), columnLetters),
    rowFormats: named(lineFormats(book, sheet, "rows"), rowName),
    columnWidths: sized(columns, (column) => ownWidth(book, sheet, column), columnLetters),
    rowHeights: sized(rows, (row) => ownHeight(book, sheet, row), rowName),
    hiddenColumns: columns.filter((column) => columnIsHidden(book, sheet, column)).map(columnLetters),
    hiddenRows: rows.filter((row) => rowIsHidden(book, sheet, row)).map((row) => row + 1),
  };
}

function saveSheet(book: Book, sheet: Sheet): SheetData {
  const visibility = visibilityOf(book, sheet);
  const frozen = frozenOf(book, sheet);
  const ranges = (areas: Sheet["validations"][number]["areas"]): string => areas.map(formatArea).join(",");
  const { cells: _none, ...optional } = slim<SheetData>({
    name: sheetName(book, sheet),
    visibility: visibility === "Visible" ? undefined : visibility,
    tabColor: tabColorOf(book, sheet) || undefined,
    gridlines: gridlinesShown(book, sheet) ? undefined : false,
    headings: sheet.headings ? undefined : false,
    cells: {},
    format: sheetFormat(book, sheet),
    ...saveLines(book, sheet),
    standardWidth: sheet.standardWidth,
    merges: mergesOf(book, sheet)
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(formatArea),
    frozen: frozen.rows + frozen.columns > 0 ? frozen : undefined,
    tables: sheet.tables.map(saveTable),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, areas, stopIfTrue, format, ...rule }) => ({
      range: ranges(areas),
      ...copy(rule),
      ...(stopIfTrue ? { stopIfTrue } : {}),
      ...(isEmpty(format) ? {} : { format: copy(format) }),
    })),
    validations: sheet.validations.map(({ id: _id, areas, ...rest }) => ({ range: ranges(areas), ...copy(rest) })),
    hyperlinks: sheet.hyperlinks.flatMap(({ areas, ...rest }) =>
      areas.map((area) => ({ range: formatArea(area), ...copy(rest) })),
    ),
    charts: sheet.charts.map(({ id: _id, series, options, ...rest }) => ({
      ...copy(rest),
      ...(series.length > 0 ? { series: copy(series).map((one) => slim(one)) } : {}),
      ...(isEmpty(options) ? {} : { options: copy(options) }),
    })),
    autoFilter: sheet.autoFilter && saveAutoFilter(sheet.autoFilter),
    page: copy(sheet.page),
    outline: sheet.outline && copy(sheet.outline),
    rightToLeft: sheet.rightToLeft,
    kept: sheet.kept && copy(sheet.kept),
    protection: sheet.protection,
  });
  const { name, ...others } = optional;
  // An empty protection still protects.
  const protection = sheet.protection ? { protection: copy(sheet.protection) } : {};
  return { name, cells: saveCells(book, sheet), ...others, ...protection };
}

function saveNames(book: Book): NameData[] {
  const aside = (book.namesAside ?? []).filter(({ scope }) => !scope || !isDeleted(book, scope));
  const all = [...allNames(book), ...aside].map(({ name, formula, scope, comment, visible }) =>
    slim<NameData>({
      name,
      formula,
      scope: scope && sheetName(book, scope),
      comment: comment || undefined,
      visible: visible === false ? false : undefined,
    }),
  );
  return aside.length > 0 ? all.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)) : all;
}

/** The whole workbook as JSON; equal workbooks give deep-equal JSON. */
export function saveBook(book: Book): WorkbookData {
  const sheets = allSheets(book);
  const active = activeSheet(book);
  const first = sheets.find((sheet) => visibilityOf(book, sheet) === "Visible");
  const settings = [...book.settings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name: book.name,
    sheets: sheets.map((sheet) => saveSheet(book, sheet)),
    names: saveNames(book),
    ...(book.date1904 ? { date1904: book.date1904 } : {}),
    ...(book.kept ? { kept: book.kept } : {}),
    ...(active === first ? {} : { active: sheetName(book, active) }),
    ...(settings.length > 0 ? { settings } : {}),
    ...(book.styles.length > 0 ? { styles: copy(book.styles).sort((a, b) => (a.name < b.name ? -1 : 1)) } : {}),
    ...documentOf(book.document),
    ...(book.calculationMode === "Automatic" ? {} : { calculationMode: book.calculationMode }),
  };
}
