import type { Area } from "../../../model/cells/address";
import type { Book, Sheet } from "../../../model/book";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { placeOfArgument, placesOfText } from "./rangeArguments";
import { RangeCells } from "./rangeCells";

/** Several ranges of one sheet, as `RangeAreas` has them. */
const hasAreas = (value: unknown): value is { sheet: Sheet; areas: readonly Area[] } =>
  value instanceof ApiObject && "areas" in value && "sheet" in value;

/** What `copyFrom` is given: a range, several of one sheet, or their address. */
export function copySource(book: Book, home: Sheet, value: unknown): { sheet: Sheet; areas: readonly Area[] } {
  if (value instanceof RangeCells) {
    const { sheet, area } = placeOfArgument(book, home, value);
    return { sheet, areas: [area] };
  }
  if (hasAreas(value)) return { sheet: value.sheet, areas: value.areas };
  const places = typeof value === "string" ? placesOfText(book, home, value) : [];
  const [first] = places;
  // "Sheet2!A1:B2,D4": the sheet that is named first is meant by all.
  const sheet = first?.sheet;
  if (!first || !sheet) throw invalidArgument();
  const areas = places.map((place, at) => {
    if (place.sheet !== sheet && (at === 0 || place.sheet !== home)) throw invalidArgument();
    return place.area;
  });
  return { sheet, areas };
}
