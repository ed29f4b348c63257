import { unzip } from "@cj-tech-master/excelts/archive";

/** How many of each feature a file has, by feature and, where it belongs to a sheet, by the sheet's place among the tabs. */
export type Counts = Readonly<Record<string, number>>;

/** Elements of a worksheet, counted by name wherever they stand. */
const IN_SHEETS: Readonly<Record<string, RegExp>> = {
  formulas: /<(?:x:)?f[\s>](?!\/)/g,
  "array formulas": /<(?:x:)?f [^>]*t="array"/g,
  "dynamic arrays": /<(?:x:)?c [^>]*\bcm="1"/g,
  merges: /<mergeCell /g,
  "colour scales": /<colorScale>/g,
  "data bars": /<dataBar[ >]/g,
  "data bars of 2010": /<x14:dataBar[ >]/g,
  "icon sets": /<(?:x14:)?iconSet[ >]/g,
  validations: /<(?:x14:)?dataValidation /g,
  prompts: / prompt="[^"]/g,
  hyperlinks: /<hyperlink /g,
  "page breaks": /<brk /g,
  "frozen panes": /<pane [^>]*state="frozen"/g,
  "split panes": /<pane (?![^>]*state="frozen")/g,
  "right-to-left": /rightToLeft="(?:1|true)"/g,
  zoom: /zoomScale="(?!100")\d+"/g,
  "hidden gridlines": /showGridLines="(?:0|false)"/g,
  "tab colours": /<tabColor /g,
  "hidden rows": /<row [^>]*hidden="(?:1|true)"/g,
  "grouped rows": /<row [^>]*outlineLevel="[1-7]"/g,
  "folded rows": /<row [^>]*collapsed="(?:1|true)"/g,
  "summary above": /summaryBelow="(?:0|false)"/g,
  filters: /<autoFilter /g,
  "filtered columns": /<filterColumn /g,
  sorts: /<sortState /g,
  protections: /<sheetProtection [^>]*sheet="(?:1|true)"/g,
  "ranges that stay open": /<protectedRange /g,
  "print options": /(?:horizontalCentered|verticalCentered|gridLines|headings)="(?:1|true)"/g,
  landscape: /orientation="landscape"/g,
  scaling: /<pageSetup [^>]*scale="(?!100")\d+"/g,
  "fitted pages": /<pageSetUpPr [^>]*fitToPage="(?:1|true)"/g,
  headers: /<(?:odd|even|first)Header[^>]*>[^<]/g,
  footers: /<(?:odd|even|first)Footer[^>]*>[^<]/g,
  "header pictures": /<legacyDrawingHF /g,
  backgrounds: /<picture /g,
  sparklines: /<x14:sparkline>/g,
  "ignored errors": /<ignoredError /g,
  "form controls": /<control /g,
  "names for macros": /<sheetPr [^>]*codeName=/g,
};

/** Elements of other parts, by the kind of part. */
const IN_PARTS: readonly [string, RegExp, RegExp][] = [
  ["tables", /^xl\/tables\//, /<table /g],
  ["table columns", /^xl\/tables\//, /<tableColumn /g],
  ["totals of tables", /^xl\/tables\//, /totalsRow(?:Label|Function)="(?!none)/g],
  ["banded tables", /^xl\/tables\//, /showRowStripes="1"/g],
  ["names", /^xl\/workbook\.xml$/, /<definedName (?![^>]*_xlnm\.)/g],
  ["hidden names", /^xl\/workbook\.xml$/, /<definedName (?![^>]*_xlnm\.)[^>]*hidden="(?:1|true)"/g],
  ["print areas", /^xl\/workbook\.xml$/, /_xlnm\.Print_Area/g],
  ["print titles", /^xl\/workbook\.xml$/, /_xlnm\.Print_Titles/g],
  ["tabs", /^xl\/workbook\.xml$/, /<sheet /g],
  ["hidden tabs", /^xl\/workbook\.xml$/, /<sheet [^>]*state="(?:veryH|h)idden"/g],
  ["links to other workbooks", /^xl\/workbook\.xml$/, /<externalReference /g],
  ["pivot caches", /^xl\/workbook\.xml$/, /<pivotCache /g],
  ["locked structure", /^xl\/workbook\.xml$/, /lockStructure="(?:1|true)"/g],
  ["days from 1904", /^xl\/workbook\.xml$/, /date1904="(?:1|true)"/g],
  ["charts", /^xl\/charts\/chart\d+\.xml$/, /<(?:c:)?chart>/g],
  ["series", /^xl\/charts\/chart\d+\.xml$/, /<(?:c:)?ser>/g],
  ["trend lines", /^xl\/charts\/chart\d+\.xml$/, /<(?:c:)?trendline>/g],
  ["chart titles", /^xl\/charts\/chart\d+\.xml$/, /<(?:c:)?chart>\s*<(?:c:)?title>/g],
  ["axes of values", /^xl\/charts\/chart\d+\.xml$/, /<(?:c:)?valAx>/g],
  ["pictures", /^xl\/drawings\/drawing\d+\.xml$/, /<xdr:pic[ >]/g],
  ["shapes", /^xl\/drawings\/drawing\d+\.xml$/, /<xdr:sp[ >]/g],
  ["notes", /^xl\/comments/, /<comment /g],
  ["boxes of notes and controls", /\.vml$/, /<v:shape /g],
  ["rich texts", /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/, /<(?:si|is)>(?:(?!<\/(?:si|is)>).)*<rPr/gs],
  ["named styles", /^xl\/styles\.xml$/, /<cellStyle (?![^>]*name="Normal")/g],
  ["themes", /^xl\/theme\/theme/, /<a:clrScheme /g],
  ["titles", /^docProps\/core\.xml$/, /<dc:title[^>]*>[^<]/g],
  ["authors", /^docProps\/core\.xml$/, /<dc:creator[^>]*>[^<]/g],
  ["companies", /^docProps\/app\.xml$/, /<Company>[^<]/g],
  ["properties of one's own", /^docProps\/custom\.xml$/, /<property /g],
];

/** Parts that are counted as wholes. */
const WHOLE_PARTS: readonly [string, RegExp][] = [
  ["images", /^xl\/media\//],
  ["pivot tables", /^xl\/pivotTables\/[^/]+\.xml$/],
  ["records of pivots", /^xl\/pivotCache\/pivotCacheRecords/],
  ["macros", /vbaProject\.bin$/],
  ["sheets of charts", /^xl\/chartsheets\/[^/]+\.xml$/],
  ["other workbooks", /^xl\/externalLinks\/[^/]+\.xml$/],
];

/** All features that are counted. */
export const FEATURES: readonly string[] = [
  ...Object.keys(IN_SHEETS),
  ...IN_PARTS.map(([feature]) => feature),
  ...WHOLE_PARTS.map(([feature]) => feature),
];

/** Counts what a file has, straight from the XML in its zip container: nothing of ours reads it. */
export async function countFeatures(bytes: Uint8Array): Promise<Counts> {
  const parts = await partsOf(bytes);
  const counts: Record<string, number> = {};
  const add = (feature: string, count: number) => {
    if (count > 0) counts[feature] = (counts[feature] ?? 0) + count;
  };
  for (const [path, text] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) countSheet(text, add);
    for (const [feature, where, what] of IN_PARTS) if (where.test(path)) add(feature, (text.match(what) ?? []).length);
    for (const [feature, where] of WHOLE_PARTS) if (where.test(path)) add(feature, 1);
  }
  return counts;
}

function countSheet(text: string, add: (feature: string, count: number) => void): void {
  for (const [feature, pattern] of Object.entries(IN_SHEETS)) add(feature, (text.match(pattern) ?? []).length);
  add(
    "cells",
    [...text.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].filter(([, inside]) => /<[vf][\s>]|<is>/.test(inside ?? ""))
      .length,
  );
  // One rule of the older list and its second half in the newer one are one rule
  add("rules", (text.match(/<cfRule /g) ?? []).length + (text.match(/<x14:cfRule [^>]*priority=/g) ?? []).length);
  for (const [, type = ""] of text.matchAll(/<cfRule [^>]*?\btype="(\w+)"/g)) add(`rules of the kind ${type}`, 1);
  for (const [, type = ""] of text.matchAll(/<(?:x14:)?dataValidation [^>]*?\btype="(\w+)"/g))
    add(`validations of the kind ${type}`, 1);
  for (const column of text.match(/<col [^>]*>/g) ?? []) {
    const [min, max] = ["min", "max"].map((name) => Number(new RegExp(`${name}="(\\d+)"`).exec(column)?.[1] ?? 0)) as [
      number,
      number,
    ];
    if (/hidden="(?:1|true)"/.test(column)) add("hidden columns", max - min + 1);
    if (/outlineLevel="[1-7]"/.test(column)) add("grouped columns", max - min + 1);
  }
}

/** The parts of a file as text, by path. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (!entry.path.endsWith("/")) parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  }
  return parts;
}
