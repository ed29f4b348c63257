import { answersAny } from "../../factsOf";
import type { Source } from "../../../reading/source";
import type { FactGroup } from "../../../models/fact";
import { heights, rows, type Lay } from "../../block";
import { bandColor } from "../../chartLook";
import { isOneByOne } from "./size";

/** A dot for each alliance, its position across and its health up, in the colour of its band; left out where neither can be known. */
export const portfolioChart: Lay<"portfolioChart"> = (part, scene, { from, to }) => {
  if (!isOneByOne(scene)) return countsChart(part, scene, { from, to });
  if (scene.alliances.length === 0 || !canBePlaced(scene.source)) return null;
  return {
    heights: [heights.section, ...rows(part.rows - 1, heights.row), 24],
    paint(brush) {
      const at = (name: string): string => plain(brush.anchor(`portfolio.${name}`));
      const { across, up } = part.parts;
      brush.layout.charts.push({
        name: part.title,
        type: "XYScatter",
        title: part.title,
        source: at("dots"),
        series: [
          ...part.bands.map((band) => ({ name: band, values: at(band), x: at("x") })),
          { name: across.name, values: at("acrossY"), x: at("acrossX"), guide: true },
          { name: up.name, values: at("upY"), x: at("upX"), guide: true },
        ],
        seriesBy: "Columns",
        from: brush.cell(0, from),
        to: brush.cell(part.rows - 1, to),
        axis: { title: part.up, minimum: 0, maximum: 100, majorUnit: 20, numberFormat: "0" },
        categories: { title: part.across, minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: "0.0" },
        colors: part.bands.map(bandColor),
      });
      brush.putMerged(part.rows, from, to, part.reading, "noteWrapped");
    },
  };
};

const plain = (anchor: string): string => anchor.replace(/\$/g, "");

/** So many dots would be one blot: how many there are of each type, by band, instead. */
const countsChart: Lay<"portfolioChart"> = ({ rows: count, counts: { title, bands } }, _scene, { from, to }) => ({
  heights: [heights.section, ...rows(count - 1, heights.row)],
  paint(brush) {
    const at = (name: string): string => plain(brush.anchor(`portfolio.${name}`));
    brush.layout.charts.push({
      name: title,
      type: "BarStacked",
      title,
      source: at("types"),
      series: bands.map((band) => ({ name: band, values: at(`count ${band}`), x: at("types") })),
      seriesBy: "Columns",
      from: brush.cell(0, from),
      to: brush.cell(count - 1, to),
      axis: { minimum: 0, numberFormat: "#,##0" },
      categories: { reversed: true },
      colors: bands.map(bandColor),
    });
  },
});

/** Dots need something to tell the type by and something to tell the health by. */
function canBePlaced(source: Source): boolean {
  const answers = (group: FactGroup): boolean => answersAny(source, group);
  return answers("practices") && (answers("contrasts") || answers("points") || answers("point parts"));
}
