import { automaticColor, defaultFontSize } from "../../../../model/charts/chartDefaults";
import type { ChartOptions } from "../../../../model/charts/chartData";
import { colorOf } from "../../format/rangeLook";
import { clearBelow } from "../part/clearBelow";
import { below, demandChangeable, type PartPlace } from "../part/partPlace";
import type { PartSpec, PartSpecs, ScalarSpec } from "../part/partSpec";
import { color, number, text, word, yesNo } from "../part/scalars";

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];

/** Of text that nobody coloured. */
const INK = "#595959";

/** The chart's own font goes down to its texts, until they are given one. */
const inherited =
  (name: string, otherwise: (at: PartPlace) => unknown) =>
  (at: PartPlace): unknown =>
    at.chart.options[`format/font/${name}`] ?? otherwise(at);

/** What is set of the chart's own font goes down to every text at once, as in Excel. */
function storeFont(name: string): ScalarSpec["store"] {
  return (value, at) => {
    if (at.path === "format/font" && at.options === at.chart.options) {
      const all = [
        at.chart.options,
        ...at.chart.series.flatMap(({ options = {}, trendlines = [] }) => [options, ...trendlines]),
      ];
      for (const options of all) forgetFont(options, name);
    }
    at.options[below(at, name)] = value;
  };
}

function forgetFont(options: ChartOptions, name: string): void {
  for (const key of Object.keys(options)) if (key.endsWith(`/font/${name}`)) delete options[key];
}

const font = (
  name: string,
  spec: (otherwise: unknown, more: { store: ScalarSpec["store"] }) => ScalarSpec,
  value: unknown,
) =>
  spec(
    inherited(name, (at) => (typeof value === "function" ? (value as (from: PartPlace) => unknown)(at) : value)),
    { store: storeFont(name) },
  );

/** The automatic colour of a line: a series' own, or the grey of axes and grid lines. */
const lineColor = ({ chart, series, point }: PartPlace): string => {
  if (!series) return "#D9D9D9";
  return automaticColor(chart.series.length === 1 && point !== undefined ? point : chart.series.indexOf(series));
};

/** A colour that is given to a line which was taken away brings it back. */
const storeLineColor: ScalarSpec["store"] = (value, at) => {
  if (at.options[below(at, "lineStyle")] === "None") delete at.options[below(at, "lineStyle")];
  at.options[below(at, "color")] = value;
};

const line = (since?: string): PartSpec => ({
  ...(since && { since }),
  scalars: {
    Color: color(lineColor, undefined, { store: storeLineColor }),
    LineStyle: word(LINE_STYLES, "Automatic", "1.7"),
    Weight: number({ from: 0, to: 1584 }, ({ series }: PartPlace) => (series ? 2.25 : 0.75), "1.7"),
  },
  methods: {
    Clear: {
      ...(since && { since: "1.8" }),
      call(at) {
        demandChangeable(at);
        clearBelow(at.options, at.path);
        at.options[below(at, "lineStyle")] = "None";
      },
    },
  },
});

/** Fills, lines and fonts. */
export const FORMAT_SPECS: PartSpecs = {
  ChartBorder: line("1.7"),
  ChartLineFormat: line(),
  ChartFill: {
    methods: {
      Clear: {
        call(at) {
          demandChangeable(at);
          clearBelow(at.options, at.path);
          at.options[below(at, "none")] = true;
        },
      },
      SetSolidColor: {
        call(at, [value]) {
          demandChangeable(at);
          const solid = colorOf(value);
          clearBelow(at.options, at.path);
          at.options[below(at, "color")] = solid;
        },
      },
    },
  },
  ChartFont: {
    scalars: {
      Bold: font("bold", (otherwise, more) => yesNo(otherwise, undefined, more), false),
      Color: font("color", (otherwise, more) => color(otherwise, undefined, more), INK),
      Italic: font("italic", (otherwise, more) => yesNo(otherwise, undefined, more), false),
      Name: font("name", (otherwise, more) => text(otherwise, undefined, more), "Calibri"),
      Size: font(
        "size",
        (otherwise, more) => number({ from: 1, to: 409 }, otherwise, undefined, more),
        ({ path }: PartPlace) => defaultFontSize(path),
      ),
      Underline: font("underline", (otherwise, more) => word(["None", "Single"], otherwise, undefined, more), "None"),
    },
  },
};
