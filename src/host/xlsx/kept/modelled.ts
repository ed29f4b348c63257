/**
 * Kinds of relationships whose parts are not kept as they came: either the workbook has words for them and they are written
 * anew, or they would be wrong once anything else has changed (the order of calculation, logs of changes, links by number into
 * the metadata and styles that are written anew).
 */
export const PACKAGE_KINDS: ReadonlySet<string> = new Set([
  "officeDocument",
  "core-properties",
  "extended-properties",
  "custom-properties",
]);

export const BOOK_KINDS: ReadonlySet<string> = new Set([
  "worksheet",
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
  "styles",
  "sharedStrings",
  "sheetMetadata",
  "customXml",
  "calcChain",
  "volatileDependencies",
  "revisionHeaders",
  "usernames",
  "rdRichValue",
  "rdRichValueStructure",
  "rdRichValueTypes",
  "richValueRel",
  "rdArray",
  "richStyles",
  "rdSupportingPropertyBag",
  "rdSupportingPropertyBagStructure",
  "FeaturePropertyBag",
]);

export const SHEET_KINDS: ReadonlySet<string> = new Set(["table", "tableSingleCells", "drawing", "hyperlink"]);
