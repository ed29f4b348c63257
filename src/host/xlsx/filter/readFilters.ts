import { type ColumnFilters, type FilterCriteria, type FilterDate, SPECIFICITIES } from "../../model/filter/filterData";
import { attribute, child, children, flag, numberAttribute, unescapeText, type XmlElement } from "../package/xml";
import type { FilterReading } from "./filterContext";
import { DATE_PARTS, OPERATORS, dynamicCriteria } from "./filterWords";

function dateOf(item: XmlElement): FilterDate {
  const grouping = attribute(item, "dateTimeGrouping") ?? "day";
  const at = Math.max(0, DATE_PARTS.indexOf(grouping as (typeof DATE_PARTS)[number]));
  const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = DATE_PARTS.map(
    (part) => numberAttribute(item, part) ?? undefined,
  );
  const two = (part: number): string => String(part).padStart(2, "0");
  const time = at > 2 ? `T${two(hour)}:${two(minute)}:${two(second)}` : "";
  return { date: `${year}-${two(month)}-${two(day)}${time}`, specificity: SPECIFICITIES[at] ?? "Day" };
}

function valuesOf(filters: XmlElement): FilterCriteria {
  const texts = children(filters, "filter").map((each) => unescapeText(attribute(each, "val") ?? ""));
  const dates = children(filters, "dateGroupItem").map(dateOf);
  return { filterOn: "Values", values: [...texts, ...(flag(filters, "blank") ? [""] : []), ...dates] };
}

function comparisonOf(custom: XmlElement): string {
  const word = attribute(custom, "operator") ?? "equal";
  const value = unescapeText(attribute(custom, "val") ?? "");
  // A blank stands for nothing at all: blank cells, or cells that are not.
  return (OPERATORS.find(([known]) => known === word)?.[1] ?? "=") + (value === " " ? "" : value);
}

function customOf(filters: XmlElement): FilterCriteria {
  const [criterion1 = "=", criterion2] = children(filters, "customFilter").map(comparisonOf);
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  return { filterOn: "Custom", criterion1, criterion2, operator: flag(filters, "and") ? "And" : "Or" };
}

function topOf(top: XmlElement): FilterCriteria {
  const end = flag(top, "top", true) ? "Top" : "Bottom";
  const criterion1 = String(numberAttribute(top, "val") ?? 10);
  return { filterOn: `${end}${flag(top, "percent") ? "Percent" : "Items"}`, criterion1 };
}

function colorOf(filter: XmlElement, { ruleFormats }: FilterReading): FilterCriteria {
  const format = ruleFormats[numberAttribute(filter, "dxfId") ?? -1];
  const byCell = flag(filter, "cellColor", true);
  const color = byCell ? format?.fill : format?.font?.color;
  return { filterOn: byCell ? "CellColor" : "FontColor", ...(color === undefined ? {} : { color }) };
}

function criteriaOf(column: XmlElement, context: FilterReading): FilterCriteria | undefined {
  const [filters, custom, top] = ["filters", "customFilters", "top10"].map((name) => child(column, name));
  if (filters) return valuesOf(filters);
  if (custom) return customOf(custom);
  if (top) return topOf(top);
  const color = child(column, "colorFilter");
  if (color) return colorOf(color, context);
  const dynamic = dynamicCriteria(attribute(child(column, "dynamicFilter"), "type") ?? "");
  if (dynamic !== undefined) return { filterOn: "Dynamic", dynamicCriteria: dynamic };
  if (children(column).length > 0) {
    context.note("Filters by icon were cleared; the rows they hid are still hidden.");
  }
  return undefined;
}

/** What an <autoFilter> asks of its columns. */
export function readColumnFilters(filter: XmlElement | undefined, context: FilterReading): ColumnFilters | undefined {
  const found = children(filter, "filterColumn").flatMap((column) => {
    const criteria = criteriaOf(column, context);
    return criteria ? [[numberAttribute(column, "colId") ?? 0, criteria] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
