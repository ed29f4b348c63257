import type { PlanPage } from "../sheetPlan";

/** Width and height in points of the papers sheets are printed on, upright: A4 (ISO 216) and Letter (ANSI A). */
const papers = [
  { width: 595.3, height: 841.9 },
  { width: 612, height: 792 },
] as const;

/** What programs round away when they turn points into the dots of a printer. */
const rounding = 0.98;

/**
 * Points of rows that one printed page holds on whichever paper holds fewer of them, where columns of this width in all are made
 * to fit across it. Programs make sheets smaller for that, never larger.
 */
export function pageHeight(width: number, { orientation, margins }: Pick<PlanPage, "orientation" | "margins">): number {
  const held = papers.map((paper) => {
    const [across, down] = orientation === "Portrait" ? [paper.width, paper.height] : [paper.height, paper.width];
    const scale = Math.min(1, (across - margins.left - margins.right) / width);
    return (down - margins.top - margins.bottom) / scale;
  });
  return Math.min(...held) * rounding;
}
