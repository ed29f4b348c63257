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
      const asked = asking(of, "missing", scene, brush);
      // a link to an empty text would show 0 in some programs
      const formula = scene.calculate === "native" ? `${asked}&""` : single(asked);
      brush.putMerged(1 + index, from + 1, to, { formula }, "wrapped");
    });
  },
});
