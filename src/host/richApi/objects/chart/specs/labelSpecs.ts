import { labelPositions } from "../../../../model/charts/chartDefaults";
import { labelText } from "../../../../model/charts/labelText";
import { labelSetting, labelShows, pointLabelSetting, SHOWS } from "../../../../model/charts/chartLabels";
import { invalidArgument } from "../../../apiError";
import { wireName } from "../../../names";
import { cellFormula, formulaText } from "../part/formulas";
import { below, contentAt, seriesContentAt, typeAt, type PartPlace } from "../part/partPlace";
import type { PartSpec, PartSpecs, ScalarSpec } from "../part/partSpec";
import { numberFormat, orientation, text, word, yesNo } from "../part/scalars";
import { HORIZONTAL, VERTICAL } from "./textWords";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
];

/** What the label takes from its series or from the chart, where it says nothing itself. */
function handedDown(at: PartPlace, name: string): unknown {
  const { series, point, chart } = at;
  if (!series) return undefined;
  const options = series.options ?? {};
  return point === undefined
    ? labelSetting(options, chart.options, name)
    : pointLabelSetting(options, chart.options, point, name);
}

const from =
  (name: string, otherwise: unknown) =>
  (at: PartPlace): unknown =>
    handedDown(at, name) ??
    (typeof otherwise === "function" ? (otherwise as (from: PartPlace) => unknown)(at) : otherwise);

/** Showing something in a series' labels shows the labels. */
const show = (name: (typeof SHOWS)[number]): ScalarSpec =>
  yesNo(
    (at: PartPlace) => {
      const { series, chart, point } = at;
      const inSeries = labelShows(series?.options ?? {}, chart.options, name);
      const isLone = point !== undefined && series?.options?.[`points/${point}/hasDataLabel`] === true;
      return inSeries || (isLone && name === "showValue");
    },
    undefined,
    {
      store(value, at) {
        at.options[below(at, name)] = value;
        if (value === true && at.series && at.point === undefined && at.options["hasDataLabels"] === false) {
          delete at.options["hasDataLabels"];
        }
      },
    },
  );

const position: ScalarSpec = {
  otherwise: from("position", (at: PartPlace) => labelPositions(typeAt(at))[0] ?? "None"),
  take(value, at) {
    const allowed = labelPositions(typeAt(at));
    if (typeof value !== "string" || !POSITIONS.includes(value)) throw invalidArgument();
    // A chart has labels of several kinds of series, each of which takes what it can
    if (at.series && value !== "None" && value !== "Callout" && !allowed.includes(value)) throw invalidArgument();
    return value;
  },
};

const cellFormat = (at: PartPlace): string => seriesContentAt(at)?.numberFormat ?? "General";

const format: ScalarSpec["store"] = (value, at) => {
  at.options[below(at, "numberFormat")] = value;
  delete at.options[below(at, "linkNumberFormat")];
};
const link: ScalarSpec["store"] = (value, at) => {
  if (value === true) delete at.options[below(at, "numberFormat")];
  at.options[below(at, "linkNumberFormat")] = value;
};

const common: PartSpec["scalars"] = {
  AutoText: yesNo(from("autoText", true), "1.8"),
  HorizontalAlignment: word(HORIZONTAL, from("horizontalAlignment", "Center"), "1.8"),
  LinkNumberFormat: yesNo(
    from(
      "linkNumberFormat",
      (at: PartPlace) =>
        handedDown(at, "numberFormat") === undefined && at.options[below(at, "numberFormat")] === undefined,
    ),
    "1.9",
    { store: link },
  ),
  NumberFormat: numberFormat(from("numberFormat", cellFormat), "1.8", { store: format }),
  Position: position,
  Separator: text(from("separator", ", ")),
  ...Object.fromEntries(SHOWS.map((name) => [wireName(name), show(name)])),
  TextOrientation: orientation("1.8"),
  VerticalAlignment: word(VERTICAL, from("verticalAlignment", "Center"), "1.8"),
};

const autoText = (at: PartPlace): boolean =>
  at.options[below(at, "text")] === undefined && at.options[below(at, "formula")] === undefined;

function currentText(at: PartPlace): string {
  const formula = at.options[below(at, "formula")];
  if (formula !== undefined) return formulaText(at, formula);
  const series = seriesContentAt(at);
  return series ? labelText(contentAt(at), series, at.chart.options, at.point ?? 0) : "";
}

/** What a label of a single point or of a trendline says, apart from what it shows by itself. */
export const ownText = (current: (at: PartPlace) => string, since?: string): Readonly<Record<string, ScalarSpec>> => ({
  AutoText: yesNo(autoText, since, {
    store(value, at) {
      const said = current(at);
      delete at.options[below(at, "formula")];
      if (value === true) delete at.options[below(at, "text")];
      else at.options[below(at, "text")] = said;
    },
  }),
  Formula: {
    ...(since && { since }),
    otherwise: "",
    take: (value, at) => (value === "" ? undefined : cellFormula(at, value)),
    store(value, at) {
      delete at.options[below(at, "text")];
      if (value === undefined) delete at.options[below(at, "formula")];
      else at.options[below(at, "formula")] = value;
    },
  },
  Text: text("", since, {
    read: current,
    store(value, at) {
      delete at.options[below(at, "formula")];
      at.options[below(at, "text")] = value;
    },
  }),
});

/** The labels of a chart's, a series' or a point's data. */
export const LABEL_SPECS: PartSpecs = {
  ChartDataLabels: { scalars: common, navs: { Format: { type: "ChartDataLabelFormat" } } },
  ChartDataLabel: {
    since: "1.7",
    scalars: { ...common, ...ownText(currentText, "1.8") },
    navs: { Format: { type: "ChartDataLabelFormat", since: "1.8" } },
  },
};
