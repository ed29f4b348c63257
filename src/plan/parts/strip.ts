import { heights, type Lay } from "../block";
import { quoteText } from "../formula";
import { colors } from "../styles";

/** The types side by side along their continuum, with the one the function gives marked, in colour and by a pointer. */
export const strip: Lay<"strip"> = (part, _scene, { from, to }) => ({
  heights: [heights.tall, heights.row, heights.row],
  paint(brush) {
    const label = brush.anchor(`${part.of}.label`);
    const width = Math.floor((to - from) / part.bands.length);
    const begin = (index: number): number => from + 1 + index * width;
    brush.put(0, from, part.title, "rowLabelPlain");
    part.bands.forEach((band, index) => {
      const [first, last] = [begin(index), begin(index) + width - 1];
      brush.putMerged(0, first, last, band, "band");
      brush.putMerged(1, first, last, { formula: `IF(${brush.cell(0, first)}=${label},"▲","")` }, "pointer");
    });
    const bands = brush.area({ row: 0, unit: begin(0), toUnit: to });
    const isPlaced = `ISNUMBER(MATCH(${label},${bands},0))`;
    brush.putMerged(
      2,
      from + 1,
      to,
      { formula: `IF(${isPlaced},${quoteText(part.note)},${quoteText(part.none)})` },
      "note",
    );
    const first = brush.cell(0, begin(0));
    brush.layout.conditionalFormats.push({
      area: bands,
      formula: `=AND(${first}<>"",${first}=${label})`,
      fill: colors.accent,
      color: colors.paper,
      bold: true,
    });
  },
});
