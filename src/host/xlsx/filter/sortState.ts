import type { SortData, SortField } from "../../model/sort/sortData";
import { areaAddress, parseArea, type Area } from "../a1";
import { attribute, children, flag, numberAttribute, type XmlElement, type XmlWriter } from "../package/xml";
import type { ColorFormat, FilterReading } from "./filterContext";

/** <sortState>: how the rows of a filter or a table were sorted last. @param left column of the filter's left edge */
export function readSortState(
  state: XmlElement | undefined,
  left: number,
  { ruleFormats, note }: FilterReading,
): SortData | undefined {
  if (!state || flag(state, "columnSort")) return undefined;
  const fields = children(state, "sortCondition").flatMap((condition): SortField[] => {
    const area = parseArea(attribute(condition, "ref") ?? "");
    const sortBy = attribute(condition, "sortBy") ?? "value";
    if (sortBy === "icon") note("That rows were sorted by icon was forgotten; they stay in order.");
    if (!area || sortBy === "icon" || area.left < left) return [];
    const field: SortField = { key: area.left - left };
    if (flag(condition, "descending")) field.ascending = false;
    const format = ruleFormats[numberAttribute(condition, "dxfId") ?? -1];
    const color = sortBy === "cellColor" ? format?.fill : format?.font?.color;
    if (sortBy === "cellColor" || sortBy === "fontColor") {
      field.sortOn = sortBy === "cellColor" ? "CellColor" : "FontColor";
      if (color !== undefined) field.color = color;
    }
    return [field];
  });
  if (fields.length === 0) return undefined;
  return {
    fields,
    ...(flag(state, "caseSensitive") && { matchCase: true }),
    ...(attribute(state, "sortMethod") === "stroke" && { method: "StrokeCount" as const }),
  };
}

/** Writes <sortState>. @param area the rows that were sorted, without headers */
export function writeSortState(
  writer: XmlWriter,
  { fields, matchCase, method }: SortData,
  area: Area,
  formatOf: ColorFormat,
): void {
  writer.openNode("sortState", {
    caseSensitive: matchCase ? 1 : undefined,
    sortMethod: method ? "stroke" : undefined,
    ref: areaAddress(area),
  });
  for (const { key, ascending, sortOn, color } of fields) {
    const column = area.left + key;
    const isCell = sortOn === "CellColor";
    const dxfId = color === undefined ? undefined : formatOf(isCell ? { fill: color } : { font: { color } });
    writer.leafNode("sortCondition", {
      descending: ascending === false ? 1 : undefined,
      sortBy: sortOn === undefined || sortOn === "Value" ? undefined : isCell ? "cellColor" : "fontColor",
      ref: areaAddress({ ...area, left: column, right: column }),
      dxfId,
    });
  }
  writer.closeNode();
}
