import { parseArea } from "../../cells/a1";
import type { BookTable, CellValue } from "../../reading/formula/book";
import { policyRange } from "../../plan/policyRange";
import { frozenMark } from "../convert/frozenFormulas";
import { isOurs } from "../convert/ourFormulas";
import { loadMark, markIn } from "../manifest/sheetMark";
import { cellsIn } from "./cellsIn";

/** The selected cell, and what of the workbook a formula in it can speak of. */
export interface AskedCell {
  sheet: string;
  place: string;
  row: number;
  column: number;
  text: string;
  value: CellValue;
  /** Formula of ours with the cell it stands in; null = none. */
  formula: { text: string; row: number; column: number } | null;
  tables: BookTable[];
  /** Names in lower case → formulas. */
  names: Map<string, string>;
  policy: (readonly CellValue[])[] | null;
  /** Marks of the sheet; null = it has none. */
  builtMark: string | null;
  frozenMark: string | null;
  /** What stands in the cell's row, from the left. */
  line: readonly CellValue[];
}

/** Asks in two syncs. A chart or a picture that is selected leaves the cell behind it selected. */
export async function askCell(context: Excel.RequestContext, heard: () => void): Promise<AskedCell> {
  const { workbook } = context;
  const cell = workbook.getActiveCell();
  cell.load("address,rowIndex,columnIndex,formulas,text,values,valueTypes");
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const marks = [loadMark(sheet), loadMark(sheet, frozenMark)] as const;
  workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  workbook.names.load("items/name,items/formula");
  const own = askNames(sheet);
  await context.sync();
  heard();

  const placed = workbook.tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    return { table, range };
  });
  // dynamic arrays came with this set; before it a formula fills its own cell
  const canSpill = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const spill = canSpill ? cell.getSpillParentOrNullObject() : null;
  spill?.load("formulas,values,rowIndex,columnIndex");
  const agreed = workbook.names.items.some(({ name }) => name === policyRange)
    ? workbook.names.getItem(policyRange).getRangeOrNullObject()
    : null;
  agreed?.load("values,valueTypes");
  const line = sheet
    .getRange(`${cell.rowIndex + 1}:${cell.rowIndex + 1}`)
    .getIntersectionOrNullObject(sheet.getUsedRange(true));
  line.load("values,valueTypes");
  await context.sync();
  heard();

  const formula = ourFormulaIn(cell) ?? (spill && !spill.isNullObject ? ourFormulaIn(spill) : null);
  const all = [...workbook.names.items, ...own.items];
  return {
    sheet: sheet.name,
    place: cell.address.slice(cell.address.lastIndexOf("!") + 1).replace(/\$/g, ""),
    row: cell.rowIndex + 1,
    column: cell.columnIndex + 1,
    text: String(cell.text[0]?.[0] ?? ""),
    value: cellsIn(cell)[0]?.[0],
    formula,
    tables: placed.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      area: parseArea(range.address),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    names: new Map(all.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    policy: agreed && !agreed.isNullObject ? cellsIn(agreed).map((row) => [...row]) : null,
    builtMark: markIn(marks[0]),
    frozenMark: markIn(marks[1]),
    line: line.isNullObject ? [] : (cellsIn(line)[0] ?? []),
  };
}

function ourFormulaIn({ formulas, values, rowIndex, columnIndex }: Excel.Range): AskedCell["formula"] {
  const text: unknown = formulas[0]?.[0];
  // a text that looks like a formula is given for both
  return isOurs(text) && text !== values[0]?.[0] ? { text, row: rowIndex + 1, column: columnIndex + 1 } : null;
}

function askNames(sheet: Excel.Worksheet): Excel.NamedItemCollection {
  const { names } = sheet;
  names.load("items/name,items/formula");
  return names;
}
