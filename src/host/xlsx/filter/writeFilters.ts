import { parseEntry } from "../../model/cells/parseEntry";
import { type ColumnFilters, type FilterCriteria, type FilterDate, SPECIFICITIES } from "../../model/filter/filterData";
import { escapeText, type XmlWriter } from "../package/xml";
import type { ColorFormat } from "./filterContext";
import { DATE_PARTS, OPERATORS, dynamicType } from "./filterWords";

function writeDate(writer: XmlWriter, { date, specificity }: FilterDate): void {
  const parts = (date.match(/\d+/g) ?? []).map(Number);
  const count = SPECIFICITIES.indexOf(specificity) + 1;
  const given = DATE_PARTS.slice(0, count).map((part, at) => [part, parts[at] ?? (at < 3 ? 1 : 0)] as const);
  writer.leafNode("dateGroupItem", {
    ...Object.fromEntries(given),
    dateTimeGrouping: DATE_PARTS[count - 1] ?? "day",
  });
}

function writeValues(writer: XmlWriter, { values = [] }: FilterCriteria): void {
  writer.openNode("filters", { blank: values.includes("") ? 1 : undefined });
  for (const value of values) {
    if (typeof value === "string" && value !== "") writer.leafNode("filter", { val: escapeText(value) });
  }
  for (const value of values) if (typeof value === "object") writeDate(writer, value);
  writer.closeNode();
}

/** Files hold numbers and serials of dates, however they were typed. */
function operandOf(text: string): string {
  if (text === "") return " ";
  if (text.startsWith("=")) return text;
  const entry = parseEntry(text, false);
  return entry.kind === "value" && typeof entry.value === "number" ? String(entry.value) : text;
}

function writeCustom(writer: XmlWriter, { criterion1 = "=", criterion2, operator }: FilterCriteria): void {
  writer.openNode("customFilters", { and: criterion2 !== undefined && operator !== "Or" ? 1 : undefined });
  for (const criterion of [criterion1, ...(criterion2 === undefined ? [] : [criterion2])]) {
    const known = OPERATORS.find(([, sign]) => criterion.startsWith(sign));
    writer.leafNode("customFilter", {
      operator: known && known[0] !== "equal" ? known[0] : undefined,
      val: escapeText(operandOf(criterion.slice(known?.[1].length ?? 0))),
    });
  }
  writer.closeNode();
}

function writeColor(writer: XmlWriter, { filterOn, color }: FilterCriteria, formatOf: ColorFormat): void {
  const byCell = filterOn === "CellColor";
  const dxfId = color === undefined ? undefined : formatOf(byCell ? { fill: color } : { font: { color } });
  writer.leafNode("colorFilter", { dxfId, cellColor: byCell ? undefined : 0 });
}

function writeCriteria(writer: XmlWriter, criteria: FilterCriteria, formatOf: ColorFormat): void {
  const { filterOn, criterion1 } = criteria;
  switch (filterOn) {
    case "Values":
      return writeValues(writer, criteria);
    case "Custom":
      return writeCustom(writer, criteria);
    case "Dynamic":
      return void writer.leafNode("dynamicFilter", { type: dynamicType(criteria.dynamicCriteria ?? "") });
    case "CellColor":
    case "FontColor":
      return writeColor(writer, criteria, formatOf);
    default:
      return void writer.leafNode("top10", {
        top: filterOn.startsWith("Top") ? undefined : 0,
        percent: filterOn.endsWith("Percent") ? 1 : undefined,
        val: criterion1,
      });
  }
}

/** Writes the <filterColumn>s of an <autoFilter>, from left to right. */
export function writeColumnFilters(writer: XmlWriter, columns: ColumnFilters, formatOf: ColorFormat): void {
  for (const [colId, criteria] of Object.entries(columns)) {
    writer.openNode("filterColumn", { colId: Number(colId) });
    writeCriteria(writer, criteria as FilterCriteria, formatOf);
    writer.closeNode();
  }
}
