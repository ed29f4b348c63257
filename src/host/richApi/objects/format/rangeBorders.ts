import type { Area } from "../../../model/cells/address";
import { commonFormat } from "../../../model/formats/formats";
import type { BorderData, Edge } from "../../../model/workbookData";
import { itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject } from "../../apiObject";
import type { RangeCells } from "../range/rangeCells";
import { colorOf, oneOf, paint } from "./rangeLook";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** The cells that a side of a range belongs to, and which of their edges it is. Lines between cells are an edge of both. */
function cellsOf(side: Side, { row, column, rows, columns }: Area): readonly (readonly [Area, Edge])[] {
  const cells = { row, column, rows, columns };
  switch (side) {
    case "EdgeTop":
      return [[{ ...cells, rows: 1 }, side]];
    case "EdgeBottom":
      return [[{ ...cells, row: row + rows - 1, rows: 1 }, side]];
    case "EdgeLeft":
      return [[{ ...cells, columns: 1 }, side]];
    case "EdgeRight":
      return [[{ ...cells, column: column + columns - 1, columns: 1 }, side]];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            [{ ...cells, rows: rows - 1 }, "EdgeBottom"],
            [{ ...cells, row: row + 1, rows: rows - 1 }, "EdgeTop"],
          ];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            [{ ...cells, columns: columns - 1 }, "EdgeRight"],
            [{ ...cells, column: column + 1, columns: columns - 1 }, "EdgeLeft"],
          ];
  }
}

export class RangeBorder extends ApiObject {
  readonly $type = "RangeBorder";
  readonly $scalars = ["Color", "SideIndex", "Style", "Weight"];
  override readonly $writable = ["Color", "Style", "Weight"];
  readonly $navs = [];

  constructor(
    private readonly range: RangeCells,
    private readonly side: Side,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.side;
  }

  private look<T>(pick: (border: BorderData | undefined) => T): T | null {
    const { book, sheet, area } = this.range;
    const found = new Set<T | null>();
    for (const [cells, edge] of cellsOf(this.side, area)) {
      found.add(commonFormat(book, sheet, cells, ({ borders }) => pick(borders?.[edge])));
    }
    if (found.size === 0) return pick(undefined);
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  private paint(change: (border: BorderData | undefined) => BorderData | undefined): void {
    for (const [cells, edge] of cellsOf(this.side, this.range.area)) {
      const apply = (format: Parameters<Parameters<typeof paint>[1]>[0]) => {
        const { [edge]: before, ...others } = format.borders ?? {};
        const after = change(before);
        return { ...format, borders: after ? { ...others, [edge]: after } : others };
      };
      paint(this.range, apply, cells);
    }
  }

  get Style(): string | null {
    return this.look((border) => border?.style ?? "None");
  }
  set Style(word: string | null) {
    const style = oneOf<string>(STYLES, word);
    this.paint((border) =>
      style === "None" ? undefined : { ...border, style, ...(style === "Double" ? { weight: "Thick" } : {}) },
    );
  }
  get Weight(): string | null {
    return this.look((border) => border?.weight ?? "Thin");
  }
  set Weight(word: string | null) {
    const weight = oneOf<string>(WEIGHTS, word);
    this.paint((border) => ({ style: "Continuous", ...border, weight: weight === "Thin" ? undefined : weight }));
  }
  get Color(): string | null {
    return this.look((border) => border?.color ?? "#000000");
  }
  /** Gives a line where there was none, as in Excel. */
  set Color(value: string | null) {
    const color = colorOf(value);
    this.paint((border) => ({ style: "Continuous", ...border, color: color === "#000000" ? undefined : color }));
  }
}

export class RangeBorderCollection extends ApiCollection {
  readonly $type = "RangeBorderCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];

  constructor(private readonly range: RangeCells) {
    super();
  }

  get Count(): number {
    return SIDES.length;
  }
  $items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }
  $item(index: unknown): RangeBorder {
    const side = SIDES.find((one) => one === index);
    if (!side) throw itemNotFound();
    return new RangeBorder(this.range, side);
  }
  GetItemAt(index: unknown): RangeBorder {
    return this.$item(SIDES[Number(index)]);
  }
}
