import type { FontData } from "../../../model/formats/formatData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import type { Canvas } from "./canvas";
import { colorOf, oneOf, tintOf } from "./rangeLook";

/** What text looks like where nothing was set: Excel's default style. */
const DEFAULT = { name: "Calibri", size: 11, color: "#000000" };

const LINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

export class RangeFont extends ApiObject {
  readonly $type = "RangeFont";
  readonly $scalars = [
    "Bold",
    "Color",
    "Italic",
    "Name",
    "Size",
    "Strikethrough",
    "Subscript",
    "Superscript",
    "TintAndShade",
    "Underline",
  ];
  override readonly $writable = this.$scalars;
  readonly $navs = [];
  override readonly $requires = { Strikethrough: "1.9", Subscript: "1.9", Superscript: "1.9", TintAndShade: "1.9" };

  constructor(private readonly canvas: Canvas) {
    super();
  }

  private look<T>(pick: (font: FontData) => T): T | null {
    return this.canvas.look(({ font }) => pick(font ?? {}));
  }
  private paint(change: FontData): void {
    this.canvas.paint((format) => ({ ...format, font: { ...format.font, ...change } }));
  }

  get Bold(): boolean | null {
    return this.look(({ bold }) => bold ?? false);
  }
  set Bold(bold: boolean | null) {
    this.paint({ bold: bold === true ? true : undefined });
  }
  get Italic(): boolean | null {
    return this.look(({ italic }) => italic ?? false);
  }
  set Italic(italic: boolean | null) {
    this.paint({ italic: italic === true ? true : undefined });
  }
  get Strikethrough(): boolean | null {
    return this.look(({ strikethrough }) => strikethrough ?? false);
  }
  set Strikethrough(strikethrough: boolean | null) {
    this.paint({ strikethrough: strikethrough === true ? true : undefined });
  }
  /** Text stands low or high, not both: the later wish wins. */
  get Subscript(): boolean | null {
    return this.look(({ subscript }) => subscript ?? false);
  }
  set Subscript(low: boolean | null) {
    this.paint(low === true ? { subscript: true, superscript: undefined } : { subscript: undefined });
  }
  get Superscript(): boolean | null {
    return this.look(({ superscript }) => superscript ?? false);
  }
  set Superscript(high: boolean | null) {
    this.paint(high === true ? { superscript: true, subscript: undefined } : { superscript: undefined });
  }
  get Underline(): string | null {
    return this.look(({ underline }) => (underline === true ? "Single" : underline || "None"));
  }
  set Underline(word: string | null) {
    const line = oneOf<"None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant">(LINES, word);
    this.paint({ underline: line === "None" ? undefined : line === "Single" ? true : line });
  }
  get Name(): string | null {
    return this.look(({ name }) => name ?? DEFAULT.name);
  }
  set Name(name: string | null) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.paint({ name });
  }
  get Size(): number | null {
    return this.look(({ size }) => size ?? DEFAULT.size);
  }
  set Size(size: number | null) {
    if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument();
    this.paint({ size });
  }
  /** "" when the cells differ. */
  get Color(): string {
    return this.look(({ color }) => color ?? DEFAULT.color) ?? "";
  }
  /** A new colour is shown as it is: a tint belongs to the colour before. */
  set Color(color: string) {
    this.paint({ color: colorOf(color), tint: undefined });
  }
  get TintAndShade(): number | null {
    return this.look(({ tint }) => tint ?? 0);
  }
  set TintAndShade(tint: number | null) {
    this.paint({ tint: tintOf(tint) });
  }
}
