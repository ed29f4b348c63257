import { heights, rows, type Lay } from "../../block";
import { quoteText } from "../../formula";
import { oneByOne } from "./size";

/** Units of the block: name, row of the source, place in the table, then x and one y for each band. */
const unit = { name: 0, row: 1, place: 2, position: 3, bands: 4 } as const;
const first = 2;

/**
 * Where each alliance stands in the table, in the source's order: a table may be sorted, and what is said of an alliance elsewhere must
 * not go with it. Beside it the dots of the chart, #N/A where there is none, which a chart leaves out.
 */
export const portfolioPlaces: Lay<"portfolioPlaces"> = (part, scene, { from, to }) => {
  const alliances = oneByOne(scene);
  if (alliances.length === 0) return null;
  const last = first + alliances.length - 1;
  const guides = unit.bands + part.bands.length + 1;
  const column = (at: number) => ({ row: first, toRow: last, unit: at, toUnit: at });
  return {
    heights: [heights.section, heights.head, ...rows(Math.max(alliances.length, 4), 12)],
    printed: false,
    anchors: {
      ...Object.fromEntries(
        alliances.flatMap((_, index) => [
          [`portfolio.row ${index}`, { row: first + index, unit: unit.row }],
          [`portfolio.place ${index}`, { row: first + index, unit: unit.place }],
        ]),
      ),
      "portfolio.dots": { row: first, toRow: last, unit: unit.position, toUnit: unit.bands + part.bands.length - 1 },
      "portfolio.x": column(unit.position),
      ...Object.fromEntries(part.bands.map((band, index) => [`portfolio.${band}`, column(unit.bands + index)])),
      ...guideAnchors(guides),
    },
    paint(brush) {
      brush.put(0, from, part.title, "section", to);
      brush.put(0, from + 2, part.note, "sectionNote", to);
      ["Alliance", "Row", "In the table", "Position", ...part.bands].forEach((head, at) =>
        brush.put(first - 1, at, head, at === 0 ? "head" : "headRight"),
      );
      alliances.forEach((alliance, index) => {
        const row = first + index;
        const name = brush.fixed(row, unit.name);
        const found = alliance.fixedBecause === null ? scene.formulas.rowOf(name) : null;
        brush.put(row, unit.name, alliance.label, "stepLabel");
        brush.put(row, unit.row, found === null ? alliance.row : { formula: found }, "stepValue");
        const place = `MATCH(${brush.fixed(row, unit.row)},${brush.anchor("portfolio.row")},0)`;
        brush.put(row, unit.place, { formula: place }, "stepValue");
        const of = (id: string): string => `INDEX(${brush.anchor(`portfolio.${id}`)},${brush.fixed(row, unit.place)})`;
        const [x, y] = [of("position"), of("health")];
        brush.put(row, unit.position, { formula: `IF(AND(ISNUMBER(${x}),ISNUMBER(${y})),${x},NA())` }, "figure");
        part.bands.forEach((band, at) => {
          const dot = `IF(AND(ISNUMBER(${brush.fixed(row, unit.position)}),${of("band")}=${quoteText(band)}),${y},NA())`;
          brush.put(row, unit.bands + at, { formula: `IFERROR(${dot},NA())` }, "figure");
        });
      });
      const { across, up } = part.parts;
      [
        [across.at, 0],
        [across.at, 100],
        [0, up.at],
        [1, up.at],
      ].forEach((point, at) =>
        point.forEach((number, beside) => brush.put(first + at, guides + beside, number, "figure")),
      );
    },
  };
};

/** Two points for each of the lines that part the chart: x and y. */
const guideAnchors = (at: number) => {
  const line = (row: number, unit: number) => ({ row, toRow: row + 1, unit, toUnit: unit });
  return {
    "portfolio.acrossX": line(first, at),
    "portfolio.acrossY": line(first, at + 1),
    "portfolio.upX": line(first + 2, at),
    "portfolio.upY": line(first + 2, at + 1),
  };
};
