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
  /** Its cells, where they were read before; undefined = they are asked for. */
  values: unknown[][] | undefined;
}

/** Asks for all cells of a source, where a build needs them; null where formulas read them. */
export function askSource(
  context: Excel.RequestContext,
  source: Source,
  range: Excel.Range,
  values?: unknown[][],
): AskedSource | null {
  return isReadByUs(source) ? askCells(context, source, range, values) : null;
}

/**
 * Asks for all cells of a source.
 *
 * @param values its cells, where they are more than Excel gives at once and were read before
 */
export function askCells(
  context: Excel.RequestContext,
  source: Source,
  range: Excel.Range,
  values?: unknown[][],
): AskedSource {
  range.load(values ? "address,rowHidden,rowCount" : "values,address,rowHidden");
  const formats = askFormats(context.workbook.worksheets.getItemOrNullObject(source.sheet), range);
  const table = source.kind === "table" ? context.workbook.tables.getItemOrNullObject(source.name) : null;
  table?.load("showHeaders,showTotals");
  const last = range.getLastRow();
  last.load("numberFormat");
  return { source, range, formats, table, last, values };
}

/** The source as it is now; undefined where it is laid out otherwise than it was, or changed while its cells were read. */
export function describedNow({ source, range, formats, table, last, values }: AskedSource): Described | undefined {
  if (values && values.length !== range.rowCount) return undefined;
  const area = parseArea(range.address);
  const grid = {
    name: source.sheet,
    isVisible: true,
    top: area.top,
    left: area.left,
    values: values ?? (range.values as unknown[][]),
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
