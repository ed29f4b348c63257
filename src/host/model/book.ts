import type { ICommandService, IExecutionOptions, Injector, Univer, Workbook, Worksheet } from "@univerjs/core";
import { itemNotFound } from "../richApi/apiError";
import type { Events } from "../richApi/events";
import type { Calculation } from "./calculation/calculation";
import type { CustomFunctionCells } from "./calculation/customFunctionCells";
import type { Edits } from "./cells/edits";
import type { Area } from "./cells/address";
import type { DocumentData } from "./document/documentData";
import type { CellEdit } from "./events/cellEdit";
import type { ChartData } from "./charts/chartData";
import type { AutoFilterData, ColumnFilters } from "./filter/filterData";
import type { KeptBook, KeptSheet } from "./kept/keptData";
import type { OutlineData } from "./sheets/outlineData";
import type { PageData } from "./sheets/pageData";
import type { ProtectionData } from "./sheets/protectionData";
import type { HyperlinkData, NameData, TableData } from "./workbookData";
import type { FormatData, StyleData } from "./formats/formatData";
import type { ConditionalFormatRule, ValidationData } from "./formats/ruleData";

/** What few tables have. */
type TableExtras = "filters" | "sort" | "totals";

/** A table; its columns' names are those of the header cells while these are shown. */
export interface Table extends Omit<Required<TableData>, "range" | TableExtras>, Pick<TableData, TableExtras> {
  readonly id: string;
  area: Area;
  /** One id a column, which stays when the column is renamed or moved. */
  columnIds: number[];
}

export type ConditionalFormat = ConditionalFormatRule & {
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  format: FormatData;
};

export interface Validation extends Omit<ValidationData, "range"> {
  readonly id: string;
  areas: Area[];
}

export interface Hyperlink extends Omit<HyperlinkData, "range"> {
  areas: Area[];
}

export interface Chart extends ChartData {
  readonly id: string;
  series: NonNullable<ChartData["series"]>;
  options: Record<string, unknown>;
}

export interface AutoFilter extends Omit<AutoFilterData, "range"> {
  area: Area;
  columns: ColumnFilters;
}

/** What Excel keeps for a sheet beyond its cells, which are Univer's. */
export interface Sheet {
  readonly id: string;
  tables: Table[];
  /** First wins. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  hyperlinks: Hyperlink[];
  charts: Chart[];
  autoFilter?: AutoFilter;
  page: PageData;
  protection?: ProtectionData;
  headings: boolean;
  /** Hidden so that a person cannot show it. */
  veryHidden: boolean;
  standardWidth?: number;
  /** The range that was selected last, which has the active cell. */
  selection: Area;
  /** All that are selected, `selection` among them; absent = that one alone. */
  selections?: readonly Area[] | undefined;
  outline?: OutlineData;
  rightToLeft?: true;
  kept?: KeptSheet;
}

/** A range that an add-in keeps from batch to batch: it follows its cells, and has no area when they are gone. */
export interface TrackedRange {
  readonly sheet: Sheet;
  area: Area | undefined;
}

/** A name that only a file knows. */
export interface NameAside extends Omit<NameData, "scope"> {
  scope?: Sheet;
}

/** Everything the model's functions work on. */
export interface Book {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Univer's workbook: cells, styles, sizes, merges, panes. A new one after each `load`. */
  unit: Workbook;
  name: string;
  /** By sheet id; the order is Univer's. */
  readonly sheets: Map<string, Sheet>;
  readonly settings: Map<string, string>;
  date1904?: true;
  /** What the opened file held beyond all this. */
  kept?: KeptBook;
  /** Names whose formulas the calculation engine cannot take (they refer to another file, say): the file keeps them. */
  namesAside?: NameAside[];
  /** Cell styles of the workbook's own, and built-in ones that were changed. */
  styles: StyleData[];
  /** Changed since it was opened or saved. */
  dirty: boolean;
  /** What belongs to the workbook as a whole. */
  document: DocumentData;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly events: Events;
  readonly cellEdit: CellEdit;
  readonly edits: Edits;
  readonly calculation: Calculation;
  readonly functions: CustomFunctionCells;
  readonly tracked: Set<TrackedRange>;
  /** The selection of a sheet changed. */
  tellSelection(sheet: Sheet): void;
  /** The next number for ids of sheets, tables, charts … never used twice. */
  nextId(): number;
}

export function newSheet(id: string): Sheet {
  return {
    id,
    tables: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: [],
    charts: [],
    page: {},
    headings: true,
    veryHidden: false,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

/** The sheet's record; one that was added by a person in the grid gets its record here. */
export function sheetById(book: Book, id: string): Sheet | undefined {
  if (!book.unit.getSheetBySheetId(id)) return undefined;
  const known = book.sheets.get(id);
  if (known) return known;
  const sheet = newSheet(id);
  book.sheets.set(id, sheet);
  return sheet;
}

/** Univer's half of a sheet; ItemNotFound when it was deleted meanwhile. */
export function gridOf(book: Book, sheet: Sheet): Worksheet {
  const grid = book.unit.getSheetBySheetId(sheet.id);
  if (!grid) throw itemNotFound();
  return grid;
}

export const isDeleted = (book: Book, sheet: Sheet): boolean => !book.unit.getSheetBySheetId(sheet.id);

export const sheetName = (book: Book, sheet: Sheet): string => gridOf(book, sheet).getName();

/** In the order of the tabs. */
export function allSheets(book: Book): Sheet[] {
  return book.unit
    .getSheetOrders()
    .map((id) => sheetById(book, id))
    .filter((sheet): sheet is Sheet => sheet !== undefined);
}

/** Names are compared without case, as Excel does. */
export function sheetByName(book: Book, name: string): Sheet | undefined {
  return allSheets(book).find((sheet) => sheetName(book, sheet).toLowerCase() === name.toLowerCase());
}

/** Runs one of Univer's commands at once. */
export function run(book: Book, id: string, params: object, options?: IExecutionOptions): boolean {
  const where = { unitId: book.unit.getUnitId() };
  return book.commands.syncExecuteCommand<object, boolean>(id, { ...where, ...params }, options);
}
