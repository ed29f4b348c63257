import type { GridGeometry } from "./gridGeometry";

/** CSS pixels in a point, at a zoom of 1: charts are placed in points, the screen is in pixels. */
export const pixelsPerPoint = 96 / 72;

/** A rectangle; its unit and origin are said where it is used. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One of the four parts frozen panes divide a sheet into, and where it is inside the layer of charts, in CSS pixels. */
export interface Pane extends Box {
  frozenX: boolean;
  frozenY: boolean;
}

/** The four panes of the visible cells; without frozen rows or columns three of them have no area. */
export function panesOf(geometry: GridGeometry): Pane[] {
  const { left, top, right, bottom, zoom, frozenWidth, frozenHeight } = geometry;
  const splitX = Math.min(frozenWidth * zoom, right - left);
  const splitY = Math.min(frozenHeight * zoom, bottom - top);
  return [true, false].flatMap((frozenY) =>
    [true, false].map((frozenX) => ({
      frozenX,
      frozenY,
      left: frozenX ? 0 : splitX,
      top: frozenY ? 0 : splitY,
      width: frozenX ? splitX : right - left - splitX,
      height: frozenY ? splitY : bottom - top - splitY,
    })),
  );
}

/** Where a chart's top left corner is on its sheet, in points from the corner of A1. */
export type Corner = Pick<Box, "left" | "top">;

/** The pane a chart belongs to: the one that holds its top left corner, as its cells do. */
export function paneOfChart(chart: Corner, geometry: GridGeometry, panes: readonly Pane[]): Pane | undefined {
  const frozenX = chart.left * pixelsPerPoint < geometry.frozenWidth;
  const frozenY = chart.top * pixelsPerPoint < geometry.frozenHeight;
  return panes.find((pane) => pane.frozenX === frozenX && pane.frozenY === frozenY);
}

/** Where the chart's corner is inside its pane, in CSS pixels. Frozen parts do not scroll. */
export function cornerInPane(chart: Corner, geometry: GridGeometry, pane: Pane): { x: number; y: number } {
  const { zoom, scrollX, scrollY } = geometry;
  return {
    x: (chart.left * pixelsPerPoint - (pane.frozenX ? 0 : scrollX)) * zoom - pane.left,
    y: (chart.top * pixelsPerPoint - (pane.frozenY ? 0 : scrollY)) * zoom - pane.top,
  };
}
