import {
  StdDocAttributes,
  XmlWriter,
  child,
  children,
  escapeText,
  textOf,
  unescapeText,
  type XmlElement,
} from "../package/xml";

/** Texts of sharedStrings.xml by their number; `isRich` tells those with fonts of their own inside. */
export function readSharedStrings(root: XmlElement | undefined): { texts: string[]; rich: ReadonlySet<number> } {
  const items = children(root, "si");
  const rich = new Set<number>();
  const texts = items.map((item, i) => {
    const runs = children(item, "r");
    if (runs.some((run) => child(run, "rPr"))) rich.add(i);
    const text = runs.length > 0 ? runs.map((run) => textOf(child(run, "t"))).join("") : textOf(child(item, "t"));
    return unescapeText(text);
  });
  return { texts, rich };
}

/** sharedStrings.xml; each text stands at its number. */
export function sharedStringsXml(texts: readonly string[]): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("sst", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    uniqueCount: texts.length,
  });
  for (const text of texts) {
    writer.openNode("si");
    writer.leafNode("t", { "xml:space": "preserve" }, escapeText(text));
    writer.closeNode();
  }
  writer.closeNode();
  return writer.toString();
}
