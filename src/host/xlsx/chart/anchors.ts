import type { ChartData } from "../../model/charts/chartData";
import type { SheetData } from "../../model/workbookData";
import { columnLetters, LAST_COLUMN, LAST_ROW } from "../a1";
import { STANDARD_HEIGHT } from "../sheet/columns";
import { attribute, child, numberAttribute, textOf, type XmlElement } from "../package/xml";
import { DEFAULT_CHARACTERS, EMU_PER_POINT, pointsFromCharacters } from "../style/units";

type Place = Pick<ChartData, "left" | "top" | "width" | "height">;

/** Where a drawing's anchor lies, in points from the sheet's top left corner. */
export function readAnchor(anchor: XmlElement, sheet: SheetData): Place {
  const position = child(anchor, "pos");
  const from = position
    ? { left: emu(attribute(position, "x")), top: emu(attribute(position, "y")) }
    : readCorner(child(anchor, "from"), sheet);
  const extent = child(anchor, "ext");
  if (extent) return { ...from, width: emu(attribute(extent, "cx")), height: emu(attribute(extent, "cy")) };
  const to = readCorner(child(anchor, "to"), sheet);
  return { ...from, width: hundredths(to.left - from.left), height: hundredths(to.top - from.top) };
}

function readCorner(corner: XmlElement | undefined, sheet: SheetData): { left: number; top: number } {
  const count = (name: string) => Number(textOf(child(corner, name)) || 0);
  let left = emu(textOf(child(corner, "colOff")));
  let top = emu(textOf(child(corner, "rowOff")));
  for (let column = 1; column <= count("col"); column++) left += columnWidth(sheet, column);
  for (let row = 1; row <= count("row"); row++) top += rowHeight(sheet, row);
  return { left: hundredths(left), top: hundredths(top) };
}

/** A point of a sheet as files say it: a cell, counted from 0, and how far into it, in EMU. */
export interface Corner {
  col: number;
  colOff: number;
  row: number;
  rowOff: number;
}

/** The corner that lies so many points from the sheet's top left one: programs that draw columns a little wider keep to the cell. */
export function cornerAt(left: number, top: number, sheet: SheetData): Corner {
  const [col, inColumn] = countUpTo(left, (column) => columnWidth(sheet, column), LAST_COLUMN);
  const [row, inRow] = countUpTo(top, (line) => rowHeight(sheet, line), LAST_ROW);
  return { col, colOff: Math.round(inColumn * EMU_PER_POINT), row, rowOff: Math.round(inRow * EMU_PER_POINT) };
}

/** How many whole lines fit into this many points, and what is left over. */
function countUpTo(points: number, size: (line: number) => number, most: number): [number, number] {
  let [lines, rest] = [0, points];
  while (lines < most - 1 && rest >= size(lines + 1)) {
    lines++;
    rest -= size(lines);
  }
  return [lines, rest];
}

function columnWidth(sheet: SheetData, column: number): number {
  const letters = columnLetters(column);
  if (sheet.hiddenColumns?.includes(letters)) return 0;
  return sheet.columnWidths?.[letters] ?? sheet.standardWidth ?? pointsFromCharacters(DEFAULT_CHARACTERS);
}

function rowHeight(sheet: SheetData, row: number): number {
  return sheet.hiddenRows?.includes(row) ? 0 : (sheet.rowHeights?.[String(row)] ?? STANDARD_HEIGHT);
}

function emu(text: string | undefined): number {
  return hundredths(Number(text ?? 0) / EMU_PER_POINT);
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

/** Number of a frame in its drawing. */
export function frameId(frame: XmlElement | undefined): { id?: number; name: string } {
  const properties = child(frame, "nvGraphicFramePr", "cNvPr");
  return { id: numberAttribute(properties, "id"), name: attribute(properties, "name") ?? "" };
}
