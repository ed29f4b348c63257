import {
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type ITextRotation,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { FormatData } from "./formatData";
import { type TintedEdges, bordersFromUniver, bordersToUniver, tintedEdges } from "./borders";
import { type Fill, fillOf, shownFill } from "./fills";
import { type FontExtra, fontFromUniver, fontToUniver } from "./fonts";
import { normalColor } from "./normalColor";

/** What a cell's format has that Univer's styles have no place for; kept in the cell's `custom`. */
type Extra = FontExtra &
  Pick<
    FormatData,
    "locked" | "formulaHidden" | "shrinkToFit" | "horizontal" | "vertical" | "autoIndent" | "readingOrder" | "style"
  > & {
    /** A fill that is more than the colour shown for it. */
    fill?: Fill;
    borderTints?: TintedEdges;
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

/** One step of indentation is about three spaces: 9 points, 12 pixels. */
const INDENT_PIXELS = 12;

const rotationToUniver = (degrees: number) => (degrees === 180 ? { a: 0, v: 1 } : { a: -degrees });
const rotationFromUniver = (tr: ITextRotation): number => (tr.v === 1 ? 180 : -tr.a || 0);

/** Removes what is undefined, so that styles compare equal. */
function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null)) as T;
}
const orNull = <T extends object>(object: T): T | null => (Object.keys(object).length > 0 ? object : null);

export function toUniver(format: FormatData): StyleParts {
  const { indent, horizontal, vertical } = format;
  const font = fontToUniver(format.font ?? {});
  const fill = fillOf(format);
  const shown = shownFill(fill);
  const ht = HORIZONTAL.find(([name]) => name === horizontal)?.[1];
  const vt = VERTICAL.find(([name]) => name === vertical)?.[1];
  const side = horizontal === "Right" ? "r" : "l";
  const style: IStyleData = compact({
    n: format.numberFormat === undefined ? undefined : { pattern: format.numberFormat },
    bg: shown === undefined ? undefined : { rgb: shown },
    ...font.style,
    ht,
    vt,
    tb: format.wrap ? WrapStrategy.WRAP : undefined,
    pd: indent ? { [side]: indent * INDENT_PIXELS } : undefined,
    tr: format.rotation ? rotationToUniver(format.rotation) : undefined,
    bd: bordersToUniver(format.borders),
  });
  const custom: Extra = compact({
    ...font.extra,
    locked: format.locked === false ? false : undefined,
    formulaHidden: format.formulaHidden || undefined,
    shrinkToFit: format.shrinkToFit || undefined,
    autoIndent: format.autoIndent || undefined,
    readingOrder: format.readingOrder,
    style: format.style === "Normal" ? undefined : format.style,
    fill: Object.keys(fill).some((key) => key !== "fill") ? fill : undefined,
    borderTints: tintedEdges(format.borders),
    horizontal: ht === undefined && horizontal !== "General" ? horizontal : undefined,
    vertical: vt === undefined ? vertical : undefined,
  });
  return { style: orNull(style), custom: orNull(custom) };
}

/** "Bottom" and "General" are what a cell without alignment has, and are left out. */
export function fromUniver(style: Nullable<IStyleData>, custom: ICellData["custom"]): FormatData {
  const { n, bg, ht, vt, tb, pd, tr, bd } = style ?? {};
  const extra = (custom ?? {}) as Extra;
  const font = compact(fontFromUniver(style ?? {}, extra));
  const background = normalColor(bg?.rgb);
  const fill = extra.fill && shownFill(extra.fill) === background ? extra.fill : { fill: background };
  const vertical = VERTICAL.find((one) => one[1] === vt)?.[0] ?? extra.vertical;
  const indent = Math.round((pd?.l || pd?.r || 0) / INDENT_PIXELS);
  return compact({
    style: extra.style,
    numberFormat: n?.pattern && n.pattern !== "General" ? n.pattern : undefined,
    ...fill,
    font: orNull(font) ?? undefined,
    horizontal: HORIZONTAL.find((one) => one[1] === ht)?.[0] ?? extra.horizontal,
    vertical: vertical === "Bottom" ? undefined : vertical,
    wrap: tb === WrapStrategy.WRAP ? true : undefined,
    indent: indent > 0 ? indent : undefined,
    rotation: tr ? rotationFromUniver(tr) || undefined : undefined,
    shrinkToFit: extra.shrinkToFit,
    autoIndent: extra.autoIndent,
    readingOrder: extra.readingOrder,
    locked: extra.locked,
    formulaHidden: extra.formulaHidden,
    borders: bordersFromUniver(bd, extra.borderTints),
  });
}
