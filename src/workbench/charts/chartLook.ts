/** The colours a chart is drawn with; they follow the page. */
export interface ChartLook {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  /** Colours of the series in turn: apart from each other for colour-blind eyes too. */
  series: readonly string[];
}

const light = ["#0f7b55", "#d9730d", "#2f6db5", "#8e4d9e", "#b08a00", "#5b6770"];
const dark = ["#5cc79c", "#f2a154", "#7fb3ee", "#cf9ade", "#e3c34f", "#aab6bd"];

/** Reads the page's present colours. */
export function readChartLook(isDark: boolean): ChartLook {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour("--ink"),
    soft: colour("--ink-soft"),
    line: colour("--line"),
    paper: colour("--paper"),
    series: isDark ? dark : light,
  };
}
