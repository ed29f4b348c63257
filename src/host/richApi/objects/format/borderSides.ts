import type { Area } from "../../../model/cells/address";
import { commonFormat } from "../../../model/formats/formats";
import type { BorderData, Edge, FormatData } from "../../../model/formats/formatData";
import type { RangeCells } from "../range/rangeCells";
import type { Canvas } from "./canvas";
import { paint } from "./rangeLook";

/** Excel.BorderIndex. */
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];

/** A line of a range or of a cell style. */
export interface BorderSides {
  /** The lines there are, in order. */
  readonly sides: readonly Side[];
  look<T>(side: Side, pick: (border: BorderData | undefined) => T): T | null;
  paint(side: Side, change: (border: BorderData | undefined) => BorderData | undefined): void;
}

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
    case "DiagonalDown":
    case "DiagonalUp":
      return [[cells, side]];
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

type Change = Parameters<BorderSides["paint"]>[1];

const withEdge = (format: FormatData, edge: Edge, change: Change): FormatData => {
  const { [edge]: before, ...others } = format.borders ?? {};
  const after = change(before);
  return { ...format, borders: after ? { ...others, [edge]: after } : others };
};

/** The lines of all cells of a range. */
export const rangeSides = (range: RangeCells): BorderSides => ({
  sides: SIDES,
  look(side, pick) {
    const { book, sheet, area } = range;
    const found = new Set(
      cellsOf(side, area).map(([cells, edge]) =>
        commonFormat(book, sheet, cells, ({ borders }) => pick(borders?.[edge])),
      ),
    );
    if (found.size === 0) return pick(undefined);
    return found.size === 1 ? ([...found][0] ?? null) : null;
  },
  paint(side, change) {
    for (const [cells, edge] of cellsOf(side, range.area)) {
      paint(range, (format) => withEdge(format, edge, change), cells);
    }
  },
});

/** A style has the four edges of a cell and nothing between cells. */
export const styleSides = (canvas: Canvas): BorderSides => ({
  sides: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"],
  look: (side, pick) => canvas.look(({ borders }) => pick(borders?.[side as Edge])),
  paint: (side, change) => canvas.paint((format) => withEdge(format, side as Edge, change)),
});
