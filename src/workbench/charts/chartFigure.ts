import {
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LogarithmicScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
  Tooltip,
} from "chart.js";
import type { ChartData, ChartOptions } from "../../host/model/charts/chartData";
import { chartConfiguration } from "./chartConfiguration";
import type { ChartContent } from "../../host/model/charts/seriesContent";
import { chartKind } from "./chartKinds";
import type { ChartLook } from "./chartLook";
import { setColour } from "./draw/colours";
import { pixelsPerPoint } from "./placeCharts";

Chart.register(BarController, LineController, RadarController, ScatterController, BubbleController, PieController);
Chart.register(DoughnutController, ArcElement, BarElement, LineElement, PointElement);
Chart.defaults.font.family = "Calibri, Carlito, Segoe UI, Arial, sans-serif"; // as in the cells
Chart.register(CategoryScale, LinearScale, LogarithmicScale, RadialLinearScale, Filler, Legend, Title, Tooltip);

/** A drawn chart. */
export interface ChartFigure {
  element: HTMLElement;
  /** Draws anew with these cells, colours and size; `zoom` scales everything as the grid does. */
  draw(chart: ChartData, content: ChartContent, look: ChartLook, zoom: number): void;
  remove(): void;
}

/** A figure for one chart; what it shows is also said in words, for those who cannot see the drawing. */
export function createChartFigure(): ChartFigure {
  const element = document.createElement("figure");
  element.className = "chart";
  element.setAttribute("role", "img");
  let drawn: Chart | undefined;

  return {
    element,
    draw(chart, content, look, zoom) {
      drawn?.destroy();
      drawn = undefined;
      const kind = chartKind(chart.type);
      const width = chart.width * pixelsPerPoint;
      const height = chart.height * pixelsPerPoint;
      Object.assign(element.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${zoom})` });
      element.dataset["chart"] = chart.name;
      element.setAttribute("aria-label", describe(chart, content));
      if (!kind) {
        const words = document.createElement("p");
        words.textContent = `${chart.title ?? chart.name}: charts of type ${chart.type} are kept but not drawn here.`;
        element.replaceChildren(words);
        return;
      }
      const canvas = document.createElement("canvas");
      canvas.width = width - 14; // padding and border
      canvas.height = height - 14;
      element.replaceChildren(canvas);
      if (kind.flat) {
        const note = document.createElement("figcaption");
        note.textContent = "Shown without depth";
        element.append(note);
      }
      paintFrame(element, chart.options ?? {}, look);
      const configuration = chartConfiguration(chart, kind, content, look);
      drawn = new Chart(canvas, {
        ...configuration,
        options: { ...configuration.options, devicePixelRatio: devicePixelRatio * Math.max(1, zoom) },
      });
    },
    remove() {
      drawn?.destroy();
      element.remove();
    },
  };
}

/** The frame is the chart's own where it was given one. */
function paintFrame({ style }: HTMLElement, options: ChartOptions, look: ChartLook): void {
  style.background = setColour(options, "format/fill", look) ?? "";
  style.borderColor = setColour(options, "format/border", look) ?? "";
  style.borderRadius = options["format/roundedCorners"] === true ? "10px" : "";
}

function describe(chart: ChartData, { categories, series }: ChartContent): string {
  const parts = series.map(({ name, values }) => {
    const points = values.map((value, index) => `${categories[index] ?? index + 1} ${value ?? "unknown"}`);
    return `${name}: ${points.join(", ")}`;
  });
  return [`Chart ${chart.title ?? chart.name}`, ...parts].join(". ");
}
