import "./charts.css";
import type { ChartData } from "../../host/model/charts/chartData";
import { readChartContent } from "../../host/model/charts/chartContent";
import type { ReadCells } from "../../host/model/charts/seriesContent";
import { createChartFigure, type ChartFigure } from "./chartFigure";
import type { ChartLook } from "./chartLook";
import type { GridGeometry } from "./gridGeometry";
import { cornerInPane, paneOfChart, panesOf, type Box } from "./placeCharts";

/** What the layer asks of the page around it. */
export interface ChartSurroundings {
  geometry(): GridGeometry | undefined;
  read: ReadCells;
  look(): ChartLook;
  /** A person clicked a chart. */
  activate(chart: ChartData): void;
  /** Is the chart the active one? */
  isActive(chart: ChartData): boolean;
}

/** The charts over the grid. */
export interface ChartLayer {
  /** The charts of the sheet that is seen now; call it again when charts or cells have changed. Only what changed is redrawn. */
  show(charts: readonly ChartData[]): void;
}

interface Shown {
  chart: ChartData;
  figure: ChartFigure;
  /** Everything the drawing depends on, as text. */
  state: string;
}

/** A layer that keeps charts over the cells they stand on while the sheet is scrolled, zoomed or its columns get wider. */
export function createChartLayer(
  layer: HTMLElement,
  { geometry, read, look, activate, isActive }: ChartSurroundings,
): ChartLayer {
  const panes = Array.from({ length: 4 }, () => {
    const pane = document.createElement("div");
    pane.className = "charts-pane";
    return pane;
  });
  layer.replaceChildren(...panes);
  let shown: Shown[] = [];
  let following = false;
  let lastZoom = 1;
  letGridScroll(layer);
  layer.addEventListener("click", ({ target }) => {
    const clicked = shown.find(({ figure }) => target instanceof Node && figure.element.contains(target));
    if (clicked) activate(clicked.chart);
  });

  const draw = (one: Shown, zoom: number) => {
    const content = readChartContent(one.chart, read);
    const colours = look();
    const state = JSON.stringify([one.chart, content, colours, zoom]);
    if (state === one.state) return;
    one.state = state;
    one.figure.draw(one.chart, content, colours, zoom);
  };

  const place = () => {
    const now = geometry();
    if (!now) return;
    if (now.zoom !== lastZoom) shown.forEach((one) => draw(one, now.zoom));
    lastZoom = now.zoom;
    const origin = layer.offsetParent?.getBoundingClientRect();
    setBox(layer, {
      left: now.left - (origin?.left ?? 0),
      top: now.top - (origin?.top ?? 0),
      width: now.right - now.left,
      height: now.bottom - now.top,
    });
    const areas = panesOf(now);
    areas.forEach((area, index) => setBox(panes[index], area));
    for (const { chart, figure } of shown) {
      const area = paneOfChart(chart, now, areas);
      const pane = area && panes[areas.indexOf(area)];
      if (!area || !pane) continue;
      if (figure.element.parentElement !== pane) pane.append(figure.element);
      const { x, y } = cornerInPane(chart, now, area);
      figure.element.toggleAttribute("aria-current", isActive(chart));
      figure.element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    }
  };

  // The grid has no single event for "moved on the screen" (scroll, zoom, widths, freezing, splitter), so the charts look once a frame.
  const follow = () => {
    place();
    following = shown.length > 0;
    if (following) requestAnimationFrame(follow);
  };

  return {
    show(charts) {
      const kept = charts.map((chart) => {
        const known = shown.find((one) => one.chart.name === chart.name);
        return { chart, figure: known?.figure ?? createChartFigure(), state: known?.state ?? "" };
      });
      for (const { figure } of shown) if (!kept.some((one) => one.figure === figure)) figure.remove();
      shown = kept;
      shown.forEach((one) => draw(one, geometry()?.zoom ?? 1));
      if (!following) follow();
    },
  };
}

function setBox(element: HTMLElement | undefined, { left, top, width, height }: Box): void {
  if (!element) return;
  Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

/** Turning the wheel over a chart scrolls the sheet under it, as in Excel. */
function letGridScroll(layer: HTMLElement): void {
  layer.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const [under] = document.elementsFromPoint(event.clientX, event.clientY).filter((one) => !layer.contains(one));
      under?.dispatchEvent(new WheelEvent("wheel", event));
    },
    { passive: false },
  );
}
