import type { ChartData } from "./charts/chartData";
import type { AutoFilterData, ColumnFilters } from "./filter/filterData";
import type { FormatData, StyleData } from "./formats/formatData";
import type { ConditionalFormatData, ValidationData } from "./formats/ruleData";
import type { KeptBook, KeptSheet } from "./kept/keptData";
import type { OutlineData } from "./sheets/outlineData";
import type { DocumentData } from "./document/documentData";
import type { PageData } from "./sheets/pageData";
import type { ProtectionData } from "./sheets/protectionData";
import type { SortData } from "./sort/sortData";

/**
 * A workbook as plain JSON: what opening a file gives and saving a file takes.
 *
 * Places are A1 text without a sheet name ("B2", "B2:D9", "A:C"); sizes are points; colours are "#RRGGBB" in upper case;
 * dates are serials of the 1900 system; formulas are English with commas, as Excel's formula bar would show them.
 * A property that would say what is true anyway (no fill, a visible sheet, the default width) is left out, so that equal
 * workbooks are deep-equal JSON. Words such as "Visible", "Center" or "ColumnClustered" are Excel's own enum values.
 */

/** An error value: "#N/A", "#VALUE!", "#SPILL!", "#BUSY!" …; `message` is what a custom function said about it. */
export interface CellError {
  error: string;
  message?: string;
}

/** What one cell can hold. null is a blank cell. */
export type Scalar = string | number | boolean | null | CellError;

export interface WorkbookData extends DocumentData {
  /** File name with its extension, for instance "Partners.xlsx". */
  name: string;
  /** In the order of the tabs; at least one is visible. */
  sheets: SheetData[];
  names: NameData[];
  /** Name of the active sheet; absent = the first visible one. */
  active?: string;
  /** Rich-API settings (Excel.SettingCollection), key and JSON text, sorted by key. */
  settings?: [string, string][];
  calculationMode?: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** The file counts its dates from 1904; here they count from 1900 all the same. */
  date1904?: true;
  /** What the file holds beyond this; absent = nothing. */
  kept?: KeptBook;
  /** Cell styles beside Excel's own, sorted by name; absent = none. */
  styles?: StyleData[];
}

export interface NameData {
  name: string;
  /** "=Sheet1!$A$1" or any other formula, constants included ("=0.19"). */
  formula: string;
  /** Sheet the name belongs to; absent = the whole workbook. */
  scope?: string;
  comment?: string;
  /** Absent = true. */
  visible?: boolean;
}

export interface SheetData {
  name: string;
  /** Absent = "Visible". */
  visibility?: "Visible" | "Hidden" | "VeryHidden";
  tabColor?: string;
  /** Absent = true. */
  gridlines?: boolean;
  /** Absent = true: row numbers and column letters. */
  headings?: boolean;
  /** By address ("B2"), row by row. Cells that only belong to a spill are not listed. */
  cells: Record<string, CellData>;
  /** Format of every cell that has none of its own (whole sheet, then whole columns by letter, then whole rows by number). */
  format?: FormatData;
  columnFormats?: Record<string, FormatData>;
  rowFormats?: Record<string, FormatData>;
  /** By column letter. */
  columnWidths?: Record<string, number>;
  /** By row number. */
  rowHeights?: Record<string, number>;
  hiddenColumns?: string[];
  hiddenRows?: number[];
  standardWidth?: number;
  merges?: string[];
  /** Rows and columns that stay when the sheet is scrolled, counted from the top left. */
  frozen?: { rows: number; columns: number };
  tables?: TableData[];
  /** In order of priority, first wins. */
  conditionalFormats?: ConditionalFormatData[];
  validations?: ValidationData[];
  hyperlinks?: HyperlinkData[];
  charts?: ChartData[];
  autoFilter?: AutoFilterData;
  page?: PageData;
  protection?: ProtectionData;
  outline?: OutlineData;
  /** Rows and columns run from right to left. */
  rightToLeft?: true;
  kept?: KeptSheet;
}

export interface CellData {
  /** The constant, or the last calculated value of `formula`. Absent or null = blank. */
  value?: Scalar;
  /** With "=": commas, A1#, structured references as Excel shows them. */
  formula?: string;
  /** The text's runs with fonts of their own, as a file stores them; they hold while their text is the value. */
  rich?: string;
  /** Whole range of a dynamic array that is anchored in this cell ("B2:D9"). */
  spill?: string;
  /** What that range shows, row by row; absent = it is to be calculated. */
  spilled?: Scalar[][];
  format?: FormatData;
}

/** A hyperlink of one cell or several. What the cell shows is its value. */
export interface HyperlinkData {
  range: string;
  /** A web page, a file or "mailto:…". */
  address?: string;
  /** A place in this workbook: "Sheet2!A1", or a name. */
  documentReference?: string;
  screenTip?: string;
}

export interface TableData {
  name: string;
  /** Header, body and totals together. */
  range: string;
  /** Absent = "TableStyleMedium2". */
  style?: string;
  /** Each absent = Excel's default for a new table: true, false, true, false, false, false, true. */
  showHeaders?: boolean;
  showTotals?: boolean;
  showBandedRows?: boolean;
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  showFilterButton?: boolean;
  /** Header texts, left to right. */
  columns: string[];
  /** What its filter asks of columns; the rows it hides are among the sheet's hidden ones. */
  filters?: ColumnFilters;
  /** How it was sorted last, by its columns. */
  sort?: SortData;
  /** What the totals row held when it was last shown, while it is not: a label or a formula for each column. */
  totals?: (string | null)[];
}
