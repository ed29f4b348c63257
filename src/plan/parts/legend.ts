import type { Part, Template } from "../../templates/template";
import { heights, type Lay } from "../block";
import type { Brush } from "../brush";
import { textLines, textWidth } from "../paper/textLines";
import { unitWidth } from "../paper/unitWidth";
import { styles } from "../styles/styles";

type Legend = Extract<Part, { kind: "legend" }>;
type Entry = Legend["entries"][number];
interface Column {
  entries: readonly Entry[];
  from: number;
  to: number;
  /** Units its labels take. */
  labels: number;
}

/** Points of a row with one line, and of each line more. */
const [firstLine, moreLine] = [13, 11];

/** What each band means: in one column, or in two where that is shorter. */
export const legend: Lay<"legend"> = (part, { template }, { from, to }) => {
  const columns = columnsOf(part, template.grid, from, to);
  return {
    heights: [heights.section, ...rowHeights(columns, template.grid)],
    paint(brush) {
      brush.put(0, from, part.title, "section", to);
      for (const column of columns) paintColumn(brush, column);
    },
  };
};

function paintColumn(brush: Brush, { entries, from, to, labels }: Column): void {
  entries.forEach(({ label, means }, index) => {
    brush.put(1 + index, from, label, "legendLabel");
    brush.putMerged(1 + index, from + labels, to, means, "legendText");
  });
}

/** Of all ways to part the page in two, and of leaving it whole, the one whose rows are the least tall. */
function columnsOf({ entries, beside }: Legend, grid: Template["grid"], from: number, to: number): Column[] {
  const half = Math.ceil(entries.length / 2);
  const [first, second] = beside ? [entries, beside] : [entries.slice(0, half), entries.slice(half)];
  const labelWidth = Math.max(...second.map(({ label }) => textWidth(label, styles.legendLabel.font.size)));
  let best: Column[] = [{ entries: [...entries, ...(beside ?? [])], from, to, labels: 1 }];
  for (let middle = to; middle > from + 1; middle--) {
    let labels = 1;
    while (middle + labels <= to && unitWidth(grid, middle, middle + labels - 1) < labelWidth) labels++;
    if (middle + labels > to) continue;
    const parted = [
      { entries: first, from, to: middle - 1, labels: 1 },
      { entries: second, from: middle, to, labels },
    ];
    if (total(parted, grid) < total(best, grid)) best = parted;
  }
  return best;
}

const total = (columns: readonly Column[], grid: Template["grid"]): number =>
  rowHeights(columns, grid).reduce((sum, height) => sum + height, 0);

/** Row by row as tall as the longer of the texts that share it. */
function rowHeights(columns: readonly Column[], grid: Template["grid"]): number[] {
  const count = Math.max(...columns.map(({ entries }) => entries.length));
  return Array.from({ length: count }, (_, row) => {
    const lines = columns.map(({ entries, from, to, labels }) => {
      const width = unitWidth(grid, from + labels, to);
      return textLines(entries[row]?.means ?? "", width, styles.legendText.font.size);
    });
    return firstLine + moreLine * (Math.max(...lines) - 1);
  });
}
