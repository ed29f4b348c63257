import { heights, type Lay } from "../block";
import { noSource } from "../../reading/source";
import { product } from "../product";

/**
 * What kind of sheet this is and what made it; under it what it is called: the name of the alliance, which is the cell formulas look
 * it up by, or on a sheet of several a title of its own. Without a source the name is typed.
 */
export const title: Lay<"title"> = ({ kicker, title: text = null, typed }, { source }, { from, to }) => ({
  heights: [heights.row, 32],
  anchors: { partner: { row: 1, unit: from } },
  paint(brush) {
    const half = Math.ceil((from + to) / 2);
    brush.put(0, from, kicker, "kicker");
    brush.putMerged(0, half + 1, to, `${product.name} ${product.version}`, "kickerRight");
    if (typed !== undefined && source === noSource)
      brush.input(1, from, "partner", "titleInput", { content: typed, to, merged: true });
    else brush.putMerged(1, from, to, text, "title");
  },
});
