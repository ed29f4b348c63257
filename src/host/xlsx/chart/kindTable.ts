/** How a file stores a kind of chart that Excel's API names with one word. */
export interface ChartKind {
  /** Excel.ChartType. */
  type: string;
  /** Element of the plot area. */
  element: string;
  barDir?: "bar" | "col";
  grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** What solid bars are. */
  shape?: "box" | "cylinder" | "cone" | "pyramid";
  radarStyle?: "standard" | "marker" | "filled";
  scatterStyle?: "lineMarker" | "smoothMarker";
  ofPieType?: "pie" | "bar";
  wireframe?: boolean;
  /** Bubbles that look like balls. */
  balls?: boolean;
  /** Slices moved out of the pie. */
  exploded?: boolean;
  /** Opening values, shown by boxes. */
  boxes?: boolean;
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

const flatBars = (["Column", "Bar"] as const).flatMap((word) =>
  GROUPINGS.map(([suffix, grouping]): ChartKind => ({
    type: word + (suffix || "Clustered"),
    element: "barChart",
    barDir: word === "Bar" ? "bar" : "col",
    grouping: grouping === "standard" ? "clustered" : grouping,
  })),
);

const SOLIDS = [
  ["3D", "box"],
  ["Cylinder", "cylinder"],
  ["Cone", "cone"],
  ["Pyramid", "pyramid"],
] as const;

/** "3DColumnClustered", "ConeBarStacked100", "CylinderCol" … */
const solidBars = SOLIDS.flatMap(([word, shape]) =>
  (["col", "bar"] as const).flatMap((barDir): ChartKind[] => {
    const side = barDir === "bar" ? "Bar" : word === "3D" ? "Column" : "Col";
    const kind = { element: "bar3DChart", barDir, shape };
    return [
      ...GROUPINGS.map(([suffix, grouping]): ChartKind => ({
        ...kind,
        type: word + side + (suffix || "Clustered"),
        grouping: grouping === "standard" ? "clustered" : grouping,
      })),
      ...(barDir === "col" ? [{ ...kind, type: word + side, grouping: "standard" as const }] : []),
    ];
  }),
);

/** The kinds that are read and written; the first that fits wins. */
export const CHART_KINDS: readonly ChartKind[] = [
  ...flatBars,
  ...solidBars,
  ...[false, true].flatMap((markers) =>
    GROUPINGS.map(([suffix, grouping]): ChartKind => ({
      type: `Line${markers ? "Markers" : ""}${suffix}`,
      element: "lineChart",
      grouping,
      markers,
    })),
  ),
  { type: "3DLine", element: "line3DChart", grouping: "standard" },
  ...GROUPINGS.map(([suffix, grouping]): ChartKind => ({ type: `Area${suffix}`, element: "areaChart", grouping })),
  ...GROUPINGS.map(([suffix, grouping]): ChartKind => ({ type: `3DArea${suffix}`, element: "area3DChart", grouping })),
  ...["Pie", "Doughnut", "3DPie"].flatMap((type): ChartKind[] => {
    const element = { Pie: "pieChart", Doughnut: "doughnutChart" }[type] ?? "pie3DChart";
    return [
      { type: `${type}Exploded`, element, exploded: true },
      { type, element },
    ];
  }),
  { type: "PieOfPie", element: "ofPieChart", ofPieType: "pie" },
  { type: "BarOfPie", element: "ofPieChart", ofPieType: "bar" },
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
  { type: "Bubble3DEffect", element: "bubbleChart", balls: true },
  { type: "Bubble", element: "bubbleChart" },
  { type: "Surface", element: "surface3DChart", wireframe: false },
  { type: "SurfaceWireframe", element: "surface3DChart", wireframe: true },
  { type: "SurfaceTopView", element: "surfaceChart", wireframe: false },
  { type: "SurfaceTopViewWireframe", element: "surfaceChart", wireframe: true },
  { type: "StockOHLC", element: "stockChart", boxes: true },
  { type: "StockHLC", element: "stockChart" },
];
