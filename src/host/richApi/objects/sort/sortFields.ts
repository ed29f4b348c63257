import type { SortData, SortField } from "../../../model/sort/sortData";
import { invalidArgument, notImplemented } from "../../apiError";
import { colorOf } from "../format/rangeLook";
import { wholeNumber } from "../range/rangeArguments";

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3: sort references in a single sort */
const MAX_FIELDS = 64;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

function fieldOf(given: unknown, count: number): SortField {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const { key, ascending, sortOn, color, dataOption, subField } = given as Record<string, unknown>;
  const field: SortField = { key: wholeNumber(key) };
  if (field.key < 0 || field.key >= count) throw invalidArgument();
  if (sortOn === "Icon")
    throw notImplemented("Icons of cells are drawn by the grid alone, so nothing can be sorted by them.");
  if (isGiven(subField)) throw notImplemented("Cells have no values with fields of their own here.");
  if (ascending === false) field.ascending = false;
  if (sortOn === "CellColor" || sortOn === "FontColor") {
    field.sortOn = sortOn;
    if (isGiven(color)) field.color = colorOf(color);
  } else if (isGiven(sortOn) && sortOn !== "Value") throw invalidArgument();
  if (dataOption === "TextAsNumber") field.dataOption = "TextAsNumber";
  else if (isGiven(dataOption) && dataOption !== "Normal") throw invalidArgument();
  return field;
}

/**
 * What `sort.apply` was asked, checked.
 *
 * @param count columns (or rows) there are to sort by
 */
export function sortOf(fields: unknown, matchCase: unknown, method: unknown, count: number): SortData {
  if (!Array.isArray(fields) || fields.length === 0 || fields.length > MAX_FIELDS) throw invalidArgument();
  if (isGiven(method) && method !== "PinYin" && method !== "StrokeCount") throw invalidArgument();
  return {
    fields: fields.map((field) => fieldOf(field, count)),
    ...(matchCase === true ? { matchCase: true } : {}),
    ...(method === "StrokeCount" ? { method } : {}),
  };
}

/** A field as `TableSort.fields` shows it, defaults included. */
export const shownField = ({ key, ascending, sortOn, color, dataOption }: SortField) => ({
  key,
  ascending: ascending ?? true,
  sortOn: sortOn ?? "Value",
  dataOption: dataOption ?? "Normal",
  ...(color === undefined ? {} : { color }),
});
