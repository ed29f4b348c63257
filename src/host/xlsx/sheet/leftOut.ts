import { children, type XmlElement } from "../package/xml";

/** Says what of a sheet is not kept, judged by the elements it has. */
export function noteLeftOutElements(sheet: XmlElement, note: (line: string) => void): void {
  const has = (name: string) => children(sheet, name).length > 0;
  if (has("sortState") && !has("autoFilter"))
    note("How a range was sorted last was forgotten; its rows stay in order.");
}
