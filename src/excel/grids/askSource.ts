import { parseArea } from "../../cells/a1";
import { describeAgain, isReadByUs } from "../../reading/describeAgain";
import type { Described } from "../../reading/describeSource";
import type { Source } from "../../reading/source";
import { askFormats } from "./askSheet";

/** What was asked of a source that formulas cannot read; `describedNow` tells it after the sync. */
export interface AskedSource {
  source: Source;
  range: Excel.Range;
  formats: Excel.Range;
  table: Excel.Table | null;
  last: Excel.Range;
}

/** Asks for all cells of a source, where a build needs them; null where formulas read them. */
export function askSource(context: Excel.RequestContext, source: Source, range: Excel.Range): AskedSource | null {
  return isReadByUs(source) ? askCells(context, source, range) : null;
}

/** Asks for all cells of a source. */
export function askCells(context: Excel.RequestContext, source: Source, range: Excel.Range): AskedSource {
  range.load("values,address,rowHidden");
  const formats = askFormats(context.workbook.worksheets.getItemOrNullObject(source.sheet), range);
  const table = source.kind === "table" ? context.workbook.tables.getItemOrNullObject(source.name) : null;
  table?.load("showHeaders,showTotals");
  const last = range.getLastRow();
  last.load("numberFormat");
  return { source, range, formats, table, last };
}

/** The source as it is now; undefined where it is laid out otherwise than it was. */
export function describedNow({ source, range, formats, table, last }: AskedSource): Described | undefined {
  const area = parseArea(range.address);
  const grid = {
    name: source.sheet,
    isVisible: true,
    top: area.top,
    left: area.left,
    values: range.values as unknown[][],
    rowsHidden: range.rowHidden,
    ...(!formats.isNullObject && { formats: formats.numberFormat as string[][] }),
  };
  const place = table && {
    name: source.name,
    sheet: source.sheet,
    area,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    formats: (last.numberFormat as string[][])[0] ?? [],
    rowsHidden: range.rowHidden,
  };
  return describeAgain(source, grid, place);
}
