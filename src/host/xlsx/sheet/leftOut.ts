import { children, type XmlElement } from "../package/xml";

/** Says what of a sheet is not kept, judged by the elements it has. */
export function noteLeftOutElements(sheet: XmlElement, note: (line: string) => void): void {
  const has = (name: string) => children(sheet, name).length > 0;
  if (has("hyperlinks")) note("Hyperlinks are shown as their text.");
  if (has("autoFilter")) note("Filters outside tables were left out; the rows they hid are still hidden.");
  if (has("rowBreaks") || has("colBreaks")) note("Page breaks were left out.");
}
