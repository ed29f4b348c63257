/** The colours a chart is drawn with; they follow the page. */
export interface ChartLook {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  /** Colours of the series in turn: apart from each other for colour-blind eyes too. */
  series: readonly string[];
  isDark: boolean;
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
    isDark,
  };
}

/** A colour chosen for a white page ("#1F4E63") as it is shown: on a dark page with its lightness turned round, as in the cells. */
export function shownColour(colour: string, { isDark }: ChartLook): string {
  if (!isDark) return colour;
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const turn = 255 - Math.max(...parts) - Math.min(...parts); // moves every part alike, so hue and vividness stay
  return `#${parts.map((part) => (part + turn).toString(16).padStart(2, "0")).join("")}`;
}

/** The look of a picture that leaves the page: as on white paper, whatever the page's own colours are. */
export const whitePaper: ChartLook = {
  ink: "#1b1f22",
  soft: "#5b6770",
  line: "#d9dee1",
  paper: "#ffffff",
  series: light,
  isDark: false,
};
