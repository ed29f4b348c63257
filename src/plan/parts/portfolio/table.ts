import type { Scene } from "../../block";
import { heights, rows, type Lay } from "../../block";
import type { Brush } from "../../brush";
import { bandLooks } from "../../styles/bandLooks";
import { portfolioColumns, rowUnitOf } from "./columns";
import type { PortfolioColumn } from "./figure";
import { oneByOne } from "./size";

/** Rows of the block before the first alliance: section, heads. */
const first = 2;

/** A table of all alliances that people sort and filter: each row is found by its own name, so no order harms it. */
export const portfolioTable: Lay<"portfolioTable"> = (part, scene, { from, to }) => {
  const alliances = oneByOne(scene);
  if (alliances.length === 0) return null;
  const columns = portfolioColumns(scene);
  const rowUnit = rowUnitOf(columns);
  const last = first + alliances.length - 1;
  const whole = (unit: number) => ({ row: first, toRow: last, unit, toUnit: unit });
  return {
    heights: [heights.section, tableHead, ...rows(alliances.length, heights.row)],
    anchors: {
      ...Object.fromEntries(columns.map(({ id, unit }) => [`portfolio.${id}`, whole(unit)])),
      "portfolio.row": whole(rowUnit),
      "portfolio.names": whole(from),
    },
    paint(brush) {
      brush.put(0, from, part.title, "section", to);
      brush.put(0, from + 2, part.note, "sectionNote", to);
      paintHeads(brush, columns, rowUnit);
      alliances.forEach((_, index) => paintRow(brush, index, columns, scene));
      const area = brush.area({ row: first - 1, toRow: last, unit: from, toUnit: rowUnit });
      brush.layout.tables.push({ name: part.name, area, style: "TableStyleLight1" });
      addRules(brush, part.bands, columns, last);
      if (scene.calculate === "native" && columns.some(({ id }) => id === "trend"))
        brush.layout.valuesOnceCalculated.push(brush.area(whole(columns.find(({ id }) => id === "trend")!.unit)));
    },
  };
};

/** Two lines of small text and the button of a filter. */
export const tableHead = 36;

/** What the columns are called. */
export function paintHeads(brush: Brush, columns: readonly PortfolioColumn[], rowUnit: number): void {
  brush.put(first - 1, 0, "Alliance", "listHead");
  for (const { unit, header, style } of columns) {
    brush.put(first - 1, unit, header, style === "listText" ? "listHead" : "listHeadCenter");
  }
  brush.put(first - 1, rowUnit, "Row", "listHeadCenter");
}

function paintRow(brush: Brush, index: number, columns: readonly PortfolioColumn[], scene: Scene): void {
  const alliance = scene.alliances[index];
  if (!alliance) return;
  const row = first + index;
  const rowUnit = rowUnitOf(columns);
  const own = (unit: number): string => `$${brush.cell(row, unit)}`;
  const cell = (id: string): string => own(columns.find((column) => column.id === id)?.unit ?? 0);
  const found = alliance.fixedBecause === null ? scene.formulas.rowOf(own(0)) : null;
  brush.put(row, 0, alliance.label, "listName");
  for (const { unit, style, formula } of columns) {
    const one = { row: own(rowUnit), index };
    brush.put(row, unit, { formula: formula({ one, scene, brush, name: own(0), cell }) }, style);
  }
  brush.put(row, rowUnit, found === null ? alliance.row : { formula: found }, "listRow");
}

function addRules(brush: Brush, bands: readonly string[], columns: readonly PortfolioColumn[], last: number): void {
  const band = columns.find(({ id }) => id === "band")?.unit ?? 0;
  const differing = columns.find(({ id }) => id === "differs")?.unit ?? 0;
  for (const name of bands) {
    brush.layout.conditionalFormats.push({
      area: brush.area({ row: first, toRow: last, unit: band }),
      formula: `=${brush.cell(first, band)}="${name}"`,
      ...bandLooks[name],
    });
  }
  brush.layout.conditionalFormats.push({
    area: brush.area({ row: first, toRow: last, unit: differing }),
    formula: `=${brush.cell(first, differing)}="Yes"`,
    ...bandLooks["Watch"],
  });
}
