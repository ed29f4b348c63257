import { rows, type Lay } from "../block";

/** What the sheet cannot promise, and the documents that items cite. */
export const caveat: Lay<"caveat"> = ({ text, sources }, _scene, { from, to }) => ({
  heights: [38, ...rows(sources.length, 12)],
  paint(brush) {
    brush.putMerged(0, from, to, text, "caveat");
    sources.forEach((source, index) => brush.put(1 + index, from, source, "caveatSource"));
  },
});
