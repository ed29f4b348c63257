import { address, type Cell } from "../cells/a1";
import type { SheetGrid, TablePlace } from "./grid";
import type { ColumnHeader } from "./layout/lineHeaders";
import type { Laid } from "./layout/laid";
import { isUnit } from "./layout/unitLine";
import { headersOfLine, headersOfTwoLines } from "./layout/lineHeaders";
import { isFilled } from "./layout/runs";
import type { HeaderMapping } from "./headerMapping";

/** A source's cells as records of columns, whichever way they go on the sheet. */
export interface Frame {
  kind: "table" | "block";
  /** Table name, or sheet and first cell of a block. */
  name: string;
  sheet: SheetGrid;
  laid: Laid;
  headers: readonly ColumnHeader[];
  /** Record by record, column by column; "" where nothing is entered. */
  rows: readonly (readonly unknown[])[];
  /** Number formats by column, "" where not known. */
  formats: readonly string[];
  /** Where a record's column is on the sheet; both counted from 0. */
  place(record: number, column: number): Cell;
}

/** The frame of a block. */
export function blockFrame(sheet: SheetGrid, laid: Laid): Frame {
  const name = `${sheet.name} ${address(laid.area.top, laid.area.left)}`;
  return laid.across ? acrossFrame(name, sheet, laid, laid.across) : downFrame("block", name, sheet, laid, undefined);
}

/** The frame of a table, its totals left out. A first row of nothing but units belongs to the headers. */
export function tableFrame(sheet: SheetGrid, table: TablePlace, mapping?: HeaderMapping): Frame {
  const { area, hasTotals } = table;
  const bottom = hasTotals && area.bottom > area.top ? area.bottom - 1 : area.bottom;
  const line = (row: number): unknown[] =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => cellAt(sheet, area.top + row, area.left + index));
  const units = line(1).filter(isFilled);
  const hasUnits = bottom > area.top + 1 && units.length > 0 && units.every(isUnit);
  const headers = hasUnits ? headersOfTwoLines(line(0), line(1), mapping) : headersOfLine(line(0), mapping);
  const laid: Laid = { area: { ...area, bottom }, headerRows: hasUnits ? 2 : 1, headers, across: null };
  return downFrame("table", table.name, sheet, laid, table.formats);
}

function downFrame(
  kind: Frame["kind"],
  name: string,
  sheet: SheetGrid,
  laid: Laid,
  formats: readonly string[] | undefined,
): Frame {
  const { area, headerRows } = laid;
  const first = area.top + headerRows;
  const [from, to] = [area.left - sheet.left, area.right - sheet.left + 1];
  const rows = Array.from({ length: Math.max(0, area.bottom - first + 1) }, (_, record) => {
    const row = (sheet.values[first - sheet.top + record] ?? []).slice(from, to);
    while (row.length < to - from) row.push("");
    return row;
  });
  return {
    kind,
    name,
    sheet,
    laid,
    headers: laid.headers,
    rows,
    formats: laid.headers.map((_, column) => formatBelow(sheet, first, area.left + column) ?? formats?.[column] ?? ""),
    place: (record, column) => ({ row: first + record, column: area.left + column }),
  };
}

function acrossFrame(name: string, sheet: SheetGrid, laid: Laid, across: readonly number[]): Frame {
  const { area, headers } = laid;
  const rows = across.map((column) => headers.map((_, index) => cellAt(sheet, area.top + index, column)));
  return {
    kind: "block",
    name,
    sheet,
    laid,
    headers,
    rows,
    formats: headers.map((_, index) => formatAt(sheet, area.top + index, across[0] ?? area.left)),
    place: (record, column) => ({ row: area.top + column, column: across[record] ?? area.left }),
  };
}

function cellAt({ top, left, values }: SheetGrid, row: number, column: number): unknown {
  return values[row - top]?.[column - left] ?? "";
}

const formatAt = ({ top, left, formats }: SheetGrid, row: number, column: number): string =>
  formats?.[row - top]?.[column - left] ?? "";

/** The format of the first filled cell whose format is known. */
function formatBelow(sheet: SheetGrid, from: number, column: number): string | undefined {
  const known = sheet.top + (sheet.formats?.length ?? 0);
  for (let row = from; row < known; row++)
    if (isFilled(cellAt(sheet, row, column))) return formatAt(sheet, row, column);
  return undefined;
}
