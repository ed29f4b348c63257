import type { SheetLayout, SheetPlan } from "../../../src/plan/sheetPlan";
import { committed } from "../committed";
import type { Scene } from "./scene";

/** What is committed of a scene. */
export const committedOf = ({ plan, like }: Scene): unknown => (like ? changesOf(plan(), like()) : committed(plan()));

/** What of a plan is otherwise than in a plan like it, so that of a large plan only what is its own is committed and read. */
function changesOf(plan: SheetPlan, like: SheetPlan): unknown {
  const [own, other] = [committed(plan), committed(like)];
  return {
    layouts: own.layouts.map((layout, at) => layoutChanges(layout, other.layouts[at])),
    ...(same(own.sheets, other.sheets) ? {} : { sheets: own.sheets }),
  };
}

/** Cells that came or changed, null for those that went, and whatever else of the layout is otherwise. */
function layoutChanges({ cells, ...rest }: SheetLayout, like?: SheetLayout): unknown {
  const before = like?.cells ?? {};
  const places = [...new Set([...Object.keys(cells), ...Object.keys(before)])];
  const changed = places.filter((at) => !same(cells[at], before[at])).map((at) => [at, cells[at] ?? null]);
  const others = Object.entries(rest).filter(([key, value]) => !same(value, like?.[key as keyof SheetLayout]));
  return { ...Object.fromEntries(others), cells: Object.fromEntries(changed) as unknown };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
