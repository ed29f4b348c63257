import type { ChartOptions } from "../../../model/charts/chartData";
import { child, children, type XmlElement } from "../../package/xml";
import { LEGEND_POSITIONS, toApi } from "../words";
import { readLayout } from "./layout";
import { flagIn, numberIn, putUnless, valueOf, type Reading } from "./reading";
import { readShape } from "./shape";
import { readTextProperties } from "./text";

/** The legend; a chart without one has it hidden. */
export function readLegend(chart: XmlElement | undefined, options: ChartOptions, reading: Reading): void {
  const legend = child(chart, "legend");
  if (!legend) {
    options["legend/visible"] = false;
    return;
  }
  putUnless(options, "legend/position", toApi(LEGEND_POSITIONS, valueOf(legend, "legendPos") ?? "r"), "Right");
  for (const entry of children(legend, "legendEntry")) {
    if (flagIn(entry, "delete") === true)
      options[`legend/legendEntries/${numberIn(entry, "idx") ?? 0}/visible`] = false;
  }
  readLayout(legend, options, "legend", reading);
  if (flagIn(legend, "overlay") === true) options["legend/overlay"] = true;
  readShape(
    legend,
    options,
    { fill: "legend/format/fill", line: "legend/format/border", shadow: "legend/showShadow" },
    reading,
  );
  readTextProperties(legend, options, "legend", reading);
}
