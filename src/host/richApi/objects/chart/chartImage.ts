import type { Book, Chart } from "../../../model/book";
import { ApiError, invalidArgument } from "../../apiError";
import { oneOf } from "../format/rangeLook";

/** How an image is asked for: pixels, and what to do where they are of another shape than the chart. */
export interface ChartImageRequest {
  width?: number;
  height?: number;
  fitting: "Fit" | "FitAndCenter" | "Fill";
}

/** Draws a chart and gives the picture as base64 of a PNG. */
export type DrawChart = (chart: Chart, request: ChartImageRequest) => string;

const drawers = new WeakMap<Book, DrawChart>();

/** Says how charts of a book are drawn, where there is a screen to draw on. */
export const setChartDrawing = (book: Book, draw: DrawChart): void => void drawers.set(book, draw);

function pixels(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number" || !(value > 0)) throw invalidArgument();
  return value;
}

/** The chart as a picture. Without a screen nothing can be drawn, and Excel's own NotImplemented says so. */
export function chartImage(book: Book, chart: Chart, width: unknown, height: unknown, fitting: unknown): string {
  const request: ChartImageRequest = {
    width: pixels(width),
    height: pixels(height),
    fitting: oneOf(["Fit", "FitAndCenter", "Fill"], fitting ?? "Fit"),
  };
  const draw = drawers.get(book);
  if (!draw)
    throw new ApiError("NotImplemented", "Charts are drawn on the workbench's page, not without a window.", 501);
  return draw(chart, request);
}
