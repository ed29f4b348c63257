import type { BorderData } from "../../../model/formats/formatData";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject } from "../../apiObject";
import type { BorderSides, Side } from "./borderSides";
import { colorOf, oneOf, tintOf } from "./rangeLook";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

class RangeBorder extends ApiObject {
  readonly $type = "RangeBorder";
  readonly $scalars = ["Color", "SideIndex", "Style", "TintAndShade", "Weight"];
  override readonly $writable = ["Color", "Style", "TintAndShade", "Weight"];
  readonly $navs = [];
  override readonly $requires = { TintAndShade: "1.9" };

  constructor(
    private readonly of: BorderSides,
    private readonly side: Side,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.side;
  }
  private look<T>(pick: (border: BorderData | undefined) => T): T | null {
    return this.of.look(this.side, pick);
  }
  /** Gives a line where there was none, as in Excel. */
  private paint(change: Partial<BorderData>): void {
    this.of.paint(this.side, (border) => ({ style: "Continuous", ...border, ...change }));
  }

  get Style(): string | null {
    return this.look((border) => border?.style ?? "None");
  }
  set Style(word: string | null) {
    const style = oneOf<string>(STYLES, word);
    if (style === "None") this.of.paint(this.side, () => undefined);
    else this.paint({ style, ...(style === "Double" ? { weight: "Thick" } : {}) });
  }
  get Weight(): string | null {
    return this.look((border) => border?.weight ?? "Thin");
  }
  set Weight(word: string | null) {
    const weight = oneOf<string>(WEIGHTS, word);
    this.paint({ weight: weight === "Thin" ? undefined : weight });
  }
  get Color(): string | null {
    return this.look((border) => border?.color ?? "#000000");
  }
  set Color(value: string | null) {
    const color = colorOf(value);
    this.paint({ color: color === "#000000" ? undefined : color, tint: undefined });
  }
  get TintAndShade(): number | null {
    return this.look((border) => border?.tint ?? 0);
  }
  set TintAndShade(tint: number | null) {
    this.paint({ tint: tintOf(tint) });
  }
}

export class RangeBorderCollection extends ApiCollection {
  readonly $type = "RangeBorderCollection";
  readonly $scalars = ["Count", "TintAndShade"];
  override readonly $writable = ["TintAndShade"];
  readonly $navs = [];
  override readonly $requires = { TintAndShade: "1.9" };

  constructor(private readonly of: BorderSides) {
    super();
  }

  get Count(): number {
    return this.of.sides.length;
  }
  /** What all lines have in common; null when they differ. */
  get TintAndShade(): number | null {
    const tints = new Set(this.$items().map((border) => border.TintAndShade));
    return tints.size === 1 ? ([...tints][0] ?? null) : null;
  }
  /** Lines that are not there stay away. */
  set TintAndShade(value: number | null) {
    const tint = tintOf(value);
    for (const side of this.of.sides) this.of.paint(side, (border) => border && { ...border, tint });
  }

  $items(): RangeBorder[] {
    return this.of.sides.map((side) => new RangeBorder(this.of, side));
  }
  $item(index: unknown): RangeBorder {
    const side = this.of.sides.find((one) => one === index);
    if (!side) throw itemNotFound();
    return new RangeBorder(this.of, side);
  }
  GetItemAt(index: unknown): RangeBorder {
    const side = typeof index === "number" ? this.of.sides[index] : undefined;
    if (!side) throw invalidArgument();
    return new RangeBorder(this.of, side);
  }
}
