import type { CellData, SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import type { FormatData } from "../../../src/host/model/formats/formatData";
import type { ValidationData } from "../../../src/host/model/formats/ruleData";
import { areaAddress, columnLetters, parseArea, parseCell } from "../../../src/cells/a1";
import { product } from "../../../src/plan/product";
import type { PlanCells, PlanValidation, SheetLayout, SheetPlan } from "../../../src/plan/sheetPlan";
import type { Line, Style } from "../../../src/plan/styles/style";
import type { StyleName } from "../../../src/plan/styles/styles";

/** The sample workbook as sheets that the add-in can put into any workbook: the same cells, looks, rules and pages. */
export function samplePlan({ sheets }: WorkbookData): SheetPlan {
  const styles = new Map<string, { name: string; style: Style }>();
  const named = (format: FormatData = {}): StyleName => {
    const style = styleOf(format);
    const key = JSON.stringify(style);
    const known = styles.get(key) ?? { name: `sample${styles.size + 1}`, style };
    styles.set(key, known);
    // the plan brings its own styles along, under names of its own
    return known.name as StyleName;
  };
  const layouts = sheets.map((sheet) => layoutOf(sheet, named));
  return {
    template: "sample",
    product: product.name,
    styles: Object.fromEntries([...styles.values()].map(({ name, style }) => [name, style])) as SheetPlan["styles"],
    layouts,
    sheets: sheets.map(({ name }, layout) => ({ name, partner: name, layout, cells: {} })),
  };
}

function layoutOf(sheet: SheetData, named: (format?: FormatData) => StyleName): SheetLayout {
  const { columnWidths = {}, rowHeights = {}, merges = [], tables = [], page = {}, frozen } = sheet;
  return {
    baseStyle: named({ vertical: "Center" }),
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([at, cell]) => [at, planCell(inCells(cell, at, tables[0]), named)]),
    ),
    columnWidths: Object.entries(columnWidths).map(([column, width]) => ({ columns: `${column}:${column}`, width })),
    rowHeights: Object.entries(rowHeights).map(([row, height]) => ({ rows: `${row}:${row}`, height })),
    mergesAcross: merges,
    validations: (sheet.validations ?? []).map(planValidation),
    conditionalFormats: (sheet.conditionalFormats ?? []).map(({ range, rule, format = {} }) => ({
      area: range,
      formula: (rule as { formula: string }).formula,
      ...(format.fill !== undefined && { fill: format.fill }),
      ...(format.font?.color !== undefined && { color: format.font.color }),
    })),
    charts: [],
    tables: tables.map(({ name, range, style = "TableStyleLight1" }) => ({ name, area: range, style })),
    names: [],
    inputs: {},
    valuesOnceCalculated: [],
    frozen: { rows: frozen?.rows ?? 0, columns: frozen?.columns ?? 0 },
    gridlines: sheet.gridlines ?? true,
    tabColor: sheet.tabColor ?? "",
    protected: false,
    page: {
      orientation: page.orientation === "Portrait" ? "Portrait" : "Landscape",
      pagesWide: page.zoom?.horizontalFitToPages ?? 1,
      printArea: usedArea(sheet.cells),
      titleRows: `$${(page.titleRows ?? "1:1").replace(":", ":$")}`,
      starts: [],
      centerHorizontally: false,
      margins: { top: 36, bottom: 43.2, left: 28.8, right: 28.8, footer: 20 },
      footer: { left: "Alliance for Excel: sample", center: "", right: "Page &P of &N" },
    },
  };
}

/**
 * A formula's references to the table as addresses: the table comes to be after the formulas that are written into its cells, and may
 * have to be called otherwise.
 */
function inCells(cell: CellData, at: string, table: NonNullable<SheetData["tables"]>[number] | undefined): CellData {
  if (cell.formula === undefined || !table) return cell;
  const { top, left } = parseArea(table.range);
  const { row } = parseCell(at);
  const letters = (header: string): string => columnLetters(left + table.columns.indexOf(header));
  const formula = cell.formula
    .replace(/\w+\[\[#Headers\],\[([^\]]+)\]:\[([^\]]+)\]\]/g, (_, from: string, to: string) =>
      [from, to].map((header) => `$${letters(header)}$${top}`).join(":"),
    )
    .replace(/\w+\[@\[([^\]]+)\]:\[([^\]]+)\]\]/g, (_, from: string, to: string) =>
      [from, to].map((header) => `$${letters(header)}${row}`).join(":"),
    )
    .replace(/\w*\[@\[([^\]]+)\]\]/g, (_, header: string) => `$${letters(header)}${row}`);
  return { ...cell, formula };
}

const planCell = (
  { value, formula, format }: CellData,
  named: (format?: FormatData) => StyleName,
): PlanCells[string] => ({
  ...(formula !== undefined ? { formula } : isPlain(value) && { value }),
  style: named(format),
});

const isPlain = (value: CellData["value"]): value is string | number | boolean =>
  value !== undefined && value !== null && typeof value !== "object";

function usedArea(cells: SheetData["cells"]): string {
  const places = Object.keys(cells).map(parseCell);
  const bottom = Math.max(...places.map(({ row }) => row));
  const right = Math.max(...places.map(({ column }) => column));
  return areaAddress({ ...parseArea("A1"), bottom, right });
}

function planValidation({ range, rule, errorAlert }: ValidationData): PlanValidation {
  const { title = "", message = "" } = errorAlert ?? {};
  const { list, decimal } = rule as { list?: { source: string }; decimal?: { formula1: number; formula2: number } };
  if (list) return { areas: [range], rule: { kind: "list", choices: list.source.split(",") }, title, message };
  if (decimal)
    return {
      areas: [range],
      rule: { kind: "decimal", least: decimal.formula1, most: decimal.formula2 },
      title,
      message,
    };
  throw new Error(`The rule for ${range} is neither a list nor a number.`);
}

function styleOf({ font, fill, numberFormat, horizontal, vertical, wrap, indent, borders }: FormatData): Style {
  const { size, bold, italic, color } = font ?? {};
  const line = (edge: "EdgeBottom" | "EdgeLeft"): Line | undefined => {
    const border = borders?.[edge];
    const weight = border?.weight === "Medium" ? "Medium" : "Thin";
    return border?.color === undefined ? undefined : { color: border.color, weight };
  };
  return withoutGaps({
    font: withoutGaps({ size, bold, italic, color }),
    fill,
    numberFormat,
    horizontal: horizontal as Style["horizontal"],
    vertical: vertical as Style["vertical"],
    wrap,
    indent,
    bottom: line("EdgeBottom"),
    sides: line("EdgeLeft"),
  }) as Style;
}

const withoutGaps = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
