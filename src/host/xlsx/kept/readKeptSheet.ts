import type { KeptSheet } from "../../model/kept/keptData";
import type { XlsxPackage } from "../package/openPackage";
import { attribute, child, children, localName, type XmlElement } from "../package/xml";
import { STANDARD_HEIGHT } from "../sheet/columns";
import { fragmentOf } from "./fragment";
import type { PartKeeper } from "./keepParts";
import { SHEET_KINDS } from "./modelled";
import { plainAttributes, withoutEmpty } from "./readKeptBook";

/** Elements of a worksheet part that are kept as they came. */
const ELEMENTS = new Set([
  "sheetCalcPr",
  "protectedRanges",
  "scenarios",
  "dataConsolidate",
  "customSheetViews",
  "phoneticPr",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
]);

/** Extensions that the workbook has words for: conditional formats and data validation of Excel 2010. */
const KNOWN_EXTENSIONS = /^\{(78C0D931-6437-407D-A8EE-F0AAD7539E65|CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF)\}$/i;

const KNOWN_VIEW = [
  "showGridLines",
  "showRowColHeaders",
  "tabSelected",
  "workbookViewId",
  "topLeftCell",
  "rightToLeft",
];
const KNOWN_SIZES = ["defaultColWidth", "outlineLevelRow", "outlineLevelCol"];

/** What of a sheet is kept as it came. @param sheet the part without its cells */
export function readKeptSheet(
  file: XlsxPackage,
  path: string,
  sheet: XmlElement,
  keeper: PartKeeper,
): KeptSheet | undefined {
  const elements: Record<string, string> = {};
  const keep = (element: XmlElement, ...around: XmlElement[]) => {
    const name = localName(element.name);
    elements[name] = (elements[name] ?? "") + fragmentOf(element, [sheet, ...around]);
  };
  for (const each of children(sheet)) if (ELEMENTS.has(localName(each.name))) keep(each);
  const outline = child(sheet, "sheetPr", "outlinePr");
  const pane = child(sheet, "sheetViews", "sheetView", "pane");
  const list = child(sheet, "extLst");
  if (outline) keep(outline);
  if (pane && !attribute(pane, "state")?.startsWith("frozen")) keep(pane);
  const links = keeper.keep(file.relationships(path).filter(({ kind }) => !SHEET_KINDS.has(kind)));
  const setup = attribute(child(sheet, "pageSetup"), "id");
  const sizes = plainAttributes(child(sheet, "sheetFormatPr"), KNOWN_SIZES);
  if (Number(sizes.defaultRowHeight) === STANDARD_HEIGHT) delete sizes.defaultRowHeight;
  return withoutEmpty<KeptSheet>({
    links,
    printer: links.find(({ id }) => id === setup)?.id,
    elements,
    extensions: children(list, "ext")
      .filter((each) => !KNOWN_EXTENSIONS.test(attribute(each, "uri") ?? ""))
      .map((each) => fragmentOf(each, list ? [sheet, list] : [sheet])),
    properties: plainAttributes(child(sheet, "sheetPr"), ["filterMode"]),
    view: plainAttributes(child(sheet, "sheetViews", "sheetView"), KNOWN_VIEW),
    sizes,
  });
}
