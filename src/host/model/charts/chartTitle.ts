import type { ChartCell, ChartContent } from "./seriesContent";
import type { ChartData, ChartOptions } from "./chartData";

/** What the title shows: its text, or what Excel shows until one is set, or what its formula gives. */
export function titleText(
  chart: ChartData,
  content: ChartContent,
  read?: (address: string) => ChartCell[][] | undefined,
): string {
  const formula = chart.options?.["title/formula"];
  if (typeof formula === "string" && read) return textOfFormula(formula, read);
  const [only, ...others] = content.series;
  return chart.title ?? (only && others.length === 0 ? only.name : "Chart Title");
}

/** The text of the cell that a title's or label's formula names. */
export function textOfFormula(formula: string, read: (address: string) => ChartCell[][] | undefined): string {
  return read(formula.replace(/^=/, ""))?.[0]?.[0]?.text ?? "";
}

/** Is the title seen? */
export const titleShown = (options: ChartOptions = {}): boolean => options["title/visible"] !== false;

/** Is the legend seen? Excel gives every chart of its own one, unless it is of a single series that is not round. */
export const legendShown = (options: ChartOptions = {}): boolean => options["legend/visible"] !== false;

/** A stretch of the title with its own font: "title/substring/0+5/font/bold". */
export interface TitleRun {
  text: string;
  font: ChartOptions;
}

const RUN = /^title\/substring\/(\d+)\+(\d+)\/font\/(\w+)$/;

/** The title's text cut where its font changes; what was set last wins. */
export function titleRuns(text: string, options: ChartOptions = {}): TitleRun[] {
  const fonts: ChartOptions[] = Array.from(text, () => ({}));
  for (const [path, value] of Object.entries(options)) {
    const [, start = "0", length = "0", name = ""] = RUN.exec(path) ?? [];
    for (let at = Number(start); at < Number(start) + Number(length) && name; at++) {
      const font = fonts[at];
      if (font) font[name] = value;
    }
  }
  const runs: TitleRun[] = [];
  Array.from(text).forEach((letter, at) => {
    const font = fonts[at] ?? {};
    const last = runs[runs.length - 1];
    if (last && JSON.stringify(last.font) === JSON.stringify(font)) last.text += letter;
    else runs.push({ text: letter, font });
  });
  return runs;
}
