import { BUILT_IN_STYLES } from "../../model/formats/builtInStyles";
import { fillOf, shownFill } from "../../model/formats/fills";
import { STYLE_PARTS, samePart } from "../../model/formats/styleParts";
import { tinted } from "../../model/formats/tint";
import type { BordersData, FormatData, StyleData, StylePart } from "../../model/formats/formatData";
import { attribute, child, children, flag, numberAttribute, type XmlElement } from "../package/xml";

/** What an <xf> of a style says it is about; each is true unless it says otherwise. */
export const APPLY: readonly (readonly [StylePart, string])[] = [
  ["Number", "applyNumberFormat"],
  ["Font", "applyFont"],
  ["Patterns", "applyFill"],
  ["Border", "applyBorder"],
  ["Alignment", "applyAlignment"],
  ["Protection", "applyProtection"],
];

/** Cell styles of a file. */
export interface CellStyles {
  /** Styles that are not Excel's own as they come. */
  own: StyleData[];
  /** Name of the style that a cell's format belongs to, by xfId; undefined for "Normal". */
  nameOf(xfId: number): string | undefined;
}

/** A format as it is to be seen: a tinted colour is a colour. */
function shown(format: FormatData): FormatData {
  const {
    fill: _fill,
    fillTint: _tint,
    pattern: _pattern,
    patternColor: _color,
    patternTint: _other,
    ...rest
  } = format;
  const ground = shownFill(fillOf(format));
  const { color, tint, ...font } = format.font ?? {};
  const ink = tint ? tinted(color ?? "#000000", tint) : color;
  const borders: BordersData = {};
  for (const [edge, line] of Object.entries(format.borders ?? {}) as [keyof BordersData, BordersData["EdgeTop"]][]) {
    if (!line) continue;
    const { tint: lighter, color: base = "#000000", ...other } = line;
    borders[edge] = { ...other, color: lighter ? tinted(base, lighter) : base };
  }
  return {
    ...rest,
    borders,
    font: { ...font, ...(ink !== undefined && { color: ink }) },
    ...(ground && { fill: ground }),
  };
}

/**
 * Reads <cellStyles>.
 * @param formatOf what an <xf> looks like
 */
export function readCellStyles(root: XmlElement | undefined, formatOf: (xf: XmlElement) => FormatData): CellStyles {
  const formats = children(child(root, "cellStyleXfs"));
  const names = new Map<number, string>();
  const own = new Map<string, StyleData>();
  for (const each of children(child(root, "cellStyles"), "cellStyle")) {
    const xfId = numberAttribute(each, "xfId") ?? 0;
    const xf = formats[xfId];
    const id = numberAttribute(each, "builtinId");
    const said = attribute(each, "name") ?? "";
    // Excel's own names are in the file's language; their numbers are not.
    const builtIn =
      BUILT_IN_STYLES.find((style) => style.id === id) ??
      BUILT_IN_STYLES.find((style) => style.name.toLowerCase() === said.toLowerCase());
    const name = builtIn?.name ?? said;
    if (!xf || name === "" || names.has(xfId)) continue;
    names.set(xfId, name);
    const without = STYLE_PARTS.filter((part) => !flag(xf, APPLY.find(([one]) => one === part)?.[1] ?? "", true));
    const format = formatOf(xf);
    const parts = STYLE_PARTS.filter((part) => !without.includes(part));
    const asItComes = builtIn?.parts.every((part) => samePart(shown(builtIn.format), shown(format), part));
    const sameParts =
      builtIn && parts.length === builtIn.parts.length && parts.every((one) => builtIn.parts.includes(one));
    if (!asItComes || (builtIn?.name !== "Normal" && !sameParts)) {
      own.set(name, { name, format, ...(without.length > 0 && { without }) });
    }
  }
  return {
    own: [...own.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    nameOf: (xfId) => {
      const name = names.get(xfId);
      return name === "Normal" ? undefined : name;
    },
  };
}

/** A style as it is written: its place among the file's styles is its xfId. */
export interface WrittenStyle {
  name: string;
  format: FormatData;
  without: readonly StylePart[];
  builtinId?: number;
  /** One of Excel's own that was changed. */
  isChanged: boolean;
}

/** The styles a file needs: "Normal" first, then the workbook's own and those its cells have. */
export function writtenStyles(own: readonly StyleData[], used: Iterable<string>): WrittenStyle[] {
  const names = new Set(["Normal", ...own.map(({ name }) => name), ...[...used].sort()]);
  return [...names].map((name) => {
    const builtIn = BUILT_IN_STYLES.find((style) => style.name === name);
    const changed = own.find((style) => style.name === name);
    const format = changed?.format ?? builtIn?.format ?? {};
    const without = changed
      ? (changed.without ?? [])
      : STYLE_PARTS.filter((part) => builtIn !== undefined && !builtIn.parts.includes(part));
    return { name, format, without, builtinId: builtIn?.id, isChanged: builtIn !== undefined && changed !== undefined };
  });
}
