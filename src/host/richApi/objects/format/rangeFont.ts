import type { FontData } from "../../../model/workbookData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import type { RangeCells } from "../range/rangeCells";
import { colorOf, look, oneOf, paint } from "./rangeLook";

/** What text looks like where nothing was set: Excel's default style. */
const DEFAULT = { name: "Calibri", size: 11, color: "#000000" };

export class RangeFont extends ApiObject {
  readonly $type = "RangeFont";
  readonly $scalars = ["Bold", "Color", "Italic", "Name", "Size", "Strikethrough", "Underline"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];
  override readonly $requires = { Strikethrough: "1.9" };

  constructor(private readonly range: RangeCells) {
    super();
  }

  private look<T>(pick: (font: FontData) => T): T | null {
    return look(this.range, ({ font }) => pick(font ?? {}));
  }
  private paint(change: FontData): void {
    paint(this.range, (format) => ({ ...format, font: { ...format.font, ...change } }));
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
  get Underline(): string | null {
    return this.look(({ underline }) => (underline ? "Single" : "None"));
  }
  set Underline(word: string | null) {
    const line = oneOf(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], word);
    this.paint({ underline: line === "None" ? undefined : true });
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
  set Color(color: string) {
    this.paint({ color: colorOf(color) });
  }
}
