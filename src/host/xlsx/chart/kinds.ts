/** How a file stores a kind of chart that Excel's API names with one word. */
export interface ChartKind {
  /** Excel.ChartType. */
  type: string;
  /** Element of the plot area. */
  element: string;
  barDir?: "bar" | "col";
  grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  radarStyle?: "standard" | "marker" | "filled";
  scatterStyle?: "lineMarker" | "smoothMarker";
  /** Whether series show markers; undefined where the kind has none. */
  markers?: boolean;
  /** Whether series of a scatter chart are joined by lines. */
  lines?: boolean;
}

const GROUPINGS = [
  ["", "standard"],
  ["Stacked", "stacked"],
  ["Stacked100", "percentStacked"],
] as const;

/** The kinds that are read and written; the first that fits wins. */
export const CHART_KINDS: readonly ChartKind[] = [
  ...(["Column", "Bar"] as const).flatMap((word) =>
    GROUPINGS.map(([suffix, grouping]): ChartKind => ({
      type: word + (suffix || "Clustered"),
      element: "barChart",
      barDir: word === "Bar" ? "bar" : "col",
      grouping: grouping === "standard" ? "clustered" : grouping,
    })),
  ),
  ...[false, true].flatMap((markers) =>
    GROUPINGS.map(([suffix, grouping]): ChartKind => ({
      type: `Line${markers ? "Markers" : ""}${suffix}`,
      element: "lineChart",
      grouping,
      markers,
    })),
  ),
  ...GROUPINGS.map(([suffix, grouping]): ChartKind => ({ type: `Area${suffix}`, element: "areaChart", grouping })),
  { type: "Pie", element: "pieChart" },
  { type: "Doughnut", element: "doughnutChart" },
  { type: "Radar", element: "radarChart", radarStyle: "marker", markers: false },
  { type: "RadarMarkers", element: "radarChart", radarStyle: "marker", markers: true },
  { type: "RadarFilled", element: "radarChart", radarStyle: "filled" },
  { type: "XYScatter", element: "scatterChart", scatterStyle: "lineMarker", lines: false, markers: true },
  { type: "XYScatterLines", element: "scatterChart", scatterStyle: "lineMarker", lines: true, markers: true },
  { type: "XYScatterLinesNoMarkers", element: "scatterChart", scatterStyle: "lineMarker", lines: true, markers: false },
  { type: "XYScatterSmooth", element: "scatterChart", scatterStyle: "smoothMarker", lines: true, markers: true },
  {
    type: "XYScatterSmoothNoMarkers",
    element: "scatterChart",
    scatterStyle: "smoothMarker",
    lines: true,
    markers: false,
  },
  { type: "Bubble", element: "bubbleChart" },
];

/** Excel's own stand-in for a type it does not know how to draw. */
export function chartKind(type: string): ChartKind {
  return CHART_KINDS.find((kind) => kind.type === type) ?? (CHART_KINDS[0] as ChartKind);
}

/** Legend positions: stored → Excel.ChartLegendPosition. */
export const LEGEND_POSITIONS: readonly (readonly [string, string])[] = [
  ["r", "Right"],
  ["l", "Left"],
  ["t", "Top"],
  ["b", "Bottom"],
  ["tr", "Corner"],
];
