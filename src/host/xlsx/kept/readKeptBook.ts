import type { KeptBook, KeptTab } from "../../model/kept/keptData";
import type { Relationship, XlsxPackage } from "../package/openPackage";
import { officeThemeXml } from "../book/theme";
import { attribute, child, children, localName, type XmlElement } from "../package/xml";
import { fragmentOf } from "./fragment";
import type { PartKeeper } from "./keepParts";
import { BOOK_KINDS, PACKAGE_KINDS } from "./modelled";

/** Elements of the workbook part that are kept as they came. */
const ELEMENTS = new Set([
  "fileSharing",
  "functionGroups",
  "externalReferences",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "webPublishObjects",
  "extLst",
]);

/** Kinds of tabs that hold no cells. */
const TAB_KINDS = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

/** What the workbook has words for of <calcPr>. */
const CALCULATION = [
  "calcId",
  "calcMode",
  "fullCalcOnLoad",
  "calcCompleted",
  "iterate",
  "iterateCount",
  "iterateDelta",
  "fullPrecision",
];

/** What of the package and of the workbook part is kept as it came; undefined when there is nothing. */
export function readKeptBook(
  file: XlsxPackage,
  path: string,
  book: XmlElement,
  styles: XmlElement | undefined,
  keeper: PartKeeper,
): KeptBook | undefined {
  const links = file.relationships(path);
  const elements: Record<string, string> = {};
  for (const each of children(book)) {
    if (ELEMENTS.has(localName(each.name))) elements[localName(each.name)] = fragmentOf(each, [book]);
  }
  const found: KeptBook = {
    packageLinks: keeper.keep(file.relationships("").filter(({ kind }) => !PACKAGE_KINDS.has(kind))),
    // Office's own theme is written where it is needed
    links: keeper.keep(
      links.filter(
        ({ kind, target }) => !BOOK_KINDS.has(kind) && (kind !== "theme" || file.text(target) !== officeThemeXml()),
      ),
    ),
    elements,
    properties: plainAttributes(child(book, "workbookPr"), ["date1904"]),
    window: plainAttributes(child(book, "bookViews", "workbookView"), ["activeTab"]),
    calculation: plainAttributes(child(book, "calcPr"), CALCULATION),
    tabs: readTabs(book, links, keeper),
    ...readNumberedFormats(file, styles),
    parts: keeper.parts,
  };
  return withoutEmpty(found);
}

/** An element's own attributes, without those of other namespaces and those that are known otherwise. */
export function plainAttributes(element: XmlElement | undefined, known: readonly string[]): Record<string, string> {
  const own = Object.entries(element?.attributes ?? {});
  return Object.fromEntries(own.filter(([name]) => !/:|^xmlns$/.test(name) && !known.includes(name)));
}

/** Members that hold something; undefined when none does. */
export function withoutEmpty<T extends object>(value: T): T | undefined {
  const kept = Object.entries(value).filter(
    ([, member]) => member !== undefined && (typeof member !== "object" || Object.keys(member as object).length > 0),
  );
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined;
}

function readTabs(book: XmlElement, links: readonly Relationship[], keeper: PartKeeper): KeptTab[] {
  let after = 0;
  return children(child(book, "sheets"), "sheet").flatMap((each): KeptTab[] => {
    const ids = Object.entries(each.attributes).filter(([name]) => /(^|:)id$/.test(name));
    const relationship = links.find(({ id }) => ids.some(([, value]) => value === id));
    if (!relationship || !TAB_KINDS.has(relationship.kind)) {
      after++;
      return [];
    }
    const [link] = keeper.keep([relationship]);
    const state = attribute(each, "state");
    const visibility = state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : undefined;
    if (!link) return [];
    return [{ name: attribute(each, "name") ?? "", after, ...(visibility && { visibility }), link }];
  });
}

/** The formats of rules, if anything that is kept names them by number, and table styles of the workbook's own. */
function readNumberedFormats(
  file: XlsxPackage,
  styles: XmlElement | undefined,
): Pick<KeptBook, "ruleFormats" | "tableStyles"> {
  const list = child(styles, "tableStyles");
  const own = children(list, "tableStyle").length > 0;
  const isNumbered = own || file.paths.some((path) => /^xl\/pivotTables\//i.test(path));
  if (!styles || !isNumbered) return {};
  const around = [styles];
  return {
    ruleFormats: children(child(styles, "dxfs")).map((each) => fragmentOf(each, around)),
    ...(own && list && { tableStyles: fragmentOf(list, around) }),
  };
}
