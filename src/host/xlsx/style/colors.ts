import { tinted } from "../../model/formats/tint";
import { attribute, child, children, flag, numberAttribute, type XmlElement } from "../package/xml";

/** ECMA-376 Part 1, 18.8.27: the first 64 of the indexed colours; 64 is the window's text, 65 its background. */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );
const WINDOW_TEXT = "000000";
const WINDOW_BACKGROUND = "FFFFFF";

/** Office's theme since 2013, for files without one: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** What a colour element's theme and index numbers stand for. */
export interface Palette {
  theme: readonly string[];
  indexed: readonly string[];
}

/** Theme colours (theme1.xml) and the workbook's own indexed colours (styles.xml), as RRGGBB. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = children(child(theme, "themeElements", "clrScheme"));
  const colors = scheme.map((each) => {
    const color = children(each)[0];
    return attribute(color, "lastClr") ?? attribute(color, "val") ?? "000000";
  });
  // The file's order is dark 1, light 1, dark 2, light 2; the numbers used elsewhere swap each pair
  const swapped = [1, 0, 3, 2].map((place) => colors[place] ?? "000000").concat(colors.slice(4));
  const own = children(child(styles, "colors", "indexedColors")).map((each) =>
    (attribute(each, "rgb") ?? "").slice(-6),
  );
  const indexed = [...own, ...INDEXED.slice(own.length), WINDOW_TEXT, WINDOW_BACKGROUND];
  return { theme: colors.length >= 12 ? swapped : OFFICE_THEME, indexed };
}

/** "#RRGGBB" of a <color>, <fgColor> … element; undefined where the colour is automatic or missing. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element || flag(element, "auto")) return undefined;
  const rgb = attribute(element, "rgb")?.slice(-6);
  const theme = numberAttribute(element, "theme");
  const indexed = numberAttribute(element, "indexed");
  const base = rgb ?? (theme === undefined ? palette.indexed[indexed ?? -1] : palette.theme[theme]);
  if (base === undefined || !/^[0-9A-F]{6}$/i.test(base)) return undefined;
  return tinted(`#${base.toUpperCase()}`, numberAttribute(element, "tint") ?? 0);
}

/** A colour as a file says it: one that is said by itself keeps its tint, one of the theme is shown as it looks. */
export function readTinted(element: XmlElement | undefined, palette: Palette): { color?: string; tint?: number } {
  const rgb = element && attribute(element, "rgb")?.slice(-6);
  const tint = element && numberAttribute(element, "tint");
  if (rgb !== undefined && tint && /^[0-9A-F]{6}$/i.test(rgb)) return { color: `#${rgb.toUpperCase()}`, tint };
  const color = readColor(element, palette);
  return color === undefined ? {} : { color };
}
