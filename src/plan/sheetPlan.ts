import type { Style, StyleName } from "./styles";

/** What a cell is to hold. `value` is never read as a formula, whatever it begins with; dates are serials. */
export interface PlanCell {
  value?: string | number | boolean;
  /** English, commas, with "=". */
  formula?: string;
  style?: StyleName;
}

/** Cells by address ("B2"). */
export type PlanCells = Record<string, PlanCell>;

/** A rule for what may be typed into cells. */
export interface PlanValidation {
  areas: string[];
  rule:
    | { kind: "list"; choices: string[] }
    | { kind: "decimal"; least: number; most: number }
    | { kind: "dateFrom"; formula: string };
  /** Shown when a cell is chosen, and when what was typed does not fit. */
  title: string;
  message: string;
}

/** How cells look while a formula holds; the formula is relative to the first cell of `area`. */
export interface PlanConditionalFormat {
  area: string;
  formula: string;
  fill?: string;
  color?: string;
  bold?: boolean;
}

/** A chart over the cells from `from` to `to`. */
export interface PlanChart {
  name: string;
  /** Excel.ChartType */
  type: "Radar";
  title: string;
  /** Header row and label column included. */
  source: string;
  seriesBy: "Columns";
  from: string;
  to: string;
  axis: { minimum: number; maximum: number; majorUnit: number };
  /** Line colours, series by series. */
  colors: string[];
}

/** A name that belongs to the sheet. */
export interface PlanName {
  name: string;
  area: string;
}

/** Print set-up; header and footer texts may hold Excel's codes (&A the sheet's name, &P the page, &N the pages). */
export interface PlanPage {
  orientation: "Portrait" | "Landscape";
  pagesWide: number;
  printArea: string;
  titleRows: string;
  centerHorizontally: boolean;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; footer: number };
  footer: { left: string; center: string; right: string };
}

/** Everything about a sheet but its name and what makes it this alliance's. */
export interface SheetLayout {
  cells: PlanCells;
  /** Style of every cell in the print area that has none of its own. */
  baseStyle: StyleName;
  /** Points. */
  columnWidths: { columns: string; width: number }[];
  /** Points. */
  rowHeights: { rows: string; height: number }[];
  /** Areas in which the cells of each row become one. */
  mergesAcross: string[];
  validations: PlanValidation[];
  /** First match wins where two rules give the same property. */
  conditionalFormats: PlanConditionalFormat[];
  charts: PlanChart[];
  names: PlanName[];
  /** Rows and columns that stay when the sheet is scrolled. */
  frozen: { rows: number; columns: number };
  gridlines: boolean;
  tabColor: string;
  page: PlanPage;
  /** Whether to protect the sheet, so that only cells with an unlocked style take input. */
  protected: boolean;
}

/** One sheet to build: a layout with the cells that are this sheet's alone laid over it. */
export interface PlannedSheet {
  name: string;
  /** What the sheet is about, as the person chose it. */
  partner: string;
  /** Index into `layouts`. */
  layout: number;
  cells: PlanCells;
}

/** Sheets to build, for any host: plain JSON. Sheets that differ in a few cells share a layout, so it can be laid out once and copied. */
export interface SheetPlan {
  template: string;
  product: string;
  styles: Readonly<Record<StyleName, Style>>;
  layouts: SheetLayout[];
  sheets: PlannedSheet[];
}
