import { defaultGapWidth, defaultOverlap } from "../../../../model/charts/chartDefaults";
import { familyOf, hasPairs, isRound, isSolid } from "../../../../model/charts/chartFamily";
import { hasLabels, SHOWS } from "../../../../model/charts/chartLabels";
import { invalidArgument } from "../../../apiError";
import { chartType } from "../chartTypes";
import { ChartPoints } from "../lists/points";
import { ChartTrendlines } from "../lists/trendlines";
import { seriesOfGroup } from "../part/partClass";
import { sourceAddress } from "../part/formulas";
import { demandChangeable, seriesContentAt, typeAt, type PartPlace } from "../part/partPlace";
import type { PartSpec, PartSpecs, ScalarSpec } from "../part/partSpec";
import { color, number, text, word, yesNo } from "../part/scalars";
import { markers } from "./pointSpecs";
import { seriesSources } from "./seriesSources";

type Only = { only: (type: string) => boolean };
const of = (...families: readonly string[]): Only => ({ only: (type) => families.includes(familyOf(type)) });
const isFlat: Only = { only: (type) => ["column", "bar"].includes(familyOf(type)) && !isSolid(type) };
const kind = (...types: readonly string[]): Only => ({ only: (type) => types.includes(type) });
const group = { ofGroup: true } as const;

const hasGaps: Only = {
  only: (type) =>
    ["column", "bar", "line", "stock", "ofPie"].includes(familyOf(type)) ||
    ["Histogram", "Pareto", "Waterfall", "Funnel", "Boxwhisker"].includes(type),
};

/** What only region maps have: three colours and what they stand for. */
const gradient = (which: "Minimum" | "Midpoint" | "Maximum", shade: string): Record<string, ScalarSpec> => ({
  [`Gradient${which}Color`]: color(shade, "1.9", kind("RegionMap")),
  [`Gradient${which}Type`]: word(["ExtremeValue", "Number", "Percent"], "ExtremeValue", "1.9", kind("RegionMap")),
  [`Gradient${which}Value`]: number({}, 0, "1.9", kind("RegionMap")),
});

const name = text("", undefined, {
  read: (at) => seriesContentAt(at)?.name ?? "",
  store(value, at) {
    if (at.series) at.series.name = value === "" ? undefined : String(value);
  },
});

const type: ScalarSpec = {
  since: "1.7",
  otherwise: null,
  read: typeAt,
  take: (value) => chartType(value),
  store(value, { series, chart }) {
    if (series) series.type = value === chart.type ? undefined : String(value);
  },
};

const axisGroup: ScalarSpec = {
  ...word(["Primary", "Secondary"], "Primary", "1.8"),
  read: ({ series }) => series?.axisGroup ?? "Primary",
  store(value, { series, chart }) {
    if (!series) return;
    if (value === "Secondary" && isRound(chart.type)) throw invalidArgument();
    series.axisGroup = value as "Primary" | "Secondary";
  },
};

/** Switching labels on or off forgets what they showed. */
const hasDataLabels = yesNo(({ series, chart }: PartPlace) => hasLabels(series?.options ?? {}, chart.options), "1.7", {
  store(value, { options }) {
    if (value === false) for (const show of SHOWS) delete options[`dataLabels/${show}`];
    options["hasDataLabels"] = value;
  },
});

/** Counted from 1 within the series of the same kind. */
const plotOrder = number({ from: 1, whole: true }, 1, "1.7", {
  read: ({ series, chart }) => (series ? seriesOfGroup(chart, series).indexOf(series) + 1 : null),
  store(value, { series, chart }) {
    if (!series) return;
    const others = seriesOfGroup(chart, series).filter((one) => one !== series);
    if (Number(value) > others.length + 1) throw invalidArgument();
    others.splice(Number(value) - 1, 0, series);
    const places = new Set(others);
    chart.series = chart.series.map((one) => (places.has(one) ? (others.shift() ?? one) : one));
  },
});

const chartSeries: PartSpec = {
  scalars: {
    AxisGroup: axisGroup,
    BubbleScale: number({ from: 0, to: 300, whole: true }, 100, "1.9", { ...of("bubble"), ...group }),
    ChartType: type,
    DoughnutHoleSize: number({ from: 10, to: 90, whole: true }, 75, "1.7", { ...of("doughnut"), ...group }),
    Explosion: number({ from: 0, to: 400, whole: true }, 0, "1.8", of("pie", "doughnut", "ofPie")),
    Filtered: yesNo(false, "1.7", { only: (one) => familyOf(one) !== "surface" }),
    FirstSliceAngle: number({ from: 0, to: 360, whole: true }, 0, "1.8", { ...of("pie", "doughnut"), ...group }),
    GapWidth: number({ from: 0, to: 500, whole: true }, (at: PartPlace) => defaultGapWidth(typeAt(at)), "1.7", {
      ...hasGaps,
      ...group,
    }),
    ...gradient("Maximum", "#4472C4"),
    ...gradient("Midpoint", "#A2B9E2"),
    ...gradient("Minimum", "#FFFFFF"),
    GradientStyle: word(["TwoPhaseColor", "ThreePhaseColor"], "TwoPhaseColor", "1.9", kind("RegionMap")),
    HasDataLabels: hasDataLabels,
    InvertColor: color("#FFFFFF", "1.9"),
    InvertIfNegative: yesNo(false, "1.8"),
    ...markers("1.7"),
    Name: name,
    Overlap: number({ from: -100, to: 100, whole: true }, (at: PartPlace) => defaultOverlap(typeAt(at)), "1.8", {
      ...isFlat,
      ...group,
    }),
    ParentLabelStrategy: word(["None", "Banner", "Overlapping"], "Overlapping", "1.9", kind("Treemap")),
    PlotOrder: plotOrder,
    SecondPlotSize: number({ from: 5, to: 200, whole: true }, 75, "1.8", { ...of("ofPie"), ...group }),
    ShowConnectorLines: yesNo(true, "1.9", kind("Waterfall")),
    ShowLeaderLines: yesNo(false, "1.9"),
    ShowShadow: yesNo(false, "1.7"),
    Smooth: yesNo(
      ({ chart, series }: PartPlace) => /Smooth/.test(series?.type ?? chart.type),
      "1.7",
      of("line", "scatter"),
    ),
    SplitType: word(
      ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"],
      "SplitByPosition",
      "1.8",
      { ...of("ofPie"), ...group },
    ),
    SplitValue: number({ from: 0 }, 2, "1.9", { ...of("ofPie"), ...group }),
    VaryByCategories: yesNo(({ chart }: PartPlace) => isRound(chart.type), "1.8", group),
  },
  navs: {
    BinOptions: { type: "ChartBinOptions", since: "1.9" },
    BoxwhiskerOptions: { type: "ChartBoxwhiskerOptions", since: "1.9" },
    DataLabels: { type: "ChartDataLabels", since: "1.8" },
    Format: { type: "ChartSeriesFormat" },
    MapOptions: { type: "ChartMapOptions", since: "1.9" },
    Points: { make: (at, part) => new ChartPoints(at, part) },
    Trendlines: { since: "1.7", make: (at, part) => new ChartTrendlines(at, part) },
    XErrorBars: { type: "ChartErrorBars", since: "1.9" },
    YErrorBars: { type: "ChartErrorBars", since: "1.9" },
  },
  methods: {
    ...seriesSources,
    Delete: {
      since: "1.7",
      call(at) {
        demandChangeable(at);
        at.chart.series = at.chart.series.filter((one) => one !== at.series);
      },
    },
    SetBubbleSizes: {
      since: "1.7",
      call(at, [source]) {
        demandChangeable(at);
        if (familyOf(typeAt(at)) !== "bubble") throw invalidArgument();
        if (at.series) at.series.bubbleSizes = sourceAddress(at, source);
      },
    },
    SetValues: {
      since: "1.7",
      call(at, [source]) {
        demandChangeable(at);
        if (at.series) at.series.values = sourceAddress(at, source);
      },
    },
    SetXAxisValues: {
      since: "1.7",
      call(at, [source]) {
        demandChangeable(at);
        if (at.series) at.series[hasPairs(typeAt(at)) ? "xValues" : "categories"] = sourceAddress(at, source);
      },
    },
  },
};

/** A series of a chart. */
export const SERIES_SPECS: PartSpecs = { ChartSeries: chartSeries };
