import type { HeaderFooterPlace, HeadersFooters, PageData } from "../../model/sheets/pageData";
import { attribute, child, flag, textOf, type XmlElement, type XmlWriter } from "../package/xml";

const SIDES = { L: "left", C: "center", R: "right" } as const;

/** What each kind of page is called in a file, and here. */
const PAGES = [
  ["odd", "headersFooters"],
  ["even", "evenHeadersFooters"],
  ["first", "firstHeadersFooters"],
] as const;

/** <headerFooter>. */
export function readHeadersFooters(stored: XmlElement | undefined): Partial<PageData> {
  const found: Partial<PageData> = {};
  for (const [pages, key] of PAGES) {
    const texts = {
      ...sections(textOf(child(stored, `${pages}Header`)), "Header"),
      ...sections(textOf(child(stored, `${pages}Footer`)), "Footer"),
    };
    if (Object.keys(texts).length > 0) found[key] = texts;
  }
  const first = flag(stored, "differentFirst");
  const even = flag(stored, "differentOddEven");
  if (first || even) found.headersFootersState = first ? (even ? "FirstOddAndEven" : "FirstAndDefault") : "OddAndEven";
  if (attribute(stored, "alignWithMargins") && !flag(stored, "alignWithMargins"))
    found.headersFootersWithMargins = false;
  if (attribute(stored, "scaleWithDoc") && !flag(stored, "scaleWithDoc")) found.headersFootersWithScale = false;
  return found;
}

/** "&LLeft&CCenter&RRight" in its three parts; text before any mark is in the centre. */
function sections(text: string, kind: "Header" | "Footer"): HeadersFooters {
  const found: HeadersFooters = {};
  for (const piece of text.split(/(?=&[LCR])/)) {
    const mark = /^&([LCR])/.exec(piece)?.[1] as keyof typeof SIDES | undefined;
    const content = mark ? piece.slice(2) : piece;
    if (content) found[`${SIDES[mark ?? "C"]}${kind}`] = content;
  }
  return found;
}

const joined = (texts: HeadersFooters, kind: "Header" | "Footer"): string =>
  Object.entries(SIDES)
    .map(([mark, side]) => [mark, texts[`${side}${kind}` as HeaderFooterPlace]])
    .map(([mark, text]) => (text ? `&${mark}${text}` : ""))
    .join("");

/** Writes <headerFooter>. */
export function writeHeadersFooters(writer: XmlWriter, page: PageData): void {
  const { headersFootersState: state = "Default" } = page;
  const attributes = {
    differentOddEven: state.endsWith("OddAndEven") ? 1 : undefined,
    differentFirst: state.startsWith("First") ? 1 : undefined,
    scaleWithDoc: page.headersFootersWithScale === false ? 0 : undefined,
    alignWithMargins: page.headersFootersWithMargins === false ? 0 : undefined,
  };
  const texts = PAGES.flatMap(([pages, key]) => {
    const own = page[key];
    if (!own) return [];
    return (["Header", "Footer"] as const).map((kind) => [`${pages}${kind}`, joined(own, kind)] as const);
  }).filter(([, text]) => text !== "");
  if (texts.length === 0 && Object.values(attributes).every((value) => value === undefined)) return;
  writer.openNode("headerFooter", attributes);
  for (const [name, text] of texts) writer.leafNode(name, undefined, text);
  writer.closeNode();
}
