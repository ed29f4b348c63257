import {
  BorderStyleTypes,
  HorizontalAlign,
  type ICellData,
  type IBorderData,
  type IStyleData,
  type ITextRotation,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderData, BordersData, Edge, FormatData } from "../workbookData";

/** What a cell's format has that Univer's styles have no place for; kept in the cell's `custom`. */
type Extra = Pick<FormatData, "locked" | "formulaHidden" | "shrinkToFit" | "horizontal" | "vertical"> & {
  /** The cell looks plain although its row, column or sheet does not. */
  plain?: true;
  /** A formula the calculation engine cannot take (it refers to another file, say); shown with its last value. */
  keptFormula?: string;
};

/** A style as Univer keeps it, in two parts. */
export interface StyleParts {
  style: IStyleData | null;
  custom: Extra | null;
}

const HORIZONTAL: readonly (readonly [NonNullable<FormatData["horizontal"]>, HorizontalAlign])[] = [
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [NonNullable<FormatData["vertical"]>, VerticalAlign])[] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

/** Excel's line style and weight as one of Univer's. Double lines and dash-dots have one weight only. */
const LINES: readonly (readonly [style: string, weight: string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];
const EDGES: readonly (readonly [Edge, "t" | "b" | "l" | "r"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];

/** One step of indentation is about three spaces: 9 points, 12 pixels. */
const INDENT_PIXELS = 12;

const hex = (value: number): string => value.toString(16).padStart(2, "0").toUpperCase();

/** "#abc123", "abc123" or "rgb(1, 2, 3)" → "#ABC123"; undefined for anything else. */
export function normalColor(color: Nullable<string>): string | undefined {
  const plain = /^#?([0-9a-f]{6})$/i.exec(color || "");
  if (plain) return `#${(plain[1] ?? "").toUpperCase()}`;
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color || "");
  return parts ? `#${[parts[1], parts[2], parts[3]].map((part) => hex(Number(part))).join("")}` : undefined;
}

function lineToUniver({ style, weight = "Thin", color = "#000000" }: BorderData) {
  const line = LINES.find((one) => one[0] === style && one[1] === weight) ?? LINES.find((one) => one[0] === style);
  return { s: line?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function bordersToUniver(borders: BordersData | undefined): IBorderData | undefined {
  const sides = EDGES.flatMap(([edge, side]) => {
    const border = borders?.[edge];
    return border ? [[side, lineToUniver(border)] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

function bordersFromUniver(data: Nullable<IBorderData>): BordersData | undefined {
  const found = EDGES.flatMap(([edge, side]) => {
    const line = data?.[side];
    const known = line && LINES.find((one) => one[2] === line.s);
    if (!line || !known) return [];
    const color = normalColor(line.cl?.rgb) ?? "#000000";
    const weight = known[1] === "Thin" ? {} : { weight: known[1] };
    return [[edge, { style: known[0], ...weight, ...(color === "#000000" ? {} : { color }) }] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

const rotationToUniver = (degrees: number) => (degrees === 180 ? { a: 0, v: 1 } : { a: -degrees });
const rotationFromUniver = (tr: ITextRotation): number => (tr.v === 1 ? 180 : -tr.a || 0);

/** Removes what is undefined, so that styles compare equal. */
function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null)) as T;
}
const orNull = <T extends object>(object: T): T | null => (Object.keys(object).length > 0 ? object : null);

export function toUniver(format: FormatData): StyleParts {
  const { font = {}, indent, horizontal, vertical } = format;
  const ht = HORIZONTAL.find(([name]) => name === horizontal)?.[1];
  const vt = VERTICAL.find(([name]) => name === vertical)?.[1];
  const side = horizontal === "Right" ? "r" : "l";
  const style: IStyleData = compact({
    n: format.numberFormat === undefined ? undefined : { pattern: format.numberFormat },
    bg: format.fill === undefined ? undefined : { rgb: format.fill },
    ff: font.name,
    fs: font.size,
    bl: font.bold ? 1 : undefined,
    it: font.italic ? 1 : undefined,
    ul: font.underline ? { s: 1 } : undefined,
    st: font.strikethrough ? { s: 1 } : undefined,
    cl: font.color === undefined ? undefined : { rgb: font.color },
    ht,
    vt,
    tb: format.wrap ? WrapStrategy.WRAP : undefined,
    pd: indent ? { [side]: indent * INDENT_PIXELS } : undefined,
    tr: format.rotation ? rotationToUniver(format.rotation) : undefined,
    bd: bordersToUniver(format.borders),
  });
  const custom: Extra = compact({
    locked: format.locked === false ? false : undefined,
    formulaHidden: format.formulaHidden || undefined,
    shrinkToFit: format.shrinkToFit || undefined,
    horizontal: ht === undefined && horizontal !== "General" ? horizontal : undefined,
    vertical: vt === undefined ? vertical : undefined,
  });
  return { style: orNull(style), custom: orNull(custom) };
}

/** "Bottom" and "General" are what a cell without alignment has, and are left out. */
export function fromUniver(style: Nullable<IStyleData>, custom: ICellData["custom"]): FormatData {
  const { n, bg, ff, fs, bl, it, ul, st, cl, ht, vt, tb, pd, tr, bd } = style ?? {};
  const extra = (custom ?? {}) as Extra;
  const font = compact({
    name: ff || undefined,
    size: fs,
    bold: bl === 1 ? true : undefined,
    italic: it === 1 ? true : undefined,
    underline: ul?.s === 1 ? true : undefined,
    strikethrough: st?.s === 1 ? true : undefined,
    color: normalColor(cl?.rgb),
  });
  const vertical = VERTICAL.find((one) => one[1] === vt)?.[0] ?? extra.vertical;
  const indent = Math.round((pd?.l || pd?.r || 0) / INDENT_PIXELS);
  return compact({
    numberFormat: n?.pattern && n.pattern !== "General" ? n.pattern : undefined,
    fill: normalColor(bg?.rgb),
    font: orNull(font) ?? undefined,
    horizontal: HORIZONTAL.find((one) => one[1] === ht)?.[0] ?? extra.horizontal,
    vertical: vertical === "Bottom" ? undefined : vertical,
    wrap: tb === WrapStrategy.WRAP ? true : undefined,
    indent: indent > 0 ? indent : undefined,
    rotation: tr ? rotationFromUniver(tr) || undefined : undefined,
    shrinkToFit: extra.shrinkToFit,
    locked: extra.locked,
    formulaHidden: extra.formulaHidden,
    borders: bordersFromUniver(bd),
  });
}
