import type { CellData, SheetData, TableData } from "../../model/workbookData";
import { areaAddress, cellAddress, parseArea } from "../a1";
import type { ColorFormat, FilterReading } from "../filter/filterContext";
import { readColumnFilters } from "../filter/readFilters";
import { readSortState, writeSortState } from "../filter/sortState";
import { readHiddenTotals, totalAttributes } from "../filter/totals";
import { writeColumnFilters } from "../filter/writeFilters";
import { formulaToFile } from "../formula/fileFormula";
import { needsDynamicArray } from "../formula/dynamicArrays";
import {
  StdDocAttributes,
  XmlWriter,
  attribute,
  child,
  children,
  escapeText,
  flag,
  numberAttribute,
  unescapeText,
  type XmlElement,
} from "../package/xml";

const DEFAULT_STYLE = "TableStyleMedium2";

/** A table part. */
export function readTable(table: XmlElement, context: FilterReading): TableData {
  const style = child(table, "tableStyleInfo");
  const styleName = style ? attribute(style, "name") : "";
  const filter = child(table, "autoFilter");
  const name = attribute(table, "displayName") ?? attribute(table, "name") ?? "";
  const showTotals = (numberAttribute(table, "totalsRowCount") ?? 0) > 0;
  const filters = readColumnFilters(filter, context);
  const left = parseArea(attribute(table, "ref") ?? "")?.left ?? 1;
  const sort = readSortState(child(table, "sortState"), left, context);
  const totals = showTotals ? undefined : readHiddenTotals(table, name);
  return {
    name,
    range: attribute(table, "ref") ?? "",
    ...(styleName !== undefined && styleName !== DEFAULT_STYLE && { style: styleName }),
    ...(numberAttribute(table, "headerRowCount") === 0 && { showHeaders: false }),
    ...(showTotals && { showTotals: true }),
    ...(!flag(style, "showRowStripes") && { showBandedRows: false }),
    ...(flag(style, "showColumnStripes") && { showBandedColumns: true }),
    ...(flag(style, "showFirstColumn") && { highlightFirstColumn: true }),
    ...(flag(style, "showLastColumn") && { highlightLastColumn: true }),
    ...(!filter && { showFilterButton: false }),
    columns: children(child(table, "tableColumns")).map((column) => unescapeText(attribute(column, "name") ?? "")),
    ...(filters && { filters }),
    ...(sort && { sort }),
    ...(totals && { totals }),
  };
}

/** A table part's XML. @param id number of the table in the workbook, from 1 @param isTable whether a name is that of a table */
export function tableXml(
  table: TableData,
  sheet: SheetData,
  id: number,
  formatOf: ColorFormat,
  isTable: (name: string) => boolean,
): string {
  const area = parseArea(table.range) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const { showHeaders = true, showTotals = false, showFilterButton = true } = table;
  const firstRow = area.top + (showHeaders ? 1 : 0);
  const lastRow = area.bottom - (showTotals ? 1 : 0);
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("table", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name: table.name,
    displayName: table.name,
    ref: table.range,
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals || table.totals ? undefined : 0,
  });
  if (showHeaders && showFilterButton) {
    writer.openNode("autoFilter", { ref: areaAddress({ ...area, bottom: lastRow }) });
    writeColumnFilters(writer, table.filters ?? {}, formatOf);
    writer.closeNode();
  }
  if (table.sort) writeSortState(writer, table.sort, { ...area, top: firstRow, bottom: lastRow }, formatOf);
  writer.openNode("tableColumns", { count: table.columns.length });
  table.columns.forEach((name, i) => {
    const cell = (row: number): CellData => sheet.cells[cellAddress(row, area.left + i)] ?? {};
    const total = totalOf(showTotals ? cell(area.bottom) : table.totals?.[i]);
    const totalWords = totalAttributes(total, table.name, name);
    writer.openNode("tableColumn", {
      id: i + 1,
      name: escapeText(name).replace(/\n/g, "_x000a_"),
      ...totalWords,
    });
    writeColumnFormula(writer, commonFormula(cell, firstRow, lastRow), table.name, isTable);
    if (total.formula && totalWords.totalsRowFunction === "custom")
      writer.leafNode("totalsRowFormula", undefined, formulaToFile(total.formula, table.name, isTable));
    writer.closeNode();
  });
  writer.closeNode();
  writer.leafNode("tableStyleInfo", {
    name: table.style === "" ? undefined : (table.style ?? DEFAULT_STYLE),
    showFirstColumn: table.highlightFirstColumn ? 1 : 0,
    showLastColumn: table.highlightLastColumn ? 1 : 0,
    showRowStripes: table.showBandedRows === false ? 0 : 1,
    showColumnStripes: table.showBandedColumns ? 1 : 0,
  });
  writer.closeNode();
  return writer.toString();
}

/** What stands in the totals row, or stood there when it was last shown. */
function totalOf(total: CellData | string | null | undefined): { label?: string; formula?: string } {
  if (typeof total === "string") return total.startsWith("=") ? { formula: total } : { label: total };
  if (total?.formula) return { formula: total.formula };
  return typeof total?.value === "string" ? { label: total.value } : {};
}

/** The formula that every row of a column has: Excel then fills it into new rows. */
function commonFormula(cell: (row: number) => CellData, first: number, last: number): string | undefined {
  const formula = cell(first).formula;
  for (let row = first; row <= last; row++) if (cell(row).formula !== formula) return undefined;
  return formula;
}

function writeColumnFormula(
  writer: XmlWriter,
  formula: string | undefined,
  table: string,
  isTable: (name: string) => boolean,
): void {
  if (formula === undefined) return;
  const array = needsDynamicArray(formula) ? 1 : undefined;
  writer.leafNode("calculatedColumnFormula", { array }, formulaToFile(formula, table, isTable));
}
