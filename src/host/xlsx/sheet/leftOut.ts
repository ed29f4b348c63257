import { children, child, descendants, numberAttribute, type XmlElement } from "../package/xml";

/** Says what of a sheet is not kept, judged by the elements it has. */
export function noteLeftOutElements(sheet: XmlElement, note: (line: string) => void): void {
  const has = (name: string) => children(sheet, name).length > 0;
  if (has("hyperlinks")) note("Hyperlinks are shown as their text.");
  if (has("autoFilter")) note("Filters outside tables were left out; the rows they hid are still hidden.");
  if (has("rowBreaks") || has("colBreaks")) note("Page breaks were left out.");
  const isGrouped = children(child(sheet, "cols")).some((column) => (numberAttribute(column, "outlineLevel") ?? 0) > 0);
  const rowLevels = numberAttribute(child(sheet, "sheetFormatPr"), "outlineLevelRow") ?? 0;
  if (isGrouped || rowLevels > 0) note("Outline groups were left out.");
  if (descendants(child(sheet, "extLst"), "sparklineGroups").length > 0) note("Sparklines were left out.");
}
