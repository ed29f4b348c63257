import { BooleanNumber, BorderStyleTypes, type IStyleData } from "@univerjs/core";
import type { Table } from "../../host/model/book";

// Accents 1–6 of the Office 2013–2022 theme; a style of number 1, 8, 15 … has the theme's dark text colour instead.
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** What of a table decides how its cells look. */
export type TableLook = Pick<
  Table,
  "area" | "style" | "showHeaders" | "showTotals" | "showBandedRows" | "highlightFirstColumn" | "highlightLastColumn"
>;

/** How a cell of a table looks by the table's built-in style, below any format of its own; undefined for a cell outside it. */
export function tableCellStyle(table: TableLook, row: number, column: number): IStyleData | undefined {
  const { area } = table;
  const down = row - area.row;
  const across = column - area.column;
  if (down < 0 || across < 0 || down >= area.rows || across >= area.columns) return undefined;
  const palette = paletteOf(table.style);
  if (!palette) return {};

  if (down === 0 && table.showHeaders) return palette.header;
  if (down === area.rows - 1 && table.showTotals) return { ...palette.totals, bl: BooleanNumber.TRUE };
  const first = table.showHeaders ? 1 : 0;
  const banded = table.showBandedRows && (down - first) % 2 === 0;
  const strong =
    (across === 0 && table.highlightFirstColumn) || (across === area.columns - 1 && table.highlightLastColumn);
  return {
    ...palette.body,
    ...(banded ? palette.band : undefined),
    ...(strong ? { bl: BooleanNumber.TRUE } : undefined),
    bd: { b: line(palette.line) },
  };
}

interface Palette {
  header: IStyleData;
  band: IStyleData;
  body: IStyleData;
  totals: IStyleData;
  line: string;
}

/** The families of built-in styles: light ones rule lines, medium ones fill the header, dark ones fill everything. */
function paletteOf(style: string): Palette | undefined {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!family) return undefined; // "None", or a style of the workbook's own
  const accent = accents[(Number(digits) - 1) % accents.length] ?? "#000000";
  const bold = { bl: BooleanNumber.TRUE };
  const tint = { bg: { rgb: lighter(accent, 0.8) } };
  const ruled = { bd: { t: line(accent), b: line(accent) } };
  if (family === "Light")
    return { header: { ...bold, ...ruled }, band: tint, body: {}, totals: ruled, line: "#FFFFFF" };
  const header = { ...bold, bg: { rgb: accent }, cl: { rgb: "#FFFFFF" } };
  const body = family === "Dark" ? { bg: { rgb: lighter(accent, 0.4) } } : {};
  return { header, band: tint, body, totals: ruled, line: lighter(accent, 0.6) };
}

const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });

/** The colour mixed with white: 0.8 is Excel's "lighter 80 %". */
function lighter(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`.toUpperCase();
}
