import type { PlanCell, SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import { hash } from "./print";

/**
 * Equal for layouts that differ in nothing but what stands in their cells and the version they name: the sheet of one can become
 * that of the other by writing cells alone.
 */
export function shapeOf(layout: SheetLayout, { product, styles }: Pick<SheetPlan, "product" | "styles">): string {
  const { cells, page, ...rest } = layout;
  const looks = Object.entries(cells).map(([place, { style }]: [string, PlanCell]) => `${place} ${style ?? ""}`);
  const used = [...new Set([layout.baseStyle, ...Object.values(cells).flatMap(({ style }) => style ?? [])])].sort();
  const text = JSON.stringify([looks, page, rest, used.map((style) => styles[style])])
    .split(product)
    .join("");
  return [seedOf(1), seedOf(2), seedOf(3)].map((seed) => hash(text, seed)).join("");
}

const seedOf = (number: number): number => Math.imul(number, 0x9e3779b1);
