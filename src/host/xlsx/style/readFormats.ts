import type { BordersData, Edge, FontData, FormatData } from "../../model/workbookData";
import { attribute, child, flag, isOn, numberAttribute, type XmlElement } from "../package/xml";
import { readColor, type Palette } from "./colors";
import { borderWords, horizontalWords, verticalWords } from "./words";

/** The font that needs no words: what Excel took for granted before a file said otherwise. */
export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" };

const EDGES: readonly [Edge, string][] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

/** A <font>, without what it has in common with the default font; undefined when nothing is left. */
export function readFont(font: XmlElement | undefined, palette: Palette): FontData | undefined {
  if (!font) return undefined;
  const name = attribute(child(font, "name") ?? child(font, "rFont"), "val");
  const size = numberAttribute(child(font, "sz"), "val");
  const color = readColor(child(font, "color"), palette);
  const underline = child(font, "u");
  const data: FontData = {
    ...(name !== undefined && name !== DEFAULT_FONT.name && { name }),
    ...(size !== undefined && size !== DEFAULT_FONT.size && { size }),
    ...(isOn(child(font, "b")) && { bold: true }),
    ...(isOn(child(font, "i")) && { italic: true }),
    ...(underline && attribute(underline, "val") !== "none" && { underline: true }),
    ...(isOn(child(font, "strike")) && { strikethrough: true }),
    ...(color !== undefined && color !== DEFAULT_FONT.color && { color }),
  };
  return Object.keys(data).length > 0 ? data : undefined;
}

/** Colour of a <fill>: a pattern's foreground, or its background where `differential` (the dxf of a rule) swaps the two. */
export function readFill(fill: XmlElement | undefined, palette: Palette, differential = false): string | undefined {
  const pattern = child(fill, "patternFill");
  if (!pattern) return readColor(child(fill, "gradientFill", "stop", "color"), palette);
  const type = attribute(pattern, "patternType");
  const foreground = readColor(child(pattern, "fgColor"), palette);
  const background = readColor(child(pattern, "bgColor"), palette);
  if (differential) return type === "none" ? undefined : (background ?? foreground);
  if (type === undefined || type === "none") return undefined;
  return type === "solid" ? foreground : (background ?? foreground);
}

/** The four edges of a <border>; undefined when it has none. */
export function readBorders(border: XmlElement | undefined, palette: Palette): BordersData | undefined {
  const borders: BordersData = {};
  for (const [edge, name] of EDGES) {
    const side =
      child(border, name) ??
      (name === "left" ? child(border, "start") : name === "right" ? child(border, "end") : undefined);
    const [style, weight] = borderWords.shown(attribute(side, "style"))?.split(" ") ?? [];
    if (style === undefined) continue;
    const color = readColor(child(side, "color"), palette);
    borders[edge] = { style, ...(weight && { weight }), ...(color !== undefined && color !== "#000000" && { color }) };
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
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(flag(alignment, "wrapText") && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(rotation !== 0 && { rotation }),
    ...(flag(alignment, "shrinkToFit") && { shrinkToFit: true }),
    ...(!flag(protection, "locked", true) && { locked: false }),
    ...(flag(protection, "hidden") && { formulaHidden: true }),
  };
}

/** Files count 91–180 for downward text and 255 for stacked letters. */
function shownRotation(stored: number): number {
  if (stored === 255) return 180;
  return stored > 90 ? 90 - stored : stored;
}
