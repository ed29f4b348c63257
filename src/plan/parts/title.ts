import { heights, type Lay } from "../block";
import { product } from "../product";

/** What kind of sheet this is and what made it; under it the name of the alliance, which is the cell formulas look it up by. */
export const title: Lay<"title"> = ({ kicker }, _scene, { from, to }) => ({
  heights: [heights.row, 32],
  anchors: { partner: { row: 1, unit: from } },
  paint(brush) {
    const half = Math.ceil((from + to) / 2);
    brush.put(0, from, kicker, "kicker");
    brush.putMerged(0, half + 1, to, `${product.name} ${product.version}`, "kickerRight");
    brush.putMerged(1, from, to, null, "title");
  },
});
