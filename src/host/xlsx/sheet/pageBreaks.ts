import type { PageData } from "../../model/sheets/pageData";
import { child, children, flag, numberAttribute, type XmlElement, type XmlWriter } from "../package/xml";

/** What a break in a file is called, and how far it reaches: the last column, the last row. */
const BREAKS = [
  ["rowBreaks", "rowBreaks", 16_383],
  ["columnBreaks", "colBreaks", 1_048_575],
] as const;

/** <rowBreaks> and <colBreaks>; those that a program only worked out are not kept, as Excel works them out anew. */
export function readPageBreaks(sheet: XmlElement): Pick<PageData, "rowBreaks" | "columnBreaks"> {
  const found: Pick<PageData, "rowBreaks" | "columnBreaks"> = {};
  for (const [key, name] of BREAKS) {
    const at = children(child(sheet, name), "brk")
      .filter((each) => flag(each, "man"))
      .flatMap((each) => numberAttribute(each, "id") ?? []);
    if (at.length > 0) found[key] = [...new Set(at)].sort((a, b) => a - b);
  }
  return found;
}

/** Writes <rowBreaks> and <colBreaks>. */
export function writePageBreaks(writer: XmlWriter, page: PageData): void {
  for (const [key, name, max] of BREAKS) {
    const breaks = page[key];
    if (!breaks) continue;
    writer.openNode(name, { count: breaks.length, manualBreakCount: breaks.length });
    for (const id of breaks) writer.leafNode("brk", { id, max, man: 1 });
    writer.closeNode();
  }
}
