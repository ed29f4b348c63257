import type { Fill } from "../../model/formats/fills";
import type { BordersData, Edge, FontData, FormatData } from "../../model/formats/formatData";
import { attribute, child, flag, isOn, numberAttribute, type XmlElement } from "../package/xml";
import { readColor, readTinted, type Palette } from "./colors";
import { patternWords } from "./patterns";
import { borderWords, horizontalWords, readingOrderWords, underlineWords, verticalWords } from "./words";

/** The font that needs no words: what Excel took for granted before a file said otherwise. */
export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" };

const EDGES: readonly [Edge, string][] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
  ["DiagonalDown", "diagonal"],
  ["DiagonalUp", "diagonal"],
];

/** A <font>, without what it has in common with the default font; undefined when nothing is left. */
export function readFont(font: XmlElement | undefined, palette: Palette): FontData | undefined {
  if (!font) return undefined;
  const name = attribute(child(font, "name") ?? child(font, "rFont"), "val");
  const size = numberAttribute(child(font, "sz"), "val");
  const { color, tint } = readTinted(child(font, "color"), palette);
  const underline = child(font, "u");
  const line = underlineWords.shown(attribute(underline, "val") ?? "single") as FontData["underline"] | "Single";
  const position = attribute(child(font, "vertAlign"), "val");
  const data: FontData = {
    ...(name !== undefined && name !== DEFAULT_FONT.name && { name }),
    ...(size !== undefined && size !== DEFAULT_FONT.size && { size }),
    ...(isOn(child(font, "b")) && { bold: true }),
    ...(isOn(child(font, "i")) && { italic: true }),
    ...(underline && line && { underline: line === "Single" ? true : line }),
    ...(isOn(child(font, "strike")) && { strikethrough: true }),
    ...(position === "subscript" && { subscript: true }),
    ...(position === "superscript" && { superscript: true }),
    ...(color !== undefined && color !== DEFAULT_FONT.color && { color }),
    ...(tint && { tint }),
  };
  return Object.keys(data).length > 0 ? data : undefined;
}

/** Colour of the <fill> of a rule's format (dxf): its background where a cell's would be its foreground. */
export function readRuleFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = child(fill, "patternFill");
  if (!pattern) return readColor(child(fill, "gradientFill", "stop", "color"), palette);
  if (attribute(pattern, "patternType") === "none") return undefined;
  return readColor(child(pattern, "bgColor"), palette) ?? readColor(child(pattern, "fgColor"), palette);
}

/** The colours of the screen itself, which stand for "nothing said". */
const isAutomatic = (color: XmlElement | undefined): boolean =>
  color === undefined || ["64", "65"].includes(attribute(color, "indexed") ?? "");

/** A <fill>: a colour, or a pattern over one; a gradient is read as its first colour. */
export function readFill(fill: XmlElement | undefined, palette: Palette): Fill {
  const pattern = child(fill, "patternFill");
  if (!pattern) {
    const color = readColor(child(fill, "gradientFill", "stop", "color"), palette);
    return color === undefined ? {} : { fill: color };
  }
  const type = attribute(pattern, "patternType") ?? "none";
  const named = patternWords.shown(type);
  const above = child(pattern, "fgColor");
  if (type !== "solid" && named === undefined) return {};
  const below = named === undefined ? above : child(pattern, "bgColor");
  const { color, tint } = named !== undefined && isAutomatic(below) ? {} : readTinted(below, palette);
  const ground: Fill = { ...(color !== undefined && { fill: color }), ...(tint && { fillTint: tint }) };
  if (named === undefined) return ground;
  const ink = isAutomatic(above) ? {} : readTinted(above, palette);
  return {
    ...ground,
    pattern: named,
    ...(ink.color !== undefined && ink.color !== "#000000" && { patternColor: ink.color }),
    ...(ink.tint && { patternTint: ink.tint }),
  };
}

/** The edges and diagonals of a <border>; undefined when it has none. */
export function readBorders(border: XmlElement | undefined, palette: Palette): BordersData | undefined {
  const borders: BordersData = {};
  for (const [edge, name] of EDGES) {
    const side =
      child(border, name) ??
      (name === "left" ? child(border, "start") : name === "right" ? child(border, "end") : undefined);
    const [style, weight] = borderWords.shown(attribute(side, "style"))?.split(" ") ?? [];
    if (style === undefined) continue;
    if (name === "diagonal" && !flag(border, edge === "DiagonalUp" ? "diagonalUp" : "diagonalDown")) continue;
    const { color, tint } = readTinted(child(side, "color"), palette);
    borders[edge] = {
      style,
      ...(weight && { weight }),
      ...(color !== undefined && color !== "#000000" && { color }),
      ...(tint && { tint }),
    };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** <alignment> and <protection> of a format. */
export function readPlacement(format: XmlElement | undefined): FormatData {
  const alignment = child(format, "alignment");
  const protection = child(format, "protection");
  const indent = numberAttribute(alignment, "indent") ?? 0;
  const rotation = shownRotation(numberAttribute(alignment, "textRotation") ?? 0);
  const horizontal = horizontalWords.shown(attribute(alignment, "horizontal")) as FormatData["horizontal"];
  const vertical = verticalWords.shown(attribute(alignment, "vertical")) as FormatData["vertical"];
  const readingOrder = readingOrderWords.shown(attribute(alignment, "readingOrder")) as FormatData["readingOrder"];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(flag(alignment, "wrapText") && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(rotation !== 0 && { rotation }),
    ...(flag(alignment, "shrinkToFit") && { shrinkToFit: true }),
    ...(flag(alignment, "justifyLastLine") && { autoIndent: true }),
    ...(readingOrder && { readingOrder }),
    ...(!flag(protection, "locked", true) && { locked: false }),
    ...(flag(protection, "hidden") && { formulaHidden: true }),
  };
}

/** Files count 91–180 for downward text and 255 for stacked letters. */
function shownRotation(stored: number): number {
  if (stored === 255) return 180;
  return stored > 90 ? 90 - stored : stored;
}
