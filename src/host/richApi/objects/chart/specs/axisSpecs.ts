import { scaleOfAxis, type AxisScale } from "../../../../model/charts/axisScale";
import { defaultAxisFormat, defaultGridlines, defaultIsBetween } from "../../../../model/charts/chartDefaults";
import { familyOf, hasPairs, hasSeriesAxis, isShares } from "../../../../model/charts/chartFamily";
import type { ChartBox } from "../../../../model/charts/chartLayout";
import { invalidArgument, itemNotFound } from "../../../apiError";
import { oneOf } from "../../format/rangeLook";
import { sourceAddress } from "../part/formulas";
import { below, contentAt, demandChangeable, layoutAt, type PartPlace } from "../part/partPlace";
import type { PartSpec, PartSpecs, ScalarSpec } from "../part/partSpec";
import { number, numberFormat, numberOrAutomatic, orientation, shown, word, yesNo } from "../part/scalars";

const TICKS = ["None", "Cross", "Inside", "Outside"];
const TIME_UNITS = ["Days", "Months", "Years"];
/** What each display unit divides by. */
const DISPLAY_UNITS: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

const isValue = ({ path }: PartPlace): boolean => path.endsWith("valueAxis");
const hasNumbers = (at: PartPlace): boolean =>
  isValue(at) || (at.path.endsWith("categoryAxis") && hasPairs(at.chart.type));

/** A limit or step: of an axis of numbers as Excel's rules give it, of categories by counting them. */
const scaled =
  (name: keyof AxisScale) =>
  (at: PartPlace): number => {
    const content = contentAt(at);
    if (!hasNumbers(at)) return name === "maximum" ? Math.max(1, content.categories.length) : 1;
    const { inside } = layoutAt(at);
    const isUpright = isValue(at) !== (familyOf(at.chart.type) === "bar");
    return scaleOfAxis(at.chart, content, at.path, isUpright ? inside.height : inside.width)[name];
  };

const boxOf =
  (side: keyof ChartBox) =>
  (at: PartPlace): number | null => {
    if (at.options[`${at.path}/visible`] === false) return null;
    const layout = layoutAt(at);
    return (isValue(at) ? layout.valueAxis : layout.categoryAxis)?.[side] ?? null;
  };

const linkedFormat = (at: PartPlace): string => {
  if (!isValue(at) || isShares(at.chart.type)) return defaultAxisFormat(at.chart.type, isValue(at));
  return contentAt(at).series[0]?.numberFormat ?? "General";
};

/** A format of the axis's own ends the link to the cells' format; the link ends the format. */
const format: ScalarSpec["store"] = (value, at) => {
  at.options[below(at, "numberFormat")] = value;
  delete at.options[below(at, "linkNumberFormat")];
};
const link: ScalarSpec["store"] = (value, at) => {
  if (value === true) delete at.options[below(at, "numberFormat")];
  at.options[below(at, "linkNumberFormat")] = value;
};

const unitOf = ({ options, path }: PartPlace): number => {
  const own = options[`${path}/customDisplayUnit`];
  return typeof own === "number" ? own : (DISPLAY_UNITS[String(options[`${path}/displayUnit`])] ?? 1);
};

function custom(at: PartPlace, of: string, word_: string, name: string, value: unknown): void {
  demandChangeable(at);
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  at.options[below(at, of)] = word_;
  at.options[below(at, name)] = value;
}

const plainWord =
  (own: string): ScalarSpec["store"] =>
  (value, at) => {
    delete at.options[below(at, own === "position" ? "positionAt" : "customDisplayUnit")];
    at.options[below(at, own)] = value;
  };

const chartAxis: PartSpec = {
  scalars: {
    Alignment: word(["Center", "Left", "Right"], "Center", "1.8"),
    AxisGroup: shown(({ path }) => (path.includes("/secondary/") ? "Secondary" : "Primary"), "1.7"),
    BaseTimeUnit: word(TIME_UNITS, "Days", "1.7"),
    CategoryType: word(["Automatic", "TextAxis", "DateAxis"], "Automatic", "1.7"),
    CustomDisplayUnit: shown(unitOf, "1.7"),
    DisplayUnit: word(["None", ...Object.keys(DISPLAY_UNITS)], "None", "1.7", { store: plainWord("displayUnit") }),
    Height: shown(boxOf("height"), "1.7"),
    IsBetweenCategories: yesNo(({ chart }: PartPlace) => defaultIsBetween(chart.type), "1.8"),
    Left: shown(boxOf("left"), "1.7"),
    LinkNumberFormat: yesNo((at: PartPlace) => at.options[below(at, "numberFormat")] === undefined, "1.9", {
      store: link,
    }),
    LogBase: number({ from: 2, to: 1000 }, 10, "1.7"),
    MajorTickMark: word(TICKS, "None", "1.7"),
    MajorTimeUnitScale: word(TIME_UNITS, "Days", "1.7"),
    MajorUnit: numberOrAutomatic({ from: 0 }, scaled("majorUnit")),
    Maximum: numberOrAutomatic({}, scaled("maximum")),
    Minimum: numberOrAutomatic({}, scaled("minimum")),
    MinorTickMark: word(TICKS, "None", "1.7"),
    MinorTimeUnitScale: word(TIME_UNITS, "Days", "1.7"),
    MinorUnit: numberOrAutomatic({ from: 0 }, scaled("minorUnit")),
    MultiLevel: yesNo(true, "1.8"),
    NumberFormat: numberFormat(linkedFormat, "1.8", { store: format }),
    Offset: number({ from: 0, to: 1000, whole: true }, 100, "1.8"),
    Position: word(["Automatic", "Maximum", "Minimum"], "Automatic", "1.8", { store: plainWord("position") }),
    PositionAt: shown((at) => at.options[below(at, "positionAt")] ?? (hasNumbers(at) ? 0 : 1), "1.8"),
    ReversePlotOrder: yesNo(false, "1.7"),
    ScaleType: word(["Linear", "Logarithmic"], "Linear", "1.7"),
    ShowDisplayUnitLabel: yesNo(true, "1.7"),
    TextOrientation: orientation("1.8"),
    TickLabelPosition: word(["NextToAxis", "High", "Low", "None"], "NextToAxis", "1.7"),
    TickLabelSpacing: numberOrAutomatic({ from: 1, to: 31999 }, 1, "1.7"),
    TickMarkSpacing: number({ from: 1, to: 31999, whole: true }, 1, "1.7"),
    Top: shown(boxOf("top"), "1.7"),
    Type: shown(({ path }) => ({ v: "Value", c: "Category" })[/(\w)\w+Axis$/.exec(path)?.[1] ?? ""] ?? "Series", "1.7"),
    Visible: yesNo(true, "1.7"),
    Width: shown(boxOf("width"), "1.7"),
  },
  navs: {
    Format: { type: "ChartAxisFormat" },
    MajorGridlines: { type: "ChartGridlines" },
    MinorGridlines: { type: "ChartGridlines" },
    Title: { type: "ChartAxisTitle" },
  },
  methods: {
    SetCategoryNames: {
      since: "1.7",
      call(at, [source]) {
        demandChangeable(at);
        const address = sourceAddress(at, source);
        for (const series of at.chart.series) series[hasPairs(at.chart.type) ? "xValues" : "categories"] = address;
      },
    },
    SetCustomDisplayUnit: {
      since: "1.7",
      call(at, [value]) {
        if (typeof value === "number" && value <= 0) throw invalidArgument();
        custom(at, "displayUnit", "Custom", "customDisplayUnit", value);
      },
    },
    SetPositionAt: { since: "1.8", call: (at, [value]) => custom(at, "position", "Custom", "positionAt", value) },
  },
};

const AXES: Readonly<Record<string, string>> = { Category: "categoryAxis", Value: "valueAxis", Series: "seriesAxis" };

/** The axes and their grid lines. */
export const AXIS_SPECS: PartSpecs = {
  ChartAxes: {
    navs: {
      CategoryAxis: { type: "ChartAxis" },
      SeriesAxis: {
        make(at, part) {
          if (!hasSeriesAxis(at.chart.type)) throw itemNotFound("Only charts in depth have an axis of series.");
          return part("ChartAxis", { ...at, path: "axes/seriesAxis" });
        },
      },
      ValueAxis: { type: "ChartAxis" },
    },
    methods: {
      GetItem: {
        since: "1.7",
        call(at, [type, group], part) {
          const name = AXES[oneOf(Object.keys(AXES), type)] ?? "";
          const isSecondary = oneOf(["Primary", "Secondary"], group ?? "Primary") === "Secondary";
          if (name === "seriesAxis" && !hasSeriesAxis(at.chart.type)) throw itemNotFound();
          return part("ChartAxis", { ...at, path: `axes/${isSecondary ? "secondary/" : ""}${name}` });
        },
      },
    },
  },
  ChartAxis: chartAxis,
  ChartGridlines: {
    scalars: {
      Visible: yesNo(({ chart, path }: PartPlace) => {
        const [, axis = "", name] = /^(.*)\/(\w+)$/.exec(path) ?? [];
        return defaultGridlines(chart.type, axis, name === "minorGridlines");
      }),
    },
    navs: { Format: { type: "ChartGridlinesFormat" } },
  },
};
