import { product } from "../../src/plan/product";
import type { SheetPlan } from "../../src/plan/sheetPlan";
import type { StyleName } from "../../src/plan/styles/styles";

/** The plan as it is committed: without the version, which changes with every release, and the styles it has no use for. */
export function committed(plan: SheetPlan): SheetPlan {
  const cells = [...plan.layouts, ...plan.sheets].flatMap((part) => Object.values(part.cells));
  const used = new Set([...cells.map(({ style }) => style), ...plan.layouts.map(({ baseStyle }) => baseStyle)]);
  const styles = Object.fromEntries(Object.entries(plan.styles).filter(([name]) => used.has(name as StyleName)));
  return JSON.parse(
    JSON.stringify({ ...plan, styles })
      .split(product.version)
      .join("<version>"),
  ) as SheetPlan;
}
