import { PATTERNS } from "../../../model/formats/fills";
import type { FormatData } from "../../../model/formats/formatData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import type { Canvas } from "./canvas";
import { colorOf, tintOf } from "./rangeLook";

/** A format without its fill. */
const cleared = (format: FormatData): FormatData => ({
  ...format,
  fill: undefined,
  fillTint: undefined,
  pattern: undefined,
  patternColor: undefined,
  patternTint: undefined,
});

export class RangeFill extends ApiObject {
  readonly $type = "RangeFill";
  readonly $scalars = ["Color", "Pattern", "PatternColor", "PatternTintAndShade", "TintAndShade"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];
  override readonly $requires = {
    Pattern: "1.9",
    PatternColor: "1.9",
    PatternTintAndShade: "1.9",
    TintAndShade: "1.9",
  };

  constructor(private readonly canvas: Canvas) {
    super();
  }

  /** White where nothing is filled, as in Excel; "" when the cells differ. */
  get Color(): string {
    return this.canvas.look(({ fill }) => fill ?? "#FFFFFF") ?? "";
  }
  /** A new colour is shown as it is: a tint belongs to the colour before. */
  set Color(color: string) {
    const fill = color === "" ? undefined : colorOf(color);
    this.canvas.paint((format) => (fill === undefined ? cleared(format) : { ...format, fill, fillTint: undefined }));
  }
  get TintAndShade(): number | null {
    return this.canvas.look(({ fillTint }) => fillTint ?? 0);
  }
  set TintAndShade(tint: number | null) {
    const fillTint = tintOf(tint);
    this.canvas.paint((format) => ({ ...format, fill: format.fill ?? "#FFFFFF", fillTint }));
  }

  get Pattern(): string | null {
    return this.canvas.look(({ fill, pattern }) => pattern ?? (fill === undefined ? "None" : "Solid"));
  }
  set Pattern(pattern: string | null) {
    if (pattern === "None") this.Clear();
    // Excel fills with black where no colour was chosen.
    else if (pattern === "Solid")
      this.canvas.paint((format) => ({ ...cleared(format), fill: format.fill ?? "#000000" }));
    else if (pattern !== null && PATTERNS.includes(pattern)) this.canvas.paint((format) => ({ ...format, pattern }));
    else throw invalidArgument("A gradient has colours that this property cannot say.");
  }
  /** "" when the cells differ. */
  get PatternColor(): string {
    return this.canvas.look(({ patternColor }) => patternColor ?? "#000000") ?? "";
  }
  set PatternColor(color: string) {
    const patternColor = colorOf(color);
    this.canvas.paint((format) => ({ ...format, patternColor, patternTint: undefined }));
  }
  get PatternTintAndShade(): number | null {
    return this.canvas.look(({ patternTint }) => patternTint ?? 0);
  }
  set PatternTintAndShade(tint: number | null) {
    const patternTint = tintOf(tint);
    this.canvas.paint((format) => ({ ...format, patternTint }));
  }

  Clear(): void {
    this.canvas.paint(cleared);
  }
}
