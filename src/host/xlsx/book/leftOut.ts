import type { XlsxPackage } from "../package/openPackage";

/** Parts that are not kept, by their place in the package, and what to say about them. */
const PARTS: readonly [RegExp, string][] = [
  [/^xl\/vbaProject/i, "Macros were left out."],
  [/^xl\/pivotTables\//i, "Pivot tables are shown as values."],
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

/** Says what of a package is not kept, judged by the parts it has. */
export function noteLeftOutParts({ paths }: XlsxPackage, note: (line: string) => void): void {
  for (const [pattern, line] of PARTS) if (paths.some((path) => pattern.test(path))) note(line);
}
