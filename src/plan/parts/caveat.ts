import { citing } from "../../templates/parts/sources";
import type { Lay } from "../block";
import { textLines } from "../paper/textLines";
import { unitWidth } from "../paper/unitWidth";
import { styles } from "../styles/styles";

/** Points from one line of small print to the next. */
const lineHeight = 11;

/** What the sheet cannot promise, and the documents that items cite, both as running text: the last lines of a page. */
export const caveat: Lay<"caveat"> = ({ text, sources }, { template }, { from, to }) => {
  const texts = [
    { words: text, style: "caveat" },
    { words: [citing, ...sources].join("   "), style: "caveatSource" },
  ] as const;
  const width = unitWidth(template.grid, from, to);
  return {
    heights: texts.map(({ words, style }) => textLines(words, width, styles[style].font.size) * lineHeight + 4),
    paint(brush) {
      texts.forEach(({ words, style }, row) => brush.putMerged(row, from, to, words, style));
    },
  };
};
