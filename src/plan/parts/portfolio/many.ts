import { factById } from "../../../models/facts";
import { columnOf, partnerFact } from "../../../reading/source";
import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush, Spot } from "../../brush";
import { call, quoteText } from "../../formula";
import { bandLooks } from "../../styles/bandLooks";
import { writeDate } from "../../../evaluation/reading/readDate";
import { known, portfolioColumns as columnsOf, rowUnitOf } from "./columns";
import type { PortfolioColumn } from "./figure";
import { chosenRows, rowsBetween, type ChosenRows } from "./chosenRows";
import { isOneByOne, mostInOneFormula } from "./size";
import { paintHeads, tableHead } from "./table";

const first = 2;

/**
 * Figures of more alliances than a sheet has formulas for: a few formulas side by side answer for all of them and fill the rows below
 * them, or for as many as Excel passes at once, with more such formulas below. It is the last thing on the page.
 */
export const portfolioColumns: Lay<"portfolioColumns"> = (part, scene, { from, to }) => {
  if (isOneByOne(scene)) return null;
  // what compares two figures of one alliance, or follows its own history, is no column that one formula fills
  const columns = columnsOf(scene).filter(({ id, asks }) => asks !== undefined || id === "declared");
  const rowUnit = rowUnitOf(columnsOf(scene));
  const last = first + scene.alliances.length - 1;
  const whole = (unit: number): Spot => ({ row: first, toRow: last, unit, toUnit: unit });
  return {
    heights: [heights.section, tableHead, ...rows(scene.alliances.length, heights.row)],
    anchors: {
      ...Object.fromEntries(columns.map(({ id, unit }) => [`portfolio.${id}`, whole(unit)])),
      "portfolio.row": whole(rowUnit),
    },
    paint(brush) {
      const day = dayOf(scene);
      brush.put(0, from, part.title, "section", to);
      brush.put(0, from + 2, part.note + day, "sectionNote", to);
      paintHeads(brush, columns, rowUnit);
      const chosen = chosenRows(scene, brush.anchor("portfolio.row"));
      const areaStyles = (brush.layout.areaStyles ??= []);
      const pieces = piecesOf(scene, (from, to) => {
        const isLast = to === scene.alliances.length;
        if (chosen.isAll) return from === 1 && isLast ? chosen : rowsBetween(scene, from, isLast ? undefined : to);
        const numbers = `${brush.fixed(first + from - 1, rowUnit)}:${brush.fixed(first + to - 1, rowUnit)}`;
        return chosenRows({ ...scene, alliances: scene.alliances.slice(from - 1, to) }, numbers);
      });
      const look = (unit: number, style: PortfolioColumn["style"]): void =>
        void areaStyles.push({ area: brush.area(whole(unit)), style });
      const fill = (unit: number, style: PortfolioColumn["style"], formula: (chosen: Chosen) => string): void => {
        for (const piece of pieces) brush.put(piece.row, unit, { formula: formula(piece.chosen) }, style);
        look(unit, style);
      };
      fill(0, "listName", (chosen) => namesOf(scene, chosen));
      for (const [column, ...beside] of answeredTogether(columns)) {
        fill(column.unit, column.style, (chosen) => formulaOf([column, ...beside], scene, chosen, brush));
        for (const { unit, style } of beside) look(unit, style);
      }
      paintRows(brush, rowUnit, scene, chosen, areaStyles, brush.area(whole(rowUnit)));
      const band = columns.find(({ id }) => id === "band")?.unit ?? 0;
      for (const name of part.bands) {
        brush.layout.conditionalFormats.push({
          area: brush.area(whole(band)),
          formula: `=${brush.cell(first, band)}=${quoteText(name)}`,
          ...bandLooks[name],
        });
      }
      if (day !== "") brush.layout.valuesOnceCalculated.push(brush.area({ ...whole(1), toUnit: rowUnit - 1 }));
    },
  };
};

/** What formulas need of the rows they answer for. */
type Chosen = Omit<ChosenRows, "isAll">;

/** The alliances that one formula answers for, piece by piece: one piece where that is all of them. */
function piecesOf(
  { alliances: { length }, source }: Scene,
  chosen: (from: number, to: number) => Chosen,
): { row: number; chosen: Chosen }[] {
  const most = mostInOneFormula(source.headers.length);
  return Array.from({ length: Math.ceil(length / most) }, (_, piece) => {
    const from = 1 + piece * most;
    const to = Math.min(from + most - 1, length);
    return { row: first + from - 1, chosen: chosen(from, to) };
  });
}

/** So many alliances cannot each have their arithmetic on the sheet, so a sheet without our functions has values, with their day. */
const dayOf = ({ calculate, frozenOn }: Scene): string =>
  calculate === "native" && frozenOn !== null ? ` Values as calculated on ${writeDate(frozenOn)}.` : "";

type Columns = [PortfolioColumn, ...PortfolioColumn[]];

/** Columns side by side whose numbers one function gives are asked for at once: it judges each alliance but once then. */
function answeredTogether(columns: readonly PortfolioColumn[]): Columns[] {
  const groups: Columns[] = [];
  for (const column of columns) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group && before && before.unit + 1 === column.unit && isNumberOf(before, column)) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

const isNumberOf = ({ asks: one }: PortfolioColumn, { asks: other }: PortfolioColumn): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] !== "label" && other[1] !== "label";

/** ALLIANCE.CLASSIFY(all the rows, headers, "score,low,high", as of) */
function formulaOf(columns: Columns, scene: Scene, chosen: Chosen, brush: Brush): string {
  const [{ asks }] = columns;
  if (!asks) {
    const cells = chosen.column(columnOf(scene.source, "declaredType"), factById("declaredType").header);
    return `IFERROR(IF(${cells}="","",${cells}),"")`;
  }
  const [name] = asks;
  const asked = columns.map((column) => column.asks?.[1]).join(",");
  const policy = scene.policy === null ? [] : [scene.policy];
  const formula = call(name, chosen.data, scene.formulas.headers, quoteText(asked), brush.anchor("asOf"), ...policy);
  return asked === "label" ? formula : known(formula);
}

function namesOf({ source }: Scene, chosen: Chosen): string {
  const column = columnOf(source, partnerFact);
  if (column === undefined) return `"Row "&${chosen.numbers}`;
  const cells = chosen.column(column, "");
  return `IF(${cells}="","",${cells})`;
}

function paintRows(
  brush: Brush,
  unit: number,
  { alliances }: Scene,
  chosen: ChosenRows,
  areaStyles: NonNullable<Brush["layout"]["areaStyles"]>,
  area: string,
): void {
  areaStyles.push({ area, style: "listRow" });
  if (chosen.isAll) brush.put(first, unit, { formula: chosen.numbers }, "listRow");
  else alliances.forEach(({ row }, index) => brush.put(first + index, unit, row, "listRow"));
}
