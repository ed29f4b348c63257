import { areaAddress, parseArea } from "../../cells/a1";
import { areasOf } from "../../cells/areas";
import type { SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import type { Line, Style } from "../../plan/styles/style";
import type { StyleName } from "../../plan/styles/styles";
import { blocksOf } from "./blocks";
import type { Flow } from "./flow";
import type { Pen } from "./pen";

/** Looks: the base style over the whole page, then each style once for all the cells that have it. */
export async function writeStyles(
  sheet: () => Excel.Worksheet,
  layout: SheetLayout,
  styles: SheetPlan["styles"],
  pen: Pen,
  flow: Flow,
): Promise<void> {
  const base = styles[layout.baseStyle];
  const whole = pen.range(sheet(), pageArea(layout));
  applyStyle(pen.reach(whole.format), base, {}, pen);
  for (const { area, style } of layout.areaStyles ?? []) {
    applyStyle(pen.reach(pen.range(sheet(), area).format), styles[style], {}, pen, "InsideHorizontal");
    await flow.whenFull();
  }
  for (const [name, addresses] of cellsByStyle(layout)) {
    const style = styles[name];
    for (const areas of addressLists(areasOf(addresses, Boolean(style.bottom ?? style.top)))) {
      const cells = pen.areas(sheet(), areas);
      applyStyle(pen.reach(cells.format), style, base, pen);
      await flow.whenFull();
    }
  }
}

/** From the first cell to the last row of what stands together: what formulas fill below it has the looks of its area. */
function pageArea({ page, cells }: SheetLayout): string {
  return areaAddress({ ...parseArea(page.printArea), bottom: blocksOf(cells)[0]?.area.bottom ?? 1 });
}

/** Excel cuts addresses off at 8,192 characters; well under that keeps a failing one readable. */
const longestAddress = 4000;

function addressLists(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const list = lists[lists.length - 1];
    if (list !== undefined && list.length + area.length < longestAddress) lists[lists.length - 1] = `${list},${area}`;
    else lists.push(area);
  }
  return lists;
}

function cellsByStyle({ cells, baseStyle }: SheetLayout): Map<StyleName, string[]> {
  const byStyle = new Map<StyleName, string[]>();
  for (const [address, { style }] of Object.entries(cells)) {
    if (!style || style === baseStyle) continue;
    const others = byStyle.get(style);
    if (others) others.push(address);
    else byStyle.set(style, [address]);
  }
  return byStyle;
}

/** Only what differs from `base` is set; number formats are written with the cells. */
function applyStyle(
  format: Excel.RangeFormat,
  style: Style,
  base: Style,
  pen: Pen,
  /** Lines between the rows of an area too. */
  between?: "InsideHorizontal",
): void {
  const font = differing(style.font ?? {}, base.font ?? {});
  if (font.length > 0) {
    const target = pen.reach(format.font);
    for (const [property, value] of font) pen.set(target, property, value);
  }
  if (style.fill) pen.set(pen.reach(format.fill), "color", style.fill);
  const { horizontal, vertical, wrap, indent, shrinkToFit } = style;
  if (horizontal) pen.set(format, "horizontalAlignment", horizontal);
  if (vertical && vertical !== base.vertical) pen.set(format, "verticalAlignment", vertical);
  if (style.rotate) pen.set(format, "textOrientation", style.rotate);
  if (wrap) pen.set(format, "wrapText", wrap);
  if (indent) pen.set(format, "indentLevel", indent);
  if (shrinkToFit) pen.set(format, "shrinkToFit", shrinkToFit);
  if (style.unlocked) pen.set(pen.reach(format.protection), "locked", false);
  applyLine(format, "EdgeTop", style.top, pen);
  applyLine(format, "EdgeBottom", style.bottom, pen);
  for (const edge of ["EdgeLeft", "EdgeRight", "InsideVertical"] as const) applyLine(format, edge, style.sides, pen);
  if (between) applyLine(format, between, style.bottom ?? style.top, pen);
}

type Font = NonNullable<Style["font"]>;

function differing(font: Font, base: Font): [keyof Font, never][] {
  return (Object.entries(font) as [keyof Font, never][]).filter(([property, value]) => base[property] !== value);
}

function applyLine(
  format: Excel.RangeFormat,
  edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical",
  line: Line | undefined,
  pen: Pen,
): void {
  if (!line) return;
  const border = pen.reach(pen.reach(format.borders).getItem(edge), edge);
  pen.set(border, "style", "Continuous");
  pen.set(border, "weight", line.weight);
  pen.set(border, "color", line.color);
}
