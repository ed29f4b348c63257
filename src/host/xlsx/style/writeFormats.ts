import type { BordersData, FontData, FormatData } from "../../model/workbookData";
import type { XmlWriter } from "../package/xml";
import { borderWords, horizontalWords, verticalWords } from "./words";

/** An <xf> of cellXfs. @param ids numbers of its font, fill, border and number format */
export function writeCellFormat(writer: XmlWriter, format: FormatData, ids: Record<string, number>): void {
  const apply = (id: string, name: string) => (ids[id] ? { [name]: 1 } : {});
  writer.openNode("xf", {
    ...ids,
    xfId: 0,
    ...apply("numFmtId", "applyNumberFormat"),
    ...apply("fontId", "applyFont"),
    ...apply("fillId", "applyFill"),
    ...apply("borderId", "applyBorder"),
    ...(hasAlignment(format) && { applyAlignment: 1 }),
    ...(hasProtection(format) && { applyProtection: 1 }),
  });
  writePlacement(writer, format);
  writer.closeNode();
}

/** A <dxf>. */
export function writeRuleFormat(writer: XmlWriter, format: FormatData, formatNumber: (code: string) => number): void {
  writer.openNode("dxf");
  if (format.font) writeFont(writer, format.font);
  if (format.numberFormat) {
    writer.leafNode("numFmt", { numFmtId: formatNumber(format.numberFormat), formatCode: format.numberFormat });
  }
  if (format.fill) {
    writer.openNode("fill");
    writer.openNode("patternFill", { patternType: "solid" });
    writer.leafNode("fgColor", { rgb: argb(format.fill) });
    writer.leafNode("bgColor", { rgb: argb(format.fill) });
    writer.closeNode();
    writer.closeNode();
  }
  if (hasAlignment(format)) writePlacement(writer, { ...format, locked: undefined, formulaHidden: undefined });
  if (format.borders) writeBorders(writer, format.borders);
  writer.closeNode();
}

/** A <font>: only the members that are there. */
export function writeFont(writer: XmlWriter, font: FontData): void {
  writer.openNode("font");
  if (font.bold !== undefined) writer.leafNode("b", font.bold ? undefined : { val: 0 });
  if (font.italic !== undefined) writer.leafNode("i", font.italic ? undefined : { val: 0 });
  if (font.strikethrough) writer.leafNode("strike");
  if (font.underline) writer.leafNode("u");
  if (font.size !== undefined) writer.leafNode("sz", { val: font.size });
  if (font.color !== undefined) writer.leafNode("color", { rgb: argb(font.color) });
  if (font.name !== undefined) writer.leafNode("name", { val: font.name });
  writer.closeNode();
}

/** A <fill>: a colour, or the name of a pattern without one. */
export function writeFill(writer: XmlWriter, fill: string): void {
  writer.openNode("fill");
  if (!fill.startsWith("#")) writer.leafNode("patternFill", { patternType: fill });
  else {
    writer.openNode("patternFill", { patternType: "solid" });
    writer.leafNode("fgColor", { rgb: argb(fill) });
    writer.closeNode();
  }
  writer.closeNode();
}

/** A <border> with its four edges. */
export function writeBorders(writer: XmlWriter, borders: BordersData): void {
  writer.openNode("border");
  for (const side of ["Left", "Right", "Top", "Bottom"] as const) {
    const border = borders[`Edge${side}`];
    const weight = border?.weight && border.weight !== "Thin" ? ` ${border.weight}` : "";
    const style = border && (borderWords.stored(border.style + weight) ?? borderWords.stored(border.style) ?? "thin");
    if (!border || !style) {
      writer.leafNode(side.toLowerCase());
      continue;
    }
    writer.openNode(side.toLowerCase(), { style });
    writer.leafNode("color", { rgb: argb(border.color ?? "#000000") });
    writer.closeNode();
  }
  writer.closeNode();
}

function hasAlignment(format: FormatData): boolean {
  const { horizontal, vertical, wrap, indent, rotation, shrinkToFit } = format;
  return Boolean(horizontal || vertical || wrap || indent || rotation || shrinkToFit);
}

function hasProtection(format: FormatData): boolean {
  return format.locked === false || format.formulaHidden === true;
}

function writePlacement(writer: XmlWriter, format: FormatData): void {
  if (hasAlignment(format)) {
    const { rotation = 0 } = format;
    writer.leafNode("alignment", {
      horizontal: horizontalWords.stored(format.horizontal),
      vertical: verticalWords.stored(format.vertical),
      textRotation: rotation === 0 ? undefined : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
      wrapText: format.wrap ? 1 : undefined,
      indent: format.indent || undefined,
      shrinkToFit: format.shrinkToFit ? 1 : undefined,
    });
  }
  if (hasProtection(format)) {
    writer.leafNode("protection", {
      locked: format.locked === false ? 0 : undefined,
      hidden: format.formulaHidden ? 1 : undefined,
    });
  }
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
