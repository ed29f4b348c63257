import { createParts } from "../part/partClass";
import { AXIS_SPECS } from "./axisSpecs";
import { FORMAT_PARTS } from "./formatParts";
import { FORMAT_SPECS } from "./formatSpecs";
import { KIND_SPECS } from "./kindSpecs";
import { LABEL_SPECS } from "./labelSpecs";
import { LEGEND_SPECS } from "./legendSpecs";
import { POINT_SPECS } from "./pointSpecs";
import { SERIES_SPECS } from "./seriesSpecs";
import { TITLE_SPECS } from "./titleSpecs";
import { TRENDLINE_SPECS } from "./trendlineSpecs";

/** Makes any part of a chart by the name of its class in the library. */
export const chartPart = createParts({
  ...AXIS_SPECS,
  ...FORMAT_PARTS,
  ...FORMAT_SPECS,
  ...KIND_SPECS,
  ...LABEL_SPECS,
  ...LEGEND_SPECS,
  ...POINT_SPECS,
  ...SERIES_SPECS,
  ...TITLE_SPECS,
  ...TRENDLINE_SPECS,
});
