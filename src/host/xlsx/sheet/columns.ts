import type { SheetData } from "../../model/workbookData";
import type { FormatData } from "../../model/formats/formatData";
import type { OutlineRun } from "../../model/sheets/outlineData";
import { LAST_COLUMN, columnLetters, columnNumber } from "../a1";
import { child, children, flag, numberAttribute, type XmlElement, type XmlWriter } from "../package/xml";
import { createOutline, deepest, linesOf, outlineAttributes } from "./outline";
import { DEFAULT_CHARACTERS, charactersFromPoints, pointsFromCharacters } from "../style/units";

type ColumnParts = Pick<SheetData, "columnWidths" | "columnFormats" | "hiddenColumns" | "standardWidth" | "format"> & {
  groups: OutlineRun[];
};

/** A <col> that spans more is meant for "all the rest", and is not written out column by column. */
const MANY = 1024;

/** Widths, formats and visibility of columns, and the sheet's own default width and format. */
export function readColumns(sheet: XmlElement, formats: readonly (FormatData | undefined)[]): ColumnParts {
  const widths: Record<string, number> = {};
  const columnFormats: Record<string, FormatData> = {};
  const hidden: string[] = [];
  const groups = createOutline();
  const standard = numberAttribute(child(sheet, "sheetFormatPr"), "defaultColWidth") ?? DEFAULT_CHARACTERS;
  let standardWidth = pointsFromCharacters(standard);
  // The style with number 0 holds what every cell has that says nothing: the workbook's own default font
  let format = formats[0];
  for (const column of children(child(sheet, "cols"), "col")) {
    const first = numberAttribute(column, "min") ?? 1;
    const last = Math.min(numberAttribute(column, "max") ?? first, LAST_COLUMN);
    const width = numberAttribute(column, "width");
    const points = width === undefined ? undefined : pointsFromCharacters(width);
    const own = formats[numberAttribute(column, "style") ?? 0];
    if (last - first >= MANY) {
      if (points !== undefined) standardWidth = points;
      if (own && first === 1) format = own;
      continue;
    }
    for (let number = first; number <= last; number++) {
      const letters = columnLetters(number);
      if (points !== undefined && points !== standardWidth) widths[letters] = points;
      if (own && numberAttribute(column, "style")) columnFormats[letters] = own;
      if (flag(column, "hidden")) hidden.push(letters);
      groups.add(number, numberAttribute(column, "outlineLevel") ?? 0, flag(column, "collapsed"));
    }
  }
  return {
    ...(format && { format }),
    ...(standardWidth !== pointsFromCharacters(DEFAULT_CHARACTERS) && { standardWidth }),
    ...(Object.keys(widths).length > 0 && { columnWidths: widths }),
    ...(Object.keys(columnFormats).length > 0 && { columnFormats }),
    ...(hidden.length > 0 && { hiddenColumns: hidden }),
    groups: groups.runs,
  };
}

/** Writes <sheetFormatPr> and <cols>. @param styleOf number of a format */
export function writeColumns(writer: XmlWriter, sheet: SheetData, styleOf: (format: FormatData) => number): void {
  const standard = sheet.standardWidth === undefined ? undefined : charactersFromPoints(sheet.standardWidth);
  const groups = outlineAttributes(sheet.outline?.columns);
  writer.leafNode("sheetFormatPr", {
    defaultColWidth: standard,
    defaultRowHeight: STANDARD_HEIGHT,
    ...sheet.kept?.sizes,
    outlineLevelRow: deepest(sheet.outline?.rows),
    outlineLevelCol: deepest(sheet.outline?.columns),
  });
  const { columnWidths = {}, columnFormats = {}, hiddenColumns = [] } = sheet;
  const listed = new Set(
    [...Object.keys(columnWidths), ...Object.keys(columnFormats), ...hiddenColumns]
      .map(columnNumber)
      .concat(linesOf(sheet.outline?.columns)),
  );
  if (listed.size === 0 && !sheet.format) return;
  writer.openNode("cols");
  // A sheet's own format belongs to every column that has none: the gaps between the listed ones too
  let next = 1;
  for (const number of [...listed].sort((a, b) => a - b)) {
    if (sheet.format && number > next) writeColumn(writer, next, number - 1, standard, styleOf(sheet.format), false);
    const letters = columnLetters(number);
    const width = columnWidths[letters];
    const format = columnFormats[letters] ?? sheet.format;
    const characters = width === undefined ? standard : charactersFromPoints(width);
    const hidden = hiddenColumns.includes(letters);
    writeColumn(writer, number, number, characters, format && styleOf(format), hidden, groups(number));
    next = number + 1;
  }
  if (sheet.format && next <= LAST_COLUMN)
    writeColumn(writer, next, LAST_COLUMN, standard, styleOf(sheet.format), false);
  writer.closeNode();
}

/** Height of a row of Calibri 11 in points. */
export const STANDARD_HEIGHT = 15;

function writeColumn(
  writer: XmlWriter,
  min: number,
  max: number,
  width: number | undefined,
  style: number | undefined,
  hidden: boolean,
  group: ReturnType<ReturnType<typeof outlineAttributes>> = {},
): void {
  writer.leafNode("col", {
    min,
    max,
    width: width ?? DEFAULT_CHARACTERS,
    style: style || undefined,
    hidden: hidden ? 1 : undefined,
    customWidth: width === undefined ? undefined : 1,
    ...group,
  });
}
