import type { XlsxPackage } from "../package/openPackage";
import { attribute, type XmlElement } from "../package/xml";

type Lines = readonly [RegExp, string][];

/** Parts that are never kept, and what to say about them. */
const NEVER_KEPT: Lines = [
  [/^xl\/richData\//i, "Data types and pictures inside cells are kept as their text or error alone."],
  [/^xl\/featurePropertyBag\//i, "Checkboxes in cells are kept as TRUE and FALSE."],
  [/^xl\/revisions\//i, "The log of changes of a shared workbook was left out."],
  [/^xl\/tables\/_rels\//i, "Tables that are filled from outside keep their values, but not the link."],
];

/** Parts that a file of the "strict" kind loses, because it is saved as one of the usual kind. */
const LOST_IN_STRICT: Lines = [
  [/^xl\/pivotTables\//i, "Pivot tables are kept as values."],
  [/^xl\/comments|^xl\/threadedComments/i, "Notes and comments on cells were left out."],
  [/^xl\/media\//i, "Pictures were left out."],
  [/^xl\/externalLinks\//i, "Links to other workbooks were left out."],
  [
    /^xl\/(chartsheets|dialogsheets|macrosheets)\//i,
    "Sheets that hold no cells (charts, dialogs, macros) were left out.",
  ],
  [/^xl\/ctrlProps\/|^xl\/activeX\//i, "Form controls were left out."],
  [/^xl\/slicers\/|^xl\/timelines\//i, "Slicers and timelines were left out."],
  [/^xl\/(connections|queryTables|model)\b/i, "Connections to data outside the workbook were left out."],
  [/^xl\/charts\/chartEx/i, "Charts of newer kinds (waterfall, treemap, map …) were left out."],
];

/** Parts that are kept but not shown, and what to say about them. */
const NOT_SHOWN: Lines = [
  [/^xl\/vbaProject/i, "Macros do not run here; the file keeps them."],
  [/^xl\/pivotTables\//i, "Pivot tables are shown as their last values; the file keeps them."],
  [/^xl\/comments|^xl\/threadedComments/i, "Notes and comments on cells are not shown; the file keeps them."],
  [
    /^xl\/(chartsheets|dialogsheets|macrosheets)\//i,
    "Sheets that hold no cells (charts, dialogs, macros) are not shown; the file keeps them.",
  ],
  [/^xl\/slicers\/|^xl\/timelines\//i, "Slicers and timelines are not shown; the file keeps them."],
];

/** Says what of a package a saved file will lack, judged by the parts it has. */
export function noteLeftOutParts({ paths }: XlsxPackage, isStrict: boolean, note: (line: string) => void): void {
  tell([...NEVER_KEPT, ...(isStrict ? LOST_IN_STRICT : [])], paths, note);
}

/** Says what the file keeps without its being seen. */
export function showKeptParts({ paths }: XlsxPackage, show: (line: string) => void): void {
  tell(NOT_SHOWN, paths, show);
}

function tell(lines: Lines, paths: readonly string[], say: (line: string) => void): void {
  for (const [pattern, line] of lines) if (paths.some((path) => pattern.test(path))) say(line);
}

/** Whether a workbook is of the "strict" kind, whose namespaces are others (ECMA-376 Part 1 against Part 4). */
export function isStrictFile(book: XmlElement): boolean {
  return (
    Object.values(book.attributes).some((value) => value.startsWith("http://purl.oclc.org/ooxml/")) ||
    attribute(book, "conformance") === "strict"
  );
}
