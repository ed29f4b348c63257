import { ApiObject } from "../../apiObject";
import { invalidArgument } from "../../apiError";
import type { RangeCells } from "../range/rangeCells";
import { colorOf, look, paint } from "./rangeLook";

export class RangeFill extends ApiObject {
  readonly $type = "RangeFill";
  readonly $scalars = ["Color", "Pattern"];
  override readonly $writable = ["Color", "Pattern"];
  readonly $navs = [];
  override readonly $requires = { Pattern: "1.9" };

  constructor(private readonly range: RangeCells) {
    super();
  }

  /** White where nothing is filled, as in Excel; "" when the cells differ. */
  get Color(): string {
    return look(this.range, ({ fill }) => fill ?? "#FFFFFF") ?? "";
  }
  set Color(color: string) {
    const fill = color === "" ? undefined : colorOf(color);
    paint(this.range, (format) => ({ ...format, fill }));
  }
  get Pattern(): string | null {
    return look(this.range, ({ fill }) => (fill === undefined ? "None" : "Solid"));
  }
  set Pattern(pattern: string | null) {
    if (pattern === "None") this.Clear();
    else if (pattern === "Solid") paint(this.range, (format) => ({ ...format, fill: format.fill ?? "#000000" }));
    else throw invalidArgument("Only solid fills are supported.");
  }
  Clear(): void {
    paint(this.range, (format) => ({ ...format, fill: undefined }));
  }
}
