import { CHART_KINDS, type ChartKind } from "./kindTable";

/** The kind of an Excel.ChartType; clustered columns stand in for those that such a file has no words for. */
export function chartKind(type: string): ChartKind {
  return CHART_KINDS.find((kind) => kind.type === type) ?? (CHART_KINDS[0] as ChartKind);
}

/** Kinds without axes. */
export const isRoundElement = (element: string): boolean => /^(pie|pie3D|doughnut|ofPie)Chart$/.test(element);

/** Kinds whose points have an x value of their own. */
export const isPairsElement = (element: string): boolean => element === "scatterChart" || element === "bubbleChart";

/** Kinds that stand in depth, on three axes. */
export const isDeep = (kind: ChartKind): boolean =>
  kind.element.startsWith("surface") ||
  kind.element === "line3DChart" ||
  (/3DChart$/.test(kind.element) && kind.grouping === "standard");
