import type { VerdictLine } from "../../templates/template";
import { heights, rows, type Lay, type Scene } from "../block";
import type { Brush } from "../brush";
import { call, quoteText } from "../formula";
import { columnOf, type Source } from "../../reading/source";
import { bandLooks } from "../styles/bandLooks";
import { nativeAnchor } from "./arithmetic";
import { linked } from "./linked";

/** What a function of ours says of the alliance: the label large, its figures under it, each a live formula of its own. */
export const verdict: Lay<"verdict"> = (part, scene, { from, to }) => {
  const { source, formulas } = scene;
  const beside = besideColumn(part.beside, source);
  return {
    heights: [
      heights.section,
      heights.verdict,
      ...rows(part.lines.length + (beside === undefined ? 0 : 1), heights.row),
    ],
    anchors: { [`${part.function}.label`]: { row: 1, unit: from } },
    paint(brush) {
      const ask = (asks: string): string => asking(part.function, asks, scene, brush);
      brush.put(0, from, part.title, "section", to);
      // merged: large text that does not fit its first cell would be cut off there
      const { large } = part;
      const said = large ? shown(large, single(ask(large.asks))) : single(ask("label"));
      brush.putMerged(1, from, to, { formula: said }, large?.shows === "points" ? "verdictPoints" : "verdict");
      part.lines.forEach((line, index) => {
        const row = 2 + index;
        brush.put(row, from, line.label, "rowLabel", to);
        brush.put(row, to, { formula: shown(line, ask(line.asks)) }, styleOf(line));
      });
      if (part.beside && beside !== undefined) {
        const row = 2 + part.lines.length;
        brush.put(row, from, part.beside.label, "rowLabel", to);
        brush.put(row, to, { formula: linked(formulas.answer(beside, brush.anchor("row"))) }, "rowTextRight");
      }
      brush.layout.conditionalFormats.push(...bandRules(part.bands, brush, from, to));
    },
  };
};

/** One alliance on a sheet of several: the cell that holds its row of the source, and its place in `scene.alliances`. */
export interface OneOfSeveral {
  row: string;
  index: number;
}

/**
 * ALLIANCE.CLASSIFY(row, headers, "score", as of), or the cell in which built-in functions come to the same. `name` is a function of
 * ours; one that judges by a model is followed by it: "SCORE practices". On a
 * sheet of several alliances `one` says which is asked about.
 */
export function asking(
  name: string,
  asks: string,
  { formulas, calculate, policy }: Scene,
  brush: Brush,
  one?: OneOfSeveral,
): string {
  if (calculate === "native") return brush.anchor(nativeAnchor(name, asks, one?.index));
  const [judge = name, model] = name.split(" ");
  return call(
    judge,
    ...(model === undefined ? [] : [quoteText(model)]),
    formulas.answers(one?.row ?? brush.anchor("row")),
    formulas.headers,
    quoteText(asks),
    ...(timeless.has(judge) ? [] : [brush.anchor("asOf"), ...(policy === null ? [] : [policy])]),
  );
}

/** Functions to which neither a date nor a policy makes a difference. */
const timeless: ReadonlySet<string> = new Set(["STAGE"]);

/** One value for a merged cell: our functions answer with arrays, and Excel lets no array into merged cells, be it of one value. */
export const single = (formula: string): string => `INDEX(${formula},1,1)`;

/** #N/A says that a number cannot be known yet, and "" that there is no such fact, so it is said in words; any other error stays, with its message. */
function shown({ unknown, shows }: VerdictLine, formula: string): string {
  if (unknown === undefined) return formula;
  return shows === "text"
    ? `IF(${formula}="",${quoteText(unknown)},${formula})`
    : `IFNA(${formula},${quoteText(unknown)})`;
}

const styleOf = ({ shows }: VerdictLine) => (shows === "text" ? "rowTextRight" : shows);

const besideColumn = (beside: { fact: string } | undefined, source: Source): number | undefined =>
  beside && columnOf(source, beside.fact);

const bandRules = (bands: readonly string[], brush: Brush, from: number, to: number) =>
  bands.map((band) => ({
    area: brush.area({ row: 1, unit: from, toUnit: to }),
    formula: `=${brush.fixed(1, from)}=${quoteText(band)}`,
    ...bandLooks[band],
    bold: true,
  }));
