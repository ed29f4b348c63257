import { heights, rows, type Lay } from "../block";

/** What each band means. */
export const legend: Lay<"legend"> = ({ title, entries }, _scene, { from, to }) => ({
  heights: [heights.section, ...rows(entries.length, 13)],
  paint(brush) {
    brush.put(0, from, title, "section", to);
    entries.forEach(({ label, means }, index) => {
      brush.put(1 + index, from, label, "legendLabel");
      brush.putMerged(1 + index, from + 1, to, means, "label");
    });
  },
});
