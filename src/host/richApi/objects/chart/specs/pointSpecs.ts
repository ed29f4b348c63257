import { pointHasLabel } from "../../../../model/charts/chartLabels";
import { invalidArgument } from "../../../apiError";
import { seriesContentAt, typeAt, type PartPlace } from "../part/partPlace";
import { familyOf } from "../../../../model/charts/chartFamily";
import type { PartSpecs, ScalarSpec } from "../part/partSpec";
import { color, number, shown, word, yesNo } from "../part/scalars";

/** Excel.ChartMarkerStyle without the words nobody can set. */
const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"];

const ofSeries =
  (name: string, otherwise: unknown) =>
  ({ series }: PartPlace): unknown =>
    series?.options?.[name] ?? otherwise;

/** Markers of a series; a point's are its series' until it is given some of its own. */
export const markers = (since?: string): Readonly<Record<string, ScalarSpec>> => ({
  MarkerBackgroundColor: color(ofSeries("markerBackgroundColor", ""), since),
  MarkerForegroundColor: color(ofSeries("markerForegroundColor", ""), since),
  MarkerSize: number({ from: 2, to: 72, whole: true }, ofSeries("markerSize", 5), since),
  MarkerStyle: word(MARKERS, ofSeries("markerStyle", "Automatic"), since),
});

/** Error bars lie along x only where points have an x value. */
const isPossible = ({ path }: PartPlace, type: string): boolean => {
  const family = familyOf(type);
  const isX = path.startsWith("xError");
  return isX
    ? ["scatter", "bubble"].includes(family)
    : ["column", "bar", "line", "area", "scatter", "bubble", "stock"].includes(family);
};

/** Single points, and error bars. */
export const POINT_SPECS: PartSpecs = {
  ChartPoint: {
    scalars: {
      HasDataLabel: yesNo(
        ({ series, chart, point = 0 }: PartPlace) => pointHasLabel(series?.options ?? {}, chart.options, point),
        "1.7",
      ),
      ...markers("1.7"),
      Value: shown((at) => seriesContentAt(at)?.values[at.point ?? 0] ?? null),
    },
    navs: {
      DataLabel: { type: "ChartDataLabel", since: "1.7" },
      Format: { type: "ChartPointFormat" },
    },
  },
  ChartErrorBars: {
    since: "1.9",
    scalars: {
      EndStyleCap: yesNo(true),
      Include: word(["Both", "MinusValues", "PlusValues"], "Both"),
      Type: {
        otherwise: "FixedValue",
        take(value, at) {
          const type = word(["FixedValue", "Percent", "StDev", "StError", "Custom"], "").take?.(value, at);
          // The amounts of custom bars are ranges, which the library has no way to name
          if (type === "Custom" && at.options[`${at.path}/plus`] === undefined) throw invalidArgument();
          return type;
        },
      },
      Visible: {
        otherwise: false,
        take(value, at) {
          if (typeof value !== "boolean" || (value && !isPossible(at, typeAt(at)))) throw invalidArgument();
          return value;
        },
      },
    },
    navs: { Format: { type: "ChartErrorBarsFormat" } },
  },
};
