import type { Area } from "../cells/address";
import type { Book, Sheet } from "../book";
import { contentAt, scalarOf } from "../cells/cells";
import { formatAt } from "../formats/formats";
import type { Scalar } from "../workbookData";
import { compareValues } from "./compareValues";
import type { Axis } from "./placeLines";
import type { SortData, SortField } from "./sortData";

const AUTOMATIC = "#000000";

/** Text that is a number as a number, where the field asks for it. */
function sortedValue(value: Scalar, { dataOption }: SortField): Scalar {
  const isNumber = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return dataOption === "TextAsNumber" && isNumber ? Number(value) : value;
}

/** Compares two lines, given by their places in the area. */
type Compare = (a: number, b: number) => number;

function compareByColor(field: SortField, colorAt: (line: number) => string | undefined): Compare {
  const away = (line: number): number => (colorAt(line) === field.color ? 0 : 1);
  return (a, b) => (away(a) - away(b)) * (field.ascending === false ? -1 : 1);
}

function comparing(book: Book, sheet: Sheet, area: Area, axis: Axis, field: SortField, sort: SortData): Compare {
  const place = (line: number): [row: number, column: number] =>
    axis === "rows" ? [area.row + line, area.column + field.key] : [area.row + field.key, area.column + line];
  if (field.sortOn === "CellColor") {
    return compareByColor(field, (line) => formatAt(book, sheet, ...place(line)).fill);
  }
  if (field.sortOn === "FontColor") {
    const color = { ...field, color: field.color ?? AUTOMATIC };
    return compareByColor(color, (line) => formatAt(book, sheet, ...place(line)).font?.color ?? AUTOMATIC);
  }
  const count = axis === "rows" ? area.rows : area.columns;
  const values = Array.from({ length: count }, (_, line) =>
    sortedValue(scalarOf(contentAt(book, sheet, ...place(line))), field),
  );
  const direction = field.ascending === false ? -1 : 1;
  const options = { matchCase: sort.matchCase === true, method: sort.method ?? "PinYin" } as const;
  return (a, b) => compareValues(values[a] ?? null, values[b] ?? null, direction, options);
}

/**
 * The order of an area's rows (or columns), as places in it; lines that are alike in all fields stay in the order they have.
 *
 * @param lines those that take part
 */
export function lineOrder(
  book: Book,
  sheet: Sheet,
  area: Area,
  axis: Axis,
  sort: SortData,
  lines: readonly number[],
): number[] {
  const compares = sort.fields.map((field) => comparing(book, sheet, area, axis, field, sort));
  const compare: Compare = (a, b) => {
    for (const one of compares) {
      const order = one(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
  return [...lines].sort(compare);
}
