import { heights, type Lay } from "../block";
import { quoteText } from "../formula";
import { asking, single } from "./verdict";

/** What the functions do not know yet, in full. */
export const missing: Lay<"missing"> = (part, scene, { from, to }) => ({
  heights: [heights.section, ...part.lists.map(({ lines }) => lines * 12 + 2)],
  anchors: Object.fromEntries(part.lists.map(({ of }, index) => [`${of}.missing`, { row: 1 + index, unit: from + 1 }])),
  paint(brush) {
    brush.put(0, from, part.title, "section", to);
    part.lists.forEach(({ of, label, none }, index) => {
      const list = brush.fixed(1 + index, from + 1);
      brush.put(1 + index, from, { formula: `IF(${list}="",${quoteText(none)},${quoteText(label)})` }, "rowLabel");
      brush.putMerged(1 + index, from + 1, to, { formula: single(asking(of, "missing", scene, brush)) }, "wrapped");
    });
  },
});
