import type { BorderData, Edge, FontData, FormatData } from "../../../model/formats/formatData";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject } from "../../apiObject";
import { colorOf, oneOf } from "../format/rangeLook";

/** Sets or, with undefined, removes a member, so that formats without it stay equal. */
function put<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete object[key];
  else object[key] = value;
}

class ConditionalFill extends ApiObject {
  readonly $type = "ConditionalRangeFill";
  readonly $scalars = ["Color"];
  override readonly $writable = ["Color"];
  readonly $navs = [];

  constructor(private readonly format: FormatData) {
    super();
  }
  get Color(): string {
    return this.format.fill ?? "";
  }
  set Color(color: string) {
    put(this.format, "fill", color === "" ? undefined : colorOf(color));
  }
  Clear(): void {
    delete this.format.fill;
  }
}

class ConditionalFont extends ApiObject {
  readonly $type = "ConditionalRangeFont";
  readonly $scalars = ["Bold", "Color", "Italic", "Strikethrough", "Underline"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];

  constructor(private readonly format: FormatData) {
    super();
  }
  private get font(): FontData {
    return this.format.font ?? {};
  }
  private set(change: FontData): void {
    const entries = Object.entries({ ...this.font, ...change }).filter(([, value]) => value !== undefined);
    put(this.format, "font", entries.length > 0 ? Object.fromEntries(entries) : undefined);
  }
  get Color(): string {
    return this.font.color ?? "";
  }
  set Color(color: string) {
    this.set({ color: color === "" ? undefined : colorOf(color) });
  }
  get Bold(): boolean {
    return this.font.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.set({ bold: bold || undefined });
  }
  get Italic(): boolean {
    return this.font.italic ?? false;
  }
  set Italic(italic: boolean) {
    this.set({ italic: italic || undefined });
  }
  get Strikethrough(): boolean {
    return this.font.strikethrough ?? false;
  }
  set Strikethrough(strikethrough: boolean) {
    this.set({ strikethrough: strikethrough || undefined });
  }
  get Underline(): string {
    return this.font.underline ? "Single" : "None";
  }
  set Underline(word: string) {
    this.set({ underline: oneOf(["None", "Single", "Double"], word) === "None" ? undefined : true });
  }
  Clear(): void {
    delete this.format.font;
  }
}

class ConditionalBorder extends ApiObject {
  readonly $type = "ConditionalRangeBorder";
  readonly $scalars = ["Color", "SideIndex", "Style"];
  override readonly $writable = ["Color", "Style"];
  readonly $navs = [];

  constructor(
    private readonly format: FormatData,
    private readonly edge: Edge,
  ) {
    super();
  }
  private set(border: BorderData | undefined): void {
    const { [this.edge]: _before, ...others } = this.format.borders ?? {};
    const borders = border ? { ...others, [this.edge]: border } : others;
    put(this.format, "borders", Object.keys(borders).length > 0 ? borders : undefined);
  }
  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string {
    return this.format.borders?.[this.edge]?.style ?? "None";
  }
  set Style(word: string) {
    const style = oneOf<string>(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"], word);
    this.set(style === "None" ? undefined : { ...this.format.borders?.[this.edge], style });
  }
  get Color(): string {
    return this.format.borders?.[this.edge]?.color ?? "#000000";
  }
  set Color(color: string) {
    this.set({ style: "Continuous", ...this.format.borders?.[this.edge], color: colorOf(color) });
  }
}

const EDGES: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

class ConditionalBorders extends ApiCollection {
  readonly $type = "ConditionalRangeBorderCollection";
  readonly $scalars = ["Count"];
  readonly $navs = ["Bottom", "Left", "Right", "Top"];

  constructor(private readonly format: FormatData) {
    super();
  }
  readonly Count = EDGES.length;
  $items(): ConditionalBorder[] {
    return EDGES.map((edge) => new ConditionalBorder(this.format, edge));
  }
  $item(index: unknown): ConditionalBorder {
    const edge = EDGES.find((one) => one === index);
    if (!edge) throw itemNotFound();
    return new ConditionalBorder(this.format, edge);
  }
  GetItemAt(index: unknown): ConditionalBorder {
    return this.$item(EDGES[Number(index)]);
  }
  get Top(): ConditionalBorder {
    return this.$item("EdgeTop");
  }
  get Bottom(): ConditionalBorder {
    return this.$item("EdgeBottom");
  }
  get Left(): ConditionalBorder {
    return this.$item("EdgeLeft");
  }
  get Right(): ConditionalBorder {
    return this.$item("EdgeRight");
  }
}

/** What cells that match a conditional format look like. */
export class ConditionalRangeFormat extends ApiObject {
  readonly $type = "ConditionalRangeFormat";
  readonly $scalars = ["NumberFormat"];
  override readonly $writable = ["NumberFormat"];
  readonly $navs = ["Borders", "Fill", "Font"];

  constructor(private readonly format: FormatData) {
    super();
  }
  get NumberFormat(): string {
    return this.format.numberFormat ?? "";
  }
  set NumberFormat(numberFormat: string) {
    if (typeof numberFormat !== "string") throw invalidArgument();
    put(this.format, "numberFormat", numberFormat || undefined);
  }
  get Fill(): ConditionalFill {
    return new ConditionalFill(this.format);
  }
  get Font(): ConditionalFont {
    return new ConditionalFont(this.format);
  }
  get Borders(): ConditionalBorders {
    return new ConditionalBorders(this.format);
  }
}
