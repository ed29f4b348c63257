import { autofitColumns, autofitRows, heightOf, setHeights, setWidths, widthOf } from "../../../model/sheets/layout";
import {
  hasStandardHeight,
  hasStandardWidth,
  useStandardHeights,
  useStandardWidths,
} from "../../../model/sheets/standardSizes";
import { demandAllowed } from "../../../model/sheets/protection";
import type { FormatData } from "../../../model/formats/formatData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { rangeSides } from "./borderSides";
import { rangeCanvas } from "./canvas";
import { FormatProtection } from "./formatProtection";
import { RangeBorderCollection } from "./rangeBorders";
import type { RangeCells } from "../range/rangeCells";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { look, oneOf, paint } from "./rangeLook";

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"];
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export class RangeFormat extends ApiObject {
  readonly $type = "RangeFormat";
  readonly $scalars = [
    "AutoIndent",
    "ColumnWidth",
    "HorizontalAlignment",
    "IndentLevel",
    "ReadingOrder",
    "RowHeight",
    "ShrinkToFit",
    "TextOrientation",
    "UseStandardHeight",
    "UseStandardWidth",
    "VerticalAlignment",
    "WrapText",
  ];
  override readonly $writable = this.$scalars;
  readonly $navs = ["Borders", "Fill", "Font", "Protection"];
  override readonly $requires = {
    ColumnWidth: "1.2",
    RowHeight: "1.2",
    Protection: "1.2",
    AutofitColumns: "1.2",
    AutofitRows: "1.2",
    TextOrientation: "1.7",
    UseStandardHeight: "1.7",
    UseStandardWidth: "1.7",
    AutoIndent: "1.9",
    ReadingOrder: "1.9",
    IndentLevel: "1.9",
    ShrinkToFit: "1.9",
    AdjustIndent: "1.11",
  };

  constructor(private readonly range: RangeCells) {
    super();
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(rangeSides(this.range));
  }
  get Fill(): RangeFill {
    return new RangeFill(rangeCanvas(this.range));
  }
  get Font(): RangeFont {
    return new RangeFont(rangeCanvas(this.range));
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get HorizontalAlignment(): string | null {
    return look(this.range, ({ horizontal }) => horizontal ?? "General");
  }
  set HorizontalAlignment(word: string | null) {
    const horizontal = oneOf<NonNullable<FormatData["horizontal"]>>(HORIZONTAL, word);
    paint(this.range, (format) => ({ ...format, horizontal: horizontal === "General" ? undefined : horizontal }));
  }
  get VerticalAlignment(): string | null {
    return look(this.range, ({ vertical }) => vertical ?? "Bottom");
  }
  set VerticalAlignment(word: string | null) {
    const vertical = oneOf<NonNullable<FormatData["vertical"]>>(VERTICAL, word);
    paint(this.range, (format) => ({ ...format, vertical: vertical === "Bottom" ? undefined : vertical }));
  }
  get WrapText(): boolean | null {
    return look(this.range, ({ wrap }) => wrap ?? false);
  }
  set WrapText(wrap: boolean | null) {
    paint(this.range, (format) => ({ ...format, wrap: wrap === true ? true : undefined }));
  }
  get IndentLevel(): number | null {
    return look(this.range, ({ indent }) => indent ?? 0);
  }
  set IndentLevel(indent: number | null) {
    if (typeof indent !== "number" || indent < 0 || indent > 250) throw invalidArgument();
    paint(this.range, (format) => ({
      ...format,
      indent: indent === 0 ? undefined : indent,
      // Excel indents only what has a side to be indented from.
      horizontal: indent > 0 ? (format.horizontal ?? "Left") : format.horizontal,
    }));
  }
  AdjustIndent(amount: unknown): void {
    if (typeof amount !== "number") throw invalidArgument();
    paint(this.range, (format) => {
      const indent = Math.max(0, Math.min(250, (format.indent ?? 0) + amount));
      return { ...format, indent: indent === 0 ? undefined : indent };
    });
  }
  get TextOrientation(): number | null {
    return look(this.range, ({ rotation }) => rotation ?? 0);
  }
  set TextOrientation(degrees: number | null) {
    if (typeof degrees !== "number" || (degrees !== 180 && Math.abs(degrees) > 90)) throw invalidArgument();
    paint(this.range, (format) => ({ ...format, rotation: degrees === 0 ? undefined : degrees }));
  }
  get ShrinkToFit(): boolean | null {
    return look(this.range, ({ shrinkToFit }) => shrinkToFit ?? false);
  }
  set ShrinkToFit(shrink: boolean | null) {
    paint(this.range, (format) => ({ ...format, shrinkToFit: shrink === true ? true : undefined }));
  }

  get AutoIndent(): boolean | null {
    return look(this.range, ({ autoIndent }) => autoIndent ?? false);
  }
  set AutoIndent(indent: boolean | null) {
    paint(this.range, (format) => ({ ...format, autoIndent: indent === true ? true : undefined }));
  }
  get ReadingOrder(): string | null {
    return look(this.range, ({ readingOrder }) => readingOrder ?? "Context");
  }
  set ReadingOrder(word: string | null) {
    const order = oneOf<"Context" | "LeftToRight" | "RightToLeft">(READING_ORDERS, word);
    paint(this.range, (format) => ({ ...format, readingOrder: order === "Context" ? undefined : order }));
  }

  private common(first: number, count: number, size: (at: number) => number): number | null {
    const known = size(first);
    // Beyond a few thousand lines all have the default size.
    for (let at = first; at < first + Math.min(count, 5000); at++) if (size(at) !== known) return null;
    return known;
  }
  get ColumnWidth(): number | null {
    const { book, sheet, area } = this.range;
    return this.common(area.column, area.columns, (column) => widthOf(book, sheet, column));
  }
  set ColumnWidth(points: number | null) {
    demandAllowed(this.range.sheet, "allowFormatColumns");
    if (typeof points !== "number") throw invalidArgument();
    setWidths(this.range.book, this.range.sheet, this.range.area, points);
  }
  get RowHeight(): number | null {
    const { book, sheet, area } = this.range;
    return this.common(area.row, area.rows, (row) => heightOf(book, sheet, row));
  }
  set RowHeight(points: number | null) {
    demandAllowed(this.range.sheet, "allowFormatRows");
    if (typeof points !== "number") throw invalidArgument();
    setHeights(this.range.book, this.range.sheet, this.range.area, points);
  }
  /** null when some columns have the sheet's width and some do not. */
  get UseStandardWidth(): boolean | null {
    const { book, sheet, area } = this.range;
    return hasStandardWidth(book, sheet, area);
  }
  /** Only `true` does something, as in Excel: there is no other size to go back to. */
  set UseStandardWidth(standard: boolean | null) {
    demandAllowed(this.range.sheet, "allowFormatColumns");
    if (standard === true) useStandardWidths(this.range.book, this.range.sheet, this.range.area);
  }
  get UseStandardHeight(): boolean | null {
    const { book, sheet, area } = this.range;
    return hasStandardHeight(book, sheet, area);
  }
  set UseStandardHeight(standard: boolean | null) {
    demandAllowed(this.range.sheet, "allowFormatRows");
    if (standard === true) useStandardHeights(this.range.book, this.range.sheet, this.range.area);
  }
  AutofitColumns(): void {
    demandAllowed(this.range.sheet, "allowFormatColumns");
    autofitColumns(this.range.book, this.range.sheet, this.range.area);
  }
  AutofitRows(): void {
    demandAllowed(this.range.sheet, "allowFormatRows");
    autofitRows(this.range.book, this.range.sheet, this.range.area);
  }
}
