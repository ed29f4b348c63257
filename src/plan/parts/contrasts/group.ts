import type { Alliance } from "../../../reading/alliances";
import type { Scene } from "../../block";

/** Alliances that stand side by side on a page. */
export const atOnce = 4;

/** An alliance and where it is: its place on the sheet, and its place among those beside it. */
export interface Placed {
  alliance: Alliance;
  /** Among all of the sheet, from 0. */
  index: number;
  /** Among those side by side, from 0. */
  beside: number;
}

/** The alliances of the sheet, as many at once as fit side by side. */
export function groupsOf({ alliances }: Scene): Placed[][] {
  const placed = alliances.map((alliance, index) => ({ alliance, index, beside: index % atOnce }));
  return Array.from({ length: Math.ceil(placed.length / atOnce) }, (_, group) =>
    placed.slice(atOnce * group, atOnce * (group + 1)),
  );
}

/** Rows of a group, from the first of its own: where each table begins, and how tall they all are. */
export interface GroupRows {
  answers: number;
  chart: number;
  arithmetic: number;
  flips: number;
}
