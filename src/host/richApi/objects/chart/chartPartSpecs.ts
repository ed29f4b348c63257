/** What a part of a chart is made of: plain values with what they are unless set, and further parts. */
export interface ChartPartSpec {
  scalars: Readonly<Record<string, unknown>>;
  navs?: Readonly<Record<string, string>>;
}

const FONT = { Bold: false, Color: "#595959", Italic: false, Name: "Calibri", Size: 10, Underline: "None" };
const LINE = { Color: "#000000", LineStyle: "Automatic", Weight: 0.75 };
const LABELS = {
  LinkNumberFormat: false,
  NumberFormat: "General",
  Position: "BestFit",
  Separator: ", ",
  ShowBubbleSize: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
  ShowPercentage: false,
  ShowSeriesName: false,
  ShowValue: false,
};
const FILL_LINE_FONT = { Fill: "ChartFill", Font: "ChartFont", Line: "ChartLineFormat" };
const BORDER_FILL_FONT = { Border: "ChartBorder", Fill: "ChartFill", Font: "ChartFont" };

/** The parts of a chart by Office.js's class; the values are Excel's defaults. What is not here is ApiNotFound. */
export const CHART_PARTS: Readonly<Record<string, ChartPartSpec>> = {
  ChartAreaFormat: { scalars: { ColorScheme: "ColorfulPalette1", RoundedCorners: false }, navs: BORDER_FILL_FONT },
  ChartAxes: {
    scalars: {},
    navs: { CategoryAxis: "ChartAxis", SeriesAxis: "ChartAxis", ValueAxis: "ChartAxis" },
  },
  ChartAxis: {
    scalars: {
      DisplayUnit: "None",
      LinkNumberFormat: false,
      LogBase: 10,
      MajorTickMark: "None",
      MajorUnit: "",
      Maximum: "",
      Minimum: "",
      MinorTickMark: "None",
      MinorUnit: "",
      NumberFormat: "General",
      Position: "Automatic",
      ReversePlotOrder: false,
      ScaleType: "Linear",
      ShowDisplayUnitLabel: true,
      TextOrientation: 0,
      TickLabelPosition: "NextToAxis",
      TickLabelSpacing: 1,
      TickMarkSpacing: 1,
      Visible: true,
    },
    navs: {
      Format: "ChartAxisFormat",
      MajorGridlines: "ChartGridlines",
      MinorGridlines: "ChartGridlines",
      Title: "ChartAxisTitle",
    },
  },
  ChartAxisFormat: { scalars: {}, navs: FILL_LINE_FONT },
  ChartAxisTitle: {
    scalars: { Text: "", TextOrientation: 0, Visible: false },
    navs: { Format: "ChartAxisTitleFormat" },
  },
  ChartAxisTitleFormat: { scalars: {}, navs: BORDER_FILL_FONT },
  ChartBorder: { scalars: LINE },
  ChartDataLabels: { scalars: LABELS, navs: { Format: "ChartDataLabelFormat" } },
  ChartDataLabelFormat: { scalars: {}, navs: BORDER_FILL_FONT },
  ChartFill: { scalars: {} },
  ChartFont: { scalars: FONT },
  ChartGridlines: { scalars: { Visible: false }, navs: { Format: "ChartGridlinesFormat" } },
  ChartGridlinesFormat: { scalars: {}, navs: { Line: "ChartLineFormat" } },
  ChartLegend: {
    scalars: {
      Height: 0,
      Left: 0,
      Overlay: false,
      Position: "Right",
      ShowShadow: false,
      Top: 0,
      Visible: true,
      Width: 0,
    },
    navs: { Format: "ChartLegendFormat" },
  },
  ChartLegendFormat: { scalars: {}, navs: BORDER_FILL_FONT },
  ChartLineFormat: { scalars: LINE },
  ChartPlotArea: {
    scalars: { Height: 0, Left: 0, Position: "Automatic", Top: 0, Width: 0 },
    navs: { Format: "ChartPlotAreaFormat" },
  },
  ChartPlotAreaFormat: { scalars: {}, navs: { Border: "ChartBorder", Fill: "ChartFill" } },
  ChartPoint: {
    scalars: {
      HasDataLabel: false,
      MarkerBackgroundColor: "",
      MarkerForegroundColor: "",
      MarkerSize: 5,
      MarkerStyle: "Automatic",
    },
    navs: { DataLabel: "ChartDataLabels", Format: "ChartPointFormat" },
  },
  ChartPointFormat: { scalars: {}, navs: { Border: "ChartBorder", Fill: "ChartFill" } },
  ChartSeriesFormat: { scalars: {}, navs: { Fill: "ChartFill", Line: "ChartLineFormat" } },
  ChartTitle: {
    scalars: {
      HorizontalAlignment: "Center",
      Overlay: false,
      Position: "Automatic",
      ShowShadow: false,
      TextOrientation: 0,
      VerticalAlignment: "Center",
      Visible: true,
    },
    navs: { Format: "ChartTitleFormat" },
  },
  ChartTitleFormat: { scalars: {}, navs: BORDER_FILL_FONT },
};
