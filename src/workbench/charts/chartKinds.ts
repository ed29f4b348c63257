/** What an Excel chart type is made of when drawn. */
export interface ChartKind {
  draw: "bar" | "line" | "radar" | "scatter" | "bubble" | "pie" | "doughnut";
  /** Bars that lie: categories down the left side. */
  horizontal?: boolean;
  stacked?: boolean;
  /** Each stack is shown as shares of 100 %. */
  shares?: boolean;
  filled?: boolean;
  /** Points are marked. */
  markers?: boolean;
  /** A line joins the points. */
  joined?: boolean;
  smooth?: boolean;
}

const kinds: Record<string, ChartKind> = {
  ColumnClustered: { draw: "bar" },
  ColumnStacked: { draw: "bar", stacked: true },
  ColumnStacked100: { draw: "bar", stacked: true, shares: true },
  BarClustered: { draw: "bar", horizontal: true },
  BarStacked: { draw: "bar", horizontal: true, stacked: true },
  BarStacked100: { draw: "bar", horizontal: true, stacked: true, shares: true },
  Line: { draw: "line", joined: true },
  LineMarkers: { draw: "line", joined: true, markers: true },
  LineStacked: { draw: "line", joined: true, stacked: true },
  LineMarkersStacked: { draw: "line", joined: true, markers: true, stacked: true },
  LineStacked100: { draw: "line", joined: true, stacked: true, shares: true },
  LineMarkersStacked100: { draw: "line", joined: true, markers: true, stacked: true, shares: true },
  Area: { draw: "line", filled: true },
  AreaStacked: { draw: "line", filled: true, stacked: true },
  AreaStacked100: { draw: "line", filled: true, stacked: true, shares: true },
  Radar: { draw: "radar", joined: true },
  RadarMarkers: { draw: "radar", joined: true, markers: true },
  RadarFilled: { draw: "radar", filled: true },
  XYScatter: { draw: "scatter", markers: true },
  XYScatterLines: { draw: "scatter", markers: true, joined: true },
  XYScatterLinesNoMarkers: { draw: "scatter", joined: true },
  XYScatterSmooth: { draw: "scatter", markers: true, joined: true, smooth: true },
  XYScatterSmoothNoMarkers: { draw: "scatter", joined: true, smooth: true },
  Bubble: { draw: "bubble", markers: true },
  Pie: { draw: "pie" },
  PieExploded: { draw: "pie" },
  Doughnut: { draw: "doughnut" },
  DoughnutExploded: { draw: "doughnut" },
};

/** How to draw an Excel.ChartType ("BarClustered"), or undefined when the workbench has no drawing for it. */
export function chartKind(type: string): ChartKind | undefined {
  return kinds[type];
}
