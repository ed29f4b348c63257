import type { BorderData, BordersData, FormatData, StylePart } from "./formatData";

/** A cell style that every workbook has. */
export interface BuiltInStyle {
  /** As Excel's user interface and files call it. */
  name: string;
  /** Excel.BuiltInStyle: what `Range.style` says. */
  word: string;
  /** Its number in files: ECMA-376 Part 1, 18.8.7 (cellStyle, builtinId). */
  id: number;
  format: FormatData;
  /** What it says something about; the rest of a cell stays as it is. */
  parts: readonly StylePart[];
}

/** Office's theme since 2013: text 2, accents 1–6, links. */
const TEXT_2 = "#44546A";
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const ALL: readonly StylePart[] = ["Number", "Alignment", "Font", "Border", "Patterns", "Protection"];

const line = (color: string, style = "Continuous", weight?: string): BorderData => ({
  style,
  ...(weight && { weight }),
  color,
});
const box = (border: BorderData): BordersData => ({
  EdgeTop: border,
  EdgeBottom: border,
  EdgeLeft: border,
  EdgeRight: border,
});
const double = (color: string): BorderData => line(color, "Double", "Thick");
const below = (border: BorderData): BordersData => ({ EdgeBottom: border });

const style = (
  id: number,
  name: string,
  parts: readonly StylePart[],
  format: FormatData,
  word?: string,
): BuiltInStyle => ({
  id,
  name,
  word: word ?? name.replace(/ /g, ""),
  parts,
  format,
});
const number = (id: number, name: string, numberFormat: string, word?: string): BuiltInStyle =>
  style(id, name, ["Number"], { numberFormat }, word);
const colored = (id: number, name: string, color: string, fill: string): BuiltInStyle =>
  style(id, name, ["Font", "Patterns"], { font: { color }, fill });
const heading = (id: number, name: string, size: number | undefined, border?: BorderData): BuiltInStyle =>
  style(id, name, border ? ["Font", "Border"] : ["Font"], {
    font: { ...(size !== undefined && { size }), bold: true, color: TEXT_2 },
    ...(border && { borders: below(border) }),
  });

/** An accent's colour in full and in three lighter shades. */
const accent = (color: string, index: number): BuiltInStyle[] => {
  const name = `Accent${index + 1}`;
  const id = 29 + index * 4;
  const shade = (percent: number, at: number, font: FormatData["font"]): BuiltInStyle =>
    style(
      id + at,
      `${percent}% - ${name}`,
      ["Font", "Patterns"],
      { ...(font && { font }), fill: color, fillTint: (100 - percent) / 100 },
      `${name}_${percent}`,
    );
  const white = { color: "#FFFFFF" };
  return [
    style(id, name, ["Font", "Patterns"], { font: white, fill: color }),
    shade(20, 1, undefined),
    shade(40, 2, undefined),
    shade(60, 3, white),
  ];
};

/** Excel's cell styles as they look in its standard theme: https://learn.microsoft.com/javascript/api/excel/excel.builtinstyle */
export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [
  style(0, "Normal", ALL, {}),
  number(3, "Comma", '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'),
  number(4, "Currency", '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'),
  number(5, "Percent", "0%"),
  number(6, "Comma [0]", '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', "WholeComma"),
  number(7, "Currency [0]", '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)', "WholeDollar"),
  style(8, "Hyperlink", ["Font"], { font: { underline: true, color: "#0563C1" } }, "Hlink"),
  style(9, "Followed Hyperlink", ["Font"], { font: { underline: true, color: "#954F72" } }, "HlinkTrav"),
  style(10, "Note", ["Border", "Patterns"], { fill: "#FFFFCC", borders: box(line("#B2B2B2")) }),
  style(11, "Warning Text", ["Font"], { font: { color: "#FF0000" } }),
  style(15, "Title", ["Font"], { font: { name: "Calibri Light", size: 18, color: TEXT_2 } }, "SheetTitle"),
  heading(16, "Heading 1", 15, line("#4472C4", "Continuous", "Thick")),
  heading(17, "Heading 2", 13, { ...line("#4472C4", "Continuous", "Thick"), tint: 0.5 }),
  heading(18, "Heading 3", undefined, { ...line("#4472C4", "Continuous", "Medium"), tint: 0.4 }),
  heading(19, "Heading 4", undefined),
  style(20, "Input", ["Font", "Border", "Patterns"], {
    font: { color: "#3F3F76" },
    fill: "#FFCC99",
    borders: box(line("#7F7F7F")),
  }),
  style(21, "Output", ["Font", "Border", "Patterns"], {
    font: { bold: true, color: "#3F3F3F" },
    fill: "#F2F2F2",
    borders: box(line("#3F3F3F")),
  }),
  style(22, "Calculation", ["Font", "Border", "Patterns"], {
    font: { bold: true, color: "#FA7D00" },
    fill: "#F2F2F2",
    borders: box(line("#7F7F7F")),
  }),
  style(23, "Check Cell", ["Font", "Border", "Patterns"], {
    font: { bold: true, color: "#FFFFFF" },
    fill: "#A5A5A5",
    borders: box(double("#3F3F3F")),
  }),
  style(24, "Linked Cell", ["Font", "Border"], { font: { color: "#FA7D00" }, borders: below(double("#FF8001")) }),
  style(25, "Total", ["Font", "Border"], {
    font: { bold: true },
    borders: { EdgeTop: line("#4472C4"), EdgeBottom: double("#4472C4") },
  }),
  colored(26, "Good", "#006100", "#C6EFCE"),
  colored(27, "Bad", "#9C0006", "#FFC7CE"),
  colored(28, "Neutral", "#9C5700", "#FFEB9C"),
  ...ACCENTS.flatMap(accent),
  style(53, "Explanatory Text", ["Font"], { font: { italic: true, color: "#7F7F7F" } }),
];
