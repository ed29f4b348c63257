import { allianceCentre, bands, type Band } from "../../../models/verdicts/continuum";
import type { ContinuumPart } from "../../../templates/parts/continuumPart";
import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { colors } from "../../styles/colors";
import type { StyleName } from "../../styles/styles";
import { asking, single } from "../verdict";
import { barHeight, paintBar } from "./bar";

/** Rows of the block, from its first. */
const row = { title: 0, names: 1, stretches: 2, position: 3, low: 4, high: 5, centre: 6, words: 8 } as const;
const lineCount = row.words - row.position;

/** The types along their continuum, a bar with the alliance's place and its bounds, and the same in words. */
export const continuum: Lay<"continuum"> = (part, scene, { from, to }) => ({
  heights: [heights.section, heights.tall, 12, ...rows(lineCount, barHeight / lineCount), heights.roomy],
  paint(brush) {
    brush.put(row.title, from, part.title, "section", to);
    brush.put(row.title, from + 1, part.note, "sectionNote", to);
    paintTypes(brush, from, to);
    const ask = (asks: string) => asking("CONTINUUM", asks, scene, brush);
    paintLines(brush, part, scene, from);
    const cell = {
      position: brush.fixed(row.position, from + 1),
      low: brush.fixed(row.low, from + 1),
      high: brush.fixed(row.high, from + 1),
    };
    const label = paintBar(brush, part, single(ask("label")), cell, { row: row.position, from: from + 2, to });
    brush.putMerged(row.words, from, to, { formula: words(part, label, cell) }, "note");
    const names = brush.area({ row: row.names, toRow: row.stretches, unit: from + 1, toUnit: to });
    const name = brush.cell(row.names, from + 1).replace(/(\d+)$/, "$$$1");
    brush.layout.conditionalFormats.push({
      area: names,
      formula: `=AND(${name}<>"",${name}=${label})`,
      fill: colors.second,
      color: colors.paper,
      bold: true,
    });
  },
});

/** The six types in the colours of the bar, each with the stretch that is its own. */
function paintTypes(brush: Brush, from: number, to: number): void {
  const width = Math.floor((to - from) / bands.length);
  bands.forEach((band, index) => {
    const first = from + 1 + index * width;
    brush.putMerged(row.names, first, first + width - 1, band.type, typeStyles[index]!);
    brush.putMerged(row.stretches, first, first + width - 1, stretchOf(band), "stretch");
  });
}

const typeStyles: readonly StyleName[] = ["type1", "type2", "type3", "type4", "type5", "type6"];

const stretchOf = ({ from, to }: Band): string => (from === to ? `at ${from}` : `${rounded(from)} to ${rounded(to)}`);
const rounded = (value: number): string => `${Math.round(value * 100) / 100}`;

function paintLines(brush: Brush, { lines }: ContinuumPart, scene: Scene, from: number): void {
  const put = (at: number, label: string, content: string | number) => {
    brush.put(at, from, label, "rowLabel");
    brush.put(at, from + 1, typeof content === "number" ? content : { formula: content }, "score");
  };
  const ask = (asks: string) => asking("CONTINUUM", asks, scene, brush);
  put(row.position, lines.position, `IFNA(${ask("position")},${quoteText("–")})`);
  put(row.low, lines.low, ask("low"));
  put(row.high, lines.high, ask("high"));
  put(row.centre, lines.centre, allianceCentre.value);
}

/** FIXED, because the codes of a number format within TEXT differ from language to language. */
function words({ says }: ContinuumPart, label: string, cell: Record<"position" | "low" | "high", string>): string {
  const number = (one: string) => `FIXED(${one},2)`;
  const bounds = `${quoteText(says.from)}&${number(cell.low)}&${quoteText(says.to)}&${number(cell.high)}&${quoteText(says.end)}`;
  const placed = `${label}&${quoteText(says.at)}&${number(cell.position)}&${bounds}`;
  return `IF(ISERROR(${cell.low}),"",IF(ISNUMBER(${cell.position}),${placed},${quoteText(says.notPlaced)}&${bounds}))`;
}
