import type { AutoFilterData } from "../../model/filter/filterData";
import { parseArea } from "../a1";
import { attribute, child, type XmlElement, type XmlWriter } from "../package/xml";
import type { ColorFormat, FilterReading } from "./filterContext";
import { readColumnFilters } from "./readFilters";
import { readSortState, writeSortState } from "./sortState";
import { writeColumnFilters } from "./writeFilters";

/** The <autoFilter> of a worksheet, ECMA-376 Part 1, 18.3.1.2. */
export function readAutoFilter(sheet: XmlElement, context: FilterReading): AutoFilterData | undefined {
  const filter = child(sheet, "autoFilter");
  const range = attribute(filter, "ref");
  const area = parseArea(range ?? "");
  if (!filter || range === undefined || !area) return undefined;
  const columns = readColumnFilters(filter, context);
  const sort = readSortState(child(filter, "sortState") ?? child(sheet, "sortState"), area.left, context);
  return { range, ...(columns && { columns }), ...(sort && { sort }) };
}

/** Writes the <autoFilter> of a worksheet. */
export function writeAutoFilter(writer: XmlWriter, filter: AutoFilterData | undefined, formatOf: ColorFormat): void {
  const area = parseArea(filter?.range ?? "");
  if (!filter || !area) return;
  writer.openNode("autoFilter", { ref: filter.range });
  writeColumnFilters(writer, filter.columns ?? {}, formatOf);
  if (filter.sort) writeSortState(writer, filter.sort, { ...area, top: area.top + 1 }, formatOf);
  writer.closeNode();
}
