import type { Fact } from "../../../models/fact";
import { columnOf } from "../../../reading/source";
import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { factsOf, partsOf } from "../../factsOf";
import { quoteText } from "../../formula";
import { heatColors } from "../../styles/heatColors";
import { bandLooks } from "../../styles/bandLooks";
import { linked } from "../linked";
import { asking, single } from "../verdict";
import { oneByOne } from "./size";

/** Units before the facts: name, type, band, what costs most. */
const unit = { name: 0, type: 1, band: 2, weakest: 3, facts: 4 } as const;
const first = 4;

/** Alliances down, facts across: an answer is the darker the higher it is, and grey where nobody gave one. */
export const portfolioHeat: Lay<"portfolioHeat"> = (part, scene, { from, to }) => {
  const alliances = oneByOne(scene);
  if (alliances.length === 0) return null;
  const groups = part.groups.map(({ group, title }) => ({ title, facts: factsOf(group) }));
  const facts = groups.flatMap((group) => group.facts);
  const last = first + alliances.length - 1;
  return {
    heights: [heights.section, 17, heights.row, turnedHead, ...rows(alliances.length, heights.row)],
    paint(brush) {
      brush.put(0, from, part.title, "section", to);
      brush.put(0, from + 2, part.note, "sectionNote", to);
      paintLegend(brush, part.legend);
      let begin: number = unit.facts;
      for (const group of groups) {
        brush.put(2, begin, group.title, "heatGroup", begin + group.facts.length - 1);
        begin += group.facts.length;
      }
      ["Alliance", "Type", "Health band", "Costs most"].forEach((head, at) =>
        brush.put(first - 1, at, head, at === 2 ? "headCenter" : "head"),
      );
      facts.forEach(({ header }, at) => brush.put(first - 1, unit.facts + at, header, "heatHead"));
      alliances.forEach((alliance, index) => {
        const row = first + index;
        const of = (id: string): string =>
          `INDEX(${brush.anchor(`portfolio.${id}`)},${brush.anchor(`portfolio.place ${index}`)})`;
        brush.put(row, unit.name, alliance.label, "listName");
        brush.put(row, unit.type, { formula: of("type") }, "listText");
        brush.put(row, unit.band, { formula: of("band") }, "listTag");
        brush.put(row, unit.weakest, { formula: single(weakest(index, scene, brush)) }, "listText");
        const source = brush.anchor(`portfolio.row ${index}`);
        facts.forEach((fact, at) => brush.put(row, unit.facts + at, { formula: answer(fact, source, scene) }, "heat"));
      });
      const area = { row: first, toRow: last, unit: unit.facts, toUnit: unit.facts + facts.length - 1 };
      addHeat(brush, brush.area(area), brush.cell(first, unit.facts));
      for (const name of part.bands) {
        brush.layout.conditionalFormats.push({
          area: brush.area({ row: first, toRow: last, unit: unit.band }),
          formula: `=${brush.cell(first, unit.band)}=${quoteText(name)}`,
          ...bandLooks[name],
        });
      }
    },
  };
};

/** Room for the longest header of a fact, turned. */
const turnedHead = 122;

const weakest = (index: number, scene: Scene, brush: Brush): string =>
  asking("HEALTH", "weakest", scene, brush, { row: brush.anchor(`portfolio.row ${index}`), index });

/** The answer as it stands; of a point that is given by its parts, their mean as a rating. */
function answer(fact: Fact, row: string, { source, formulas }: Scene): string {
  const column = columnOf(source, fact.id);
  const whole =
    column === undefined
      ? `IFERROR(${linked(formulas.answerUnder(fact.header, row))},"")`
      : linked(formulas.answer(column, row));
  const parts = partsOf(fact.id).flatMap((part) => columnOf(source, part.id) ?? []);
  if (parts.length === 0) return whole;
  const cells = parts.map((part) => formulas.answer(part, row));
  const count = (word: string): string => cells.map((cell) => `(${cell}=${quoteText(word)})`).join("+");
  const [yes, partly, no] = ["Yes", "Partly", "No"].map(count);
  const ofParts = `IFERROR(ROUND((5*(${yes})+3*(${partly})+(${no}))/((${yes})+(${partly})+(${no})),1),"")`;
  return column === undefined ? ofParts : `IF(${formulas.answer(column, row)}="",${ofParts},${whole})`;
}

/** What a rating or a word comes to on the scale of 1 to 5. */
const levels = [
  { from: 1, to: 1.5, word: "No" },
  { from: 1.5, to: 2.5 },
  { from: 2.5, to: 3.5, word: "Partly" },
  { from: 3.5, to: 4.5 },
  { from: 4.5, to: 5.01, word: "Yes" },
] as const;

function addHeat(brush: Brush, area: string, cell: string): void {
  levels.forEach((level, index) => {
    const isNumber = `AND(ISNUMBER(${cell}),N(${cell})>=${level.from},N(${cell})<${level.to})`;
    const word = "word" in level ? `,${cell}=${quoteText(level.word)}` : "";
    brush.layout.conditionalFormats.push({ area, formula: `=OR(${isNumber}${word})`, ...heatColors.levels[index] });
  });
  const aside = ["n/a", "not applicable"].map((word) => `${cell}=${quoteText(word)}`).join(",");
  brush.layout.conditionalFormats.push({ area, formula: `=OR(${aside})`, ...heatColors.aside });
  const open = ["", "?", "-", "unknown", "tbd"].map((word) => `${cell}=${quoteText(word)}`).join(",");
  brush.layout.conditionalFormats.push({ area, formula: `=OR(${open},${cell}=0)`, ...heatColors.unknown });
}

function paintLegend(
  brush: Brush,
  { low, high, unknown, aside }: { low: string; high: string; unknown: string; aside: string },
): void {
  const at = unit.facts;
  brush.put(1, at - 1, low, "labelRight");
  ([1, 2, 3, 4, 5] as const).forEach((level) => brush.put(1, at + level - 1, level, `heat${level}`));
  brush.put(1, at + 5, high, "label");
  brush.put(1, at + 12, null, "heatUnknown");
  brush.put(1, at + 13, unknown, "label");
  brush.put(1, at + 17, null, "heatAside");
  brush.put(1, at + 18, aside, "label");
}
