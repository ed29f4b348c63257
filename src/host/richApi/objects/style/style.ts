import type { Book } from "../../../model/book";
import { isNumberFormat } from "../../../model/cells/displayText";
import { type CellStyle, changeStyle, deleteStyle, findStyle } from "../../../model/formats/cellStyles";
import type { FormatData } from "../../../model/formats/formatData";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { styleSides } from "../format/borderSides";
import type { Canvas } from "../format/canvas";
import { RangeBorderCollection } from "../format/rangeBorders";
import { RangeFill } from "../format/rangeFill";
import { RangeFont } from "../format/rangeFont";
import { HORIZONTAL, READING_ORDERS, VERTICAL } from "../format/rangeFormat";
import { oneOf } from "../format/rangeLook";
import { defineIncludes } from "./styleIncludes";

/** A cell style: what it looks like, and what of a cell it is about. */
export class StyleObject extends ApiObject {
  readonly $type = "Style";
  readonly $scalars = [
    "AutoIndent",
    "BuiltIn",
    "FormulaHidden",
    "HorizontalAlignment",
    "IncludeAlignment",
    "IncludeBorder",
    "IncludeFont",
    "IncludeNumber",
    "IncludePatterns",
    "IncludeProtection",
    "IndentLevel",
    "Locked",
    "Name",
    "NumberFormat",
    "NumberFormatLocal",
    "ReadingOrder",
    "ShrinkToFit",
    "TextOrientation",
    "VerticalAlignment",
    "WrapText",
  ];
  override readonly $writable = this.$scalars.filter((name) => name !== "BuiltIn" && name !== "Name");
  readonly $navs = ["Borders", "Fill", "Font"];
  override readonly $requires = { "*": "1.7", AutoIndent: "1.8", TextOrientation: "1.8" };

  constructor(
    readonly book: Book,
    readonly $name: string,
  ) {
    super();
  }

  override $identity(): { _Id: string } {
    return { _Id: this.$name };
  }
  /** The style, as long as nobody deleted it. */
  get own(): CellStyle {
    const style = findStyle(this.book, this.$name);
    if (!style) throw itemNotFound();
    return style;
  }
  private get format(): FormatData {
    return this.own.format;
  }
  private paint(change: Partial<FormatData>): void {
    changeStyle(this.book, this.own.name, (format) => ({ ...format, ...change }));
  }
  private get canvas(): Canvas {
    return {
      look: (pick) => pick(this.format),
      paint: (change) => changeStyle(this.book, this.own.name, change),
    };
  }

  get Name(): string {
    return this.own.name;
  }
  get BuiltIn(): boolean {
    return this.own.builtIn;
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(styleSides(this.canvas));
  }
  get Fill(): RangeFill {
    return new RangeFill(this.canvas);
  }
  get Font(): RangeFont {
    return new RangeFont(this.canvas);
  }

  get NumberFormat(): string {
    return this.format.numberFormat ?? "General";
  }
  set NumberFormat(format: string) {
    if (typeof format !== "string" || !isNumberFormat(format)) throw invalidArgument();
    this.paint({ numberFormat: format === "General" || format === "" ? undefined : format });
  }
  get NumberFormatLocal(): string {
    return this.NumberFormat;
  }
  set NumberFormatLocal(format: string) {
    this.NumberFormat = format;
  }
  get HorizontalAlignment(): string {
    return this.format.horizontal ?? "General";
  }
  set HorizontalAlignment(word: string) {
    const horizontal = oneOf<NonNullable<FormatData["horizontal"]>>(HORIZONTAL, word);
    this.paint({ horizontal: horizontal === "General" ? undefined : horizontal });
  }
  get VerticalAlignment(): string {
    return this.format.vertical ?? "Bottom";
  }
  set VerticalAlignment(word: string) {
    const vertical = oneOf<NonNullable<FormatData["vertical"]>>(VERTICAL, word);
    this.paint({ vertical: vertical === "Bottom" ? undefined : vertical });
  }
  get ReadingOrder(): string {
    return this.format.readingOrder ?? "Context";
  }
  set ReadingOrder(word: string) {
    const order = oneOf<"Context" | "LeftToRight" | "RightToLeft">(READING_ORDERS, word);
    this.paint({ readingOrder: order === "Context" ? undefined : order });
  }
  get IndentLevel(): number {
    return this.format.indent ?? 0;
  }
  set IndentLevel(indent: number) {
    if (typeof indent !== "number" || indent < 0 || indent > 250) throw invalidArgument();
    this.paint({ indent: indent || undefined });
  }
  get TextOrientation(): number {
    return this.format.rotation ?? 0;
  }
  set TextOrientation(degrees: number) {
    if (typeof degrees !== "number" || (degrees !== 180 && Math.abs(degrees) > 90)) throw invalidArgument();
    this.paint({ rotation: degrees || undefined });
  }
  get WrapText(): boolean {
    return this.format.wrap ?? false;
  }
  set WrapText(wrap: boolean) {
    this.paint({ wrap: wrap ? true : undefined });
  }
  get ShrinkToFit(): boolean {
    return this.format.shrinkToFit ?? false;
  }
  set ShrinkToFit(shrink: boolean) {
    this.paint({ shrinkToFit: shrink ? true : undefined });
  }
  get AutoIndent(): boolean {
    return this.format.autoIndent ?? false;
  }
  set AutoIndent(indent: boolean) {
    this.paint({ autoIndent: indent ? true : undefined });
  }
  get Locked(): boolean {
    return this.format.locked ?? true;
  }
  set Locked(locked: boolean) {
    this.paint({ locked: locked ? undefined : false });
  }
  get FormulaHidden(): boolean {
    return this.format.formulaHidden ?? false;
  }
  set FormulaHidden(hidden: boolean) {
    this.paint({ formulaHidden: hidden ? true : undefined });
  }

  Delete(): void {
    deleteStyle(this.book, this.own.name);
  }
}

defineIncludes(StyleObject.prototype);
