import { fragmentOf } from "../kept/fragment";
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

/** Texts of sharedStrings.xml by their number; `rich` has the runs of those with fonts of their own inside. */
export function readSharedStrings(root: XmlElement | undefined): {
  texts: string[];
  rich: ReadonlyMap<number, string>;
} {
  const items = children(root, "si");
  const rich = new Map<number, string>();
  const texts = items.map((item, i) => {
    const runs = children(item, "r");
    const isRich = runs.some((run) => child(run, "rPr"));
    if (root && isRich)
      rich.set(
        i,
        children(item)
          .map((each) => fragmentOf(each, [root, item]))
          .join(""),
      );
    const text = runs.length > 0 ? runs.map((run) => textOf(child(run, "t"))).join("") : textOf(child(item, "t"));
    return unescapeText(text);
  });
  return { texts, rich };
}

/** Collects texts, each once. */
export interface StringWriter {
  /** The number of a text; rich text has its runs as well. */
  numberOf(text: string, runs?: string): number;
  xml(): string;
}

export function createStringWriter(): StringWriter {
  const plain = new Map<string, number>();
  const rich = new Map<string, number>();
  const items: { text: string; runs?: string }[] = [];
  return {
    numberOf: (text, runs) => {
      const known = (runs === undefined ? plain : rich).get(runs ?? text);
      if (known !== undefined) return known;
      (runs === undefined ? plain : rich).set(runs ?? text, items.length);
      return items.push({ text, runs }) - 1;
    },
    xml: () => sharedStringsXml(items),
  };
}

/** sharedStrings.xml; each text stands at its number. */
function sharedStringsXml(items: readonly { text: string; runs?: string }[]): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("sst", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    uniqueCount: items.length,
  });
  for (const { text, runs } of items) {
    writer.openNode("si");
    if (runs === undefined) writer.leafNode("t", { "xml:space": "preserve" }, escapeText(text));
    else writer.writeRaw(runs);
    writer.closeNode();
  }
  writer.closeNode();
  return writer.toString();
}
