import type { FormatData, StyleData } from "../../model/formats/formatData";
import { attribute, child, children, descendants, numberAttribute, type XmlElement } from "../package/xml";
import { readCellStyles } from "./cellStyles";
import type { Palette } from "./colors";
import { BUILT_IN_FORMATS } from "./numberFormats";
import { readBorders, readFill, readFont, readPlacement, readRuleFill } from "./readFormats";

export interface Styles {
  /** By a cell's style number (s); undefined where there is nothing to say. */
  cells: readonly (FormatData | undefined)[];
  /** Formats of rules, by dxfId. */
  rules: readonly FormatData[];
  /** Cell styles beside Excel's own. */
  own: StyleData[];
}

/** Formats of styles.xml. @param note told of what cannot be kept */
export function readStyles(root: XmlElement | undefined, palette: Palette, note: (line: string) => void): Styles {
  const codes = new Map(
    children(child(root, "numFmts")).map((each) => [
      numberAttribute(each, "numFmtId"),
      attribute(each, "formatCode") ?? "General",
    ]),
  );
  const code = (id: number) => codes.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
  const fonts = children(child(root, "fonts")).map((each) => readFont(each, palette));
  const fills = children(child(root, "fills")).map((each) => readFill(each, palette));
  const borders = children(child(root, "borders")).map((each) => readBorders(each, palette));
  if (descendants(child(root, "fills"), "gradientFill").length > 0)
    note("Gradient fills are shown in their first colour.");
  const formatOf = (xf: XmlElement, style?: string) => {
    const number = (name: string) => numberAttribute(xf, name) ?? 0;
    return compact({
      style,
      numberFormat: code(number("numFmtId")),
      ...fills[number("fillId")],
      font: fonts[number("fontId")],
      ...readPlacement(xf),
      borders: borders[number("borderId")],
    });
  };
  const styles = readCellStyles(root, (xf) => formatOf(xf) ?? {});
  const cells = children(child(root, "cellXfs")).map((each) =>
    formatOf(each, styles.nameOf(numberAttribute(each, "xfId") ?? 0)),
  );
  const rules = children(child(root, "dxfs")).map((each) => readRuleFormat(each, palette) ?? {});
  return { cells, rules, own: styles.own };
}

/** A <dxf>: the format that a conditional format lays over a cell. */
export function readRuleFormat(dxf: XmlElement | undefined, palette: Palette): FormatData | undefined {
  if (!dxf) return undefined;
  return compact({
    numberFormat: attribute(child(dxf, "numFmt"), "formatCode"),
    fill: readRuleFill(child(dxf, "fill"), palette),
    font: readFont(child(dxf, "font"), palette),
    ...readPlacement(dxf),
    borders: readBorders(child(dxf, "border"), palette),
  });
}

function compact(format: FormatData): FormatData | undefined {
  const kept = Object.entries(format).filter(
    ([key, value]) => value !== undefined && !(key === "numberFormat" && value === "General"),
  );
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
