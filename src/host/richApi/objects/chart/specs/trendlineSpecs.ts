import { labelOfTrend, nameOfTrendline, trendOf, type Trend } from "../../../../model/charts/trendlines";
import { TRENDLINE_TYPES } from "../lists/trendlines";
import { formulaText } from "../part/formulas";
import { below, demandChangeable, seriesContentAt, type PartPlace } from "../part/partPlace";
import type { PartSpecs, ScalarSpec } from "../part/partSpec";
import { number, numberFormat, orientation, text, word, yesNo } from "../part/scalars";
import { ownText } from "./labelSpecs";
import { HORIZONTAL, VERTICAL } from "./textWords";

const trendAt = (at: PartPlace): Trend | undefined => {
  const series = seriesContentAt(at);
  return series && trendOf(at.trendline ?? {}, series);
};

const labelAt = (at: PartPlace): string => {
  const formula = at.options[below(at, "formula")];
  if (formula !== undefined) return formulaText(at, formula);
  const own = at.options[below(at, "text")];
  return typeof own === "string" ? own : labelOfTrend(at.trendline ?? {}, trendAt(at));
};

/** null gives a trendline its own name back. */
const name: ScalarSpec = {
  otherwise: null,
  take: (value, at) => (value === null ? undefined : text("").take?.(value, at)),
  read: (at) => nameOfTrendline(at.trendline ?? {}, seriesContentAt(at)?.name ?? ""),
};

/** "" leaves the line to its points; the value reads as a number either way. */
const intercept: ScalarSpec = {
  otherwise: (at: PartPlace) => trendAt(at)?.intercept ?? 0,
  take: (value, at) => (value === "" ? undefined : number({}, 0).take?.(value, at)),
};

/** Trendlines with their labels. */
export const TRENDLINE_SPECS: PartSpecs = {
  ChartTrendline: {
    since: "1.7",
    scalars: {
      BackwardPeriod: number({ from: 0 }, 0, "1.8"),
      ForwardPeriod: number({ from: 0 }, 0, "1.8"),
      Intercept: intercept,
      MovingAveragePeriod: number({ from: 2, to: 255, whole: true }, 2),
      Name: name,
      PolynomialOrder: number({ from: 2, to: 6, whole: true }, 2),
      ShowEquation: yesNo(false, "1.8"),
      ShowRSquared: yesNo(false, "1.8"),
      Type: word(TRENDLINE_TYPES, "Linear"),
    },
    navs: {
      Format: { type: "ChartTrendlineFormat" },
      Label: { type: "ChartTrendlineLabel", since: "1.8" },
    },
    methods: {
      Delete: {
        call(at) {
          demandChangeable(at);
          if (at.series) at.series.trendlines = at.series.trendlines?.filter((one) => one !== at.trendline);
        },
      },
    },
  },
  ChartTrendlineLabel: {
    since: "1.8",
    scalars: {
      ...ownText(labelAt),
      HorizontalAlignment: word(HORIZONTAL, "Center"),
      LinkNumberFormat: yesNo(false, "1.9"),
      NumberFormat: numberFormat("General"),
      TextOrientation: orientation(),
      VerticalAlignment: word(VERTICAL, "Center"),
    },
    navs: { Format: { type: "ChartTrendlineLabelFormat" } },
  },
};
