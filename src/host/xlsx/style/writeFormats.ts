import type { Fill } from "../../model/formats/fills";
import type { BorderData, BordersData, FontData, FormatData } from "../../model/formats/formatData";
import type { XmlWriter } from "../package/xml";
import { patternWords } from "./patterns";
import { borderWords, horizontalWords, readingOrderWords, underlineWords, verticalWords } from "./words";

/** An <xf> of cellXfs. @param ids numbers of its font, fill, border, number format and cell style */
export function writeCellFormat(writer: XmlWriter, format: FormatData, ids: Record<string, number>): void {
  const apply = (id: string, name: string) => (ids[id] ? { [name]: 1 } : {});
  writer.openNode("xf", {
    ...ids,
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
  if (font.underline)
    writer.leafNode("u", font.underline === true ? undefined : { val: underlineWords.stored(font.underline) });
  if (font.subscript || font.superscript) {
    writer.leafNode("vertAlign", { val: font.subscript ? "subscript" : "superscript" });
  }
  if (font.size !== undefined) writer.leafNode("sz", { val: font.size });
  if (font.color !== undefined || font.tint) writeColor(writer, "color", font.color ?? "#000000", font.tint);
  if (font.name !== undefined) writer.leafNode("name", { val: font.name });
  writer.closeNode();
}

/** A <fill>: a colour, a pattern over one, or the name of a pattern without colours. */
export function writeFill(writer: XmlWriter, fill: Fill | string): void {
  writer.openNode("fill");
  if (typeof fill === "string") writer.leafNode("patternFill", { patternType: fill });
  else {
    const { fill: ground, fillTint, pattern, patternColor, patternTint } = fill;
    writer.openNode("patternFill", { patternType: patternWords.stored(pattern) ?? "solid" });
    if (pattern === undefined) writeColor(writer, "fgColor", ground ?? "#FFFFFF", fillTint);
    else {
      writeColor(writer, "fgColor", patternColor ?? "#000000", patternTint);
      if (ground !== undefined) writeColor(writer, "bgColor", ground, fillTint);
    }
    writer.closeNode();
  }
  writer.closeNode();
}

/** A <border> with its four edges and its diagonals, which share one line in a file. */
export function writeBorders(writer: XmlWriter, borders: BordersData): void {
  const { DiagonalDown: down, DiagonalUp: up } = borders;
  writer.openNode("border", { diagonalUp: up ? 1 : undefined, diagonalDown: down ? 1 : undefined });
  for (const side of ["Left", "Right", "Top", "Bottom"] as const) {
    writeLine(writer, side.toLowerCase(), borders[`Edge${side}`]);
  }
  if (down || up) writeLine(writer, "diagonal", down ?? up);
  writer.closeNode();
}

function writeLine(writer: XmlWriter, name: string, border: BorderData | undefined): void {
  const weight = border?.weight && border.weight !== "Thin" ? ` ${border.weight}` : "";
  const style = border && (borderWords.stored(border.style + weight) ?? borderWords.stored(border.style) ?? "thin");
  if (!border || !style) return writer.leafNode(name);
  writer.openNode(name, { style });
  writeColor(writer, "color", border.color ?? "#000000", border.tint);
  writer.closeNode();
}

function writeColor(writer: XmlWriter, name: string, color: string, tint?: number): void {
  writer.leafNode(name, { rgb: argb(color), tint: tint || undefined });
}

function hasAlignment(format: FormatData): boolean {
  const { horizontal, vertical, wrap, indent, rotation, shrinkToFit, autoIndent, readingOrder } = format;
  return Boolean(horizontal || vertical || wrap || indent || rotation || shrinkToFit || autoIndent || readingOrder);
}

function hasProtection(format: FormatData): boolean {
  return format.locked === false || format.formulaHidden === true;
}

/** <alignment> and <protection>, where there is something to say. */
export function writePlacement(writer: XmlWriter, format: FormatData): void {
  if (hasAlignment(format)) {
    const { rotation = 0 } = format;
    writer.leafNode("alignment", {
      horizontal: horizontalWords.stored(format.horizontal),
      vertical: verticalWords.stored(format.vertical),
      textRotation: rotation === 0 ? undefined : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
      wrapText: format.wrap ? 1 : undefined,
      indent: format.indent || undefined,
      justifyLastLine: format.autoIndent ? 1 : undefined,
      shrinkToFit: format.shrinkToFit ? 1 : undefined,
      readingOrder: readingOrderWords.stored(format.readingOrder),
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
