import { tableLine, withTable } from "../../../assets/help/markedTable";
import { figures, isMet } from "./figures";
import type { Run } from "./run";

/** A ratio as people read it: small ones with a decimal, large ones without. */
const timesOf = (ratio: number): string =>
  `${ratio < 20 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString("en")} ×`;

/** A run's ratios as a Markdown table, a line for each figure that has one, and what they were measured on. */
export function speedTable({ machine, day, measured }: Run): string {
  const lines = Object.entries(figures).flatMap(([id, figure]) => {
    const found = measured[id];
    if (found?.ratio === undefined) return [];
    const goal = figure.goal ? `${figure.goal.join(" ")} ×: ${isMet(figure, found) ? "met" : "**missed**"}` : "";
    return [tableLine([figure.what, figure.size?.toLocaleString("en") ?? "", timesOf(found.ratio), goal])];
  });
  return [
    tableLine(["what is timed, against what", "rows", "ratio", "goal"]),
    "| --- | --: | --: | --- |",
    ...lines,
    "",
    `_${machine}, ${day}_`,
  ].join("\n");
}

/** The README with a run's table between its two comments. Throws when they are not there. */
export const withSpeed = (readme: string, run: Run): string =>
  withTable(readme, "speed", speedTable(run), "npm run bench -- --readme");
