import type { Plugin } from "chart.js";
import type { ChartOptions } from "../../../host/model/charts/chartData";
import type { ChartLook } from "../chartLook";
import { setColour } from "./colours";

/** Paints what is behind everything: the chart's paper, and the plot area where it was given a colour or a border. */
export const paperPlugin = (options: ChartOptions, look: ChartLook): Plugin => ({
  id: "paper",
  beforeDraw({ ctx, chartArea, width, height }) {
    ctx.save();
    ctx.fillStyle = setColour(options, "format/fill", look) ?? look.paper;
    ctx.fillRect(0, 0, width, height);
    const plot = setColour(options, "plotArea/format/fill", look);
    const border = setColour(options, "plotArea/format/border", look);
    const box = [chartArea.left, chartArea.top, chartArea.width, chartArea.height] as const;
    if (plot) {
      ctx.fillStyle = plot;
      ctx.fillRect(...box);
    }
    if (border) {
      ctx.strokeStyle = border;
      ctx.strokeRect(...box);
    }
    ctx.restore();
  },
});
