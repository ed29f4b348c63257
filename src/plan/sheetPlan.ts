import type { Style } from "./styles/style";
import type { StyleName } from "./styles/styles";

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

/** One axis of a chart; what is absent is left to Excel. */
export interface PlanAxis {
  title?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  /** From the other end: the first category of a bar chart on top. */
  reversed?: boolean;
  hidden?: boolean;
}

/** A series of a chart that says itself which cells are its own. */
export interface PlanSeries {
  name: string;
  /** Of a scatter chart the y values. */
  values: string;
  /** The categories; of a scatter chart the x values. */
  x: string;
  /** A thin dashed line through its points, without marks: where two readings part. Scatter charts only. */
  guide?: true;
}

/** A chart over the cells from `from` to `to`. */
export interface PlanChart {
  name: string;
  /** Excel.ChartType */
  type: "Radar" | "BarClustered" | "BarStacked" | "ColumnClustered" | "ColumnStacked" | "LineMarkers" | "XYScatter";
  title: string;
  /** Header row and label column included; of a scatter chart the column of x, then one of y for each series. */
  source: string;
  /** In place of `source`, where cells do not lie side by side or a label column of dates or numbers would be taken for a series. */
  series?: readonly PlanSeries[];
  seriesBy: "Columns" | "Rows";
  from: string;
  to: string;
  /** The axis of the values; of a scatter chart that of y. */
  axis: PlanAxis;
  /** The axis of the categories; of a scatter chart that of x. */
  categories?: PlanAxis;
  /** Absent = below the chart. */
  legend?: "Bottom" | "Right" | "none";
  /** Line or fill colours, series by series; "none" leaves a bar unseen. */
  colors: string[];
  /** The series' own numbers beside their points or bars. */
  labels?: boolean;
  /** How these numbers are shown; absent = as in their cells. */
  labelFormat?: string;
}

/** A table over cells of the sheet, header row included. Its name is made free in the workbook. */
export interface PlanTable {
  name: string;
  area: string;
  /** Excel's own style of tables, "TableStyleLight1". */
  style: string;
}

/** A name that stands for cells of the sheet. */
export interface PlanName {
  name: string;
  area: string;
  /** Absent = known on the sheet alone. A workbook has such a name once, so no layout with one is copied. */
  scope?: "workbook";
}

/** Print set-up; header and footer texts may hold Excel's codes (&A the sheet's name, &P the page, &N the pages). */
export interface PlanPage {
  orientation: "Portrait" | "Landscape";
  pagesWide: number;
  printArea: string;
  titleRows: string;
  /** Rows that begin a page, so that nothing is torn that fits on one; none = a page ends where it is full. */
  starts: number[];
  centerHorizontally: boolean;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; footer: number };
  footer: { left: string; center: string; right: string };
}

/** One look for many cells, whatever fills them: the results of a formula that answers with a table. */
export interface PlanAreaStyle {
  area: string;
  style: StyleName;
}

/** Everything about a sheet but its name and what makes it this alliance's. */
export interface SheetLayout {
  cells: PlanCells;
  /** Style of every cell of the page that has none of its own. */
  baseStyle: StyleName;
  /** Absent = none. */
  areaStyles?: PlanAreaStyle[];
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
  tables: PlanTable[];
  names: PlanName[];
  /** Where people type, by a key that stays the same when the layout changes ("contrasts/D1/desired"): key → first cell. */
  inputs: Record<string, string>;
  /**
   * Areas whose formulas become values once they are calculated, on a sheet that is to do without our functions: what no
   * built-in function can compute.
   */
  valuesOnceCalculated: string[];
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
  /** The other sheets' formulas read it, so it is written before them, and it is not the one to show. */
  isSource?: true;
}

/** Sheets to build, for any host: plain JSON. Sheets that differ in a few cells share a layout, so it can be laid out once and copied. */
export interface SheetPlan {
  template: string;
  product: string;
  styles: Readonly<Record<StyleName, Style>>;
  layouts: SheetLayout[];
  sheets: PlannedSheet[];
}
