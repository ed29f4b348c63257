import type { ObstacleLine } from "../../../templates/parts/exitParts";
import { heights, type Lay } from "../../block";
import { quoteText } from "../../formula";
import { asking, single } from "../verdict";
import { addRules, paintResponse, paintResponseHeads, states, unit } from "./columns";
import { whyFound } from "./why";

/** Points of a row: whether one knows when to stop is looked for in most answers, which take a third line. */
const whyHeight = (id: ObstacleLine["id"]): number => (id === "stop" ? 37 : 26);

/** The obstacles in their order: whether OBSTACLES finds each, and the answers it was looked for in. */
export const obstacles: Lay<"obstacles"> = (part, scene, { from, to }) => ({
  heights: [heights.section, heights.head, ...part.lines.map(({ id }) => whyHeight(id)), heights.roomy],
  paint(brush) {
    brush.put(0, from, part.title, "section", to);
    brush.put(0, from + 1, part.note, "sectionNote", to);
    brush.put(1, unit.label, "Obstacle", "head");
    brush.put(1, unit.asIs, "Why", "head", unit.points);
    brush.put(1, unit.state, "State", "headCenter");
    brush.put(1, unit.since, "Desired", "head", unit.firstSeen);
    paintResponseHeads(brush, 1);
    part.lines.forEach(({ id, asks, title, source }, index) => {
      const row = 2 + index;
      const flag = single(asking("OBSTACLES", asks, scene, brush));
      brush.put(row, unit.label, title, "wrapped");
      brush.putMerged(row, unit.asIs, unit.points, { formula: whyFound[id](brush, scene) }, "anchor");
      const isThere = `IF(${flag},${quoteText(states.active)},${quoteText(states.off)})`;
      const said = `IF(ISLOGICAL(${flag}),${isThere},IF(${flag}="",${quoteText(states.unknown)},${flag}))`;
      brush.put(row, unit.state, { formula: said }, "answer");
      brush.input(row, unit.since, `obstacles/${id}/desired`, "boxText", { to: unit.firstSeen, merged: true });
      paintResponse(brush, row, `obstacles/${id}`);
      brush.put(row, unit.source, source, "source");
    });
    const below = 2 + part.lines.length;
    brush.put(below, from, "In a line", "rowLabel");
    const all = single(asking("OBSTACLES", "label", scene, brush));
    brush.putMerged(below, from + 1, to, { formula: all }, "wrapped");
    addRules(brush, 2, 1 + part.lines.length, [unit.due], states.active);
  },
});
