import { heights, rows, type Lay } from "../block";
import type { Brush } from "../brush";
import { quoteText } from "../formula";

/** The weakest rated facts by name, and the first of the unknown ones as questions to ask. */
export const next: Lay<"next"> = ({ title, weakest, questions }, _scene, { from, to }) => ({
  heights: [heights.section, ...[weakest, ...questions].flatMap(({ count }) => rows(1 + count, heights.row))],
  paint(brush) {
    brush.put(0, from, title, "section", to);
    let row = list(brush, 1, from, to, weakest, (rank) => weakestFact(brush, rank, weakest));
    for (const asked of questions) {
      row = list(brush, row, from, to, asked, (place) =>
        unknownFact(brush.anchor(`${asked.of}.missing`), place, asked.none),
      );
    }
  },
});

function list(
  brush: Brush,
  row: number,
  from: number,
  to: number,
  { title, count }: { title: string; count: number },
  formula: (place: number) => string,
): number {
  brush.put(row, from, title, "head", to);
  for (let place = 1; place <= count; place++) {
    brush.put(row + place, from, { formula: formula(place) }, "rowText", to);
  }
  return row + count + 1;
}

/** A fact rated 5 is not weak, however few are rated. */
function weakestFact(brush: Brush, rank: number, { group, none }: { group: string; none: string }): string {
  const [facts, answers, ranks] = ["facts", "answers", "ranks"].map((name) => brush.anchor(`${group}.${name}`));
  const at = `MATCH(${rank},${ranks},0)`;
  const otherwise = rank === 1 ? quoteText(none) : '""';
  const answer = `INDEX(${answers},${at})`;
  return `IFERROR(IF(${answer}<5,INDEX(${facts},${at})&": "&${answer},${otherwise}),${otherwise})`;
}

/** Wider than any header, so that each header of a list joined by "; " can be cut out with the spaces around it. */
const slot = 99;

function unknownFact(list: string, place: number, none: string): string {
  const cut = `TRIM(MID(SUBSTITUTE(${list},"; ",REPT(" ",${slot})),${1 + slot * (place - 1)},${slot}))`;
  return `IFERROR(${place === 1 ? `IF(${list}="",${quoteText(none)},${cut})` : cut},"")`;
}
