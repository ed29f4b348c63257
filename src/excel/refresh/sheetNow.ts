import { address } from "../../cells/a1";
import { frozenMark } from "../convert/frozenFormulas";
import { loadMark, markIn } from "../manifest/sheetMark";
import { printOfFormula, printOfValue, type Print } from "../manifest/print";

/** What a cell holds. */
export interface CellNow {
  value: string | number | boolean;
  /** With "="; absent = a constant. */
  formula?: string;
  numberFormat: string;
  /** The formula is kept elsewhere in the workbook, and what it answered stands in these cells: place → value. */
  frozen?: ReadonlyMap<string, string | number | boolean>;
}

/** A built sheet as it is now. */
export interface SheetNow {
  /** By address; cells that hold nothing are not there. */
  cells: ReadonlyMap<string, CellNow>;
  /** Last row that holds anything. */
  bottom: number;
  isProtected: boolean;
  protection: Excel.WorksheetProtectionOptions;
  /** By which formulas are kept that were turned into values on it; null = none are. */
  frozenMark: string | null;
}

/** Sheets read in one request: a printed page or two each, far from Excel's limit. */
export const sheetsAtOnce = 40;

/** Reads sheets in one sync. */
export async function readSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<SheetNow[]> {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("formulas,values,numberFormat,rowIndex,columnIndex");
    sheet.protection.load("protected,options");
    return { sheet, used, frozen: loadMark(sheet, frozenMark) };
  });
  await context.sync();
  return asked.map(({ sheet: { protection }, used, frozen }) => {
    const cells = used.isNullObject ? new Map<string, CellNow>() : cellsOf(used);
    const bottom = used.isNullObject ? 0 : used.rowIndex + used.values.length;
    return {
      cells,
      bottom,
      isProtected: protection.protected,
      protection: protection.options,
      frozenMark: markIn(frozen),
    };
  });
}

function cellsOf({ formulas, values, numberFormat, rowIndex, columnIndex }: Excel.Range): Map<string, CellNow> {
  const cells = new Map<string, CellNow>();
  values.forEach((line, y) =>
    line.forEach((value: CellNow["value"], x) => {
      const text: unknown = formulas[y]?.[x];
      // text that begins with "=" is given for both
      const formula = typeof text === "string" && text.startsWith("=") && text !== value ? text : undefined;
      if (value === "" && formula === undefined) return;
      const format = String(numberFormat[y]?.[x] ?? "General");
      const place = address(rowIndex + y + 1, columnIndex + x + 1);
      cells.set(place, { value, ...(formula !== undefined && { formula }), numberFormat: format });
    }),
  );
  return cells;
}

/** The print of what a cell holds now. */
export const printNow = (cell: CellNow | undefined): Print | null =>
  cell?.formula === undefined ? printOfValue(cell?.value) : printOfFormula(cell.formula);
