import type { KeptSheet } from "../../model/kept/keptData";
import type { OutlineData } from "../../model/sheets/outlineData";
import type { PageData } from "../../model/sheets/pageData";
import type { SheetData, TableData } from "../../model/workbookData";
import type { FormatData } from "../../model/formats/formatData";
import { attribute, child, children, numberAttribute, rootOf, type XmlElement } from "../package/xml";
import type { Palette } from "../style/colors";
import { readAutoFilter } from "../filter/autoFilter";
import type { Relationship } from "../package/openPackage";
import { readHyperlinks } from "./hyperlinks";
import { readColumns, STANDARD_HEIGHT } from "./columns";
import { noteLeftOutElements } from "./leftOut";
import { readPage } from "./page";
import { readProtection } from "./protection";
import { readCells, type CellContext } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { readValidations } from "./validations";
import { readView } from "./view";

/** What all sheets of a workbook share. */
export interface SheetContext extends CellContext {
  palette: Palette;
  ruleFormats: readonly FormatData[];
}

/** What is known about a sheet from outside its own part. */
export interface SheetFrame {
  name: string;
  visibility?: "Hidden" | "VeryHidden";
  tables: readonly TableData[];
  /** Where the part leads. */
  links: readonly Relationship[];
  /** Print area and titles. */
  print: PageData;
  /** What of the part, without its cells, is kept as it came. */
  keep(sheet: XmlElement): KeptSheet | undefined;
}

/** A worksheet part as data. Throws when its XML is not well formed. */
export function readSheet(xml: string, frame: SheetFrame, context: SheetContext): SheetData {
  const { sheet, sheetData } = split(xml);
  const columns = readColumns(sheet, context.formats);
  const standardHeight = numberAttribute(child(sheet, "sheetFormatPr"), "defaultRowHeight") ?? STANDARD_HEIGHT;
  const base = (letters: string) => columns.columnFormats?.[letters] ?? columns.format;
  const cells = readCells(sheetData, context, base, standardHeight, frame.tables);
  const merges = children(child(sheet, "mergeCells"), "mergeCell").map((each) => attribute(each, "ref") ?? "");
  const conditionalFormats = readConditionalFormats(sheet, context);
  const autoFilter = readAutoFilter(sheet, context);
  const validations = readValidations(sheet, context.date1904, context.note);
  const page = { ...readPage(sheet), ...frame.print };
  const hyperlinks = readHyperlinks(sheet, frame.links);
  const protection = readProtection(child(sheet, "sheetProtection"));
  noteLeftOutElements(sheet, context.note);
  const { groups: rowGroups, ...cellsAndRows } = cells;
  const { groups: columnGroups, ...ownColumns } = columns;
  const outline: OutlineData = {
    ...(rowGroups.length > 0 && { rows: rowGroups }),
    ...(columnGroups.length > 0 && { columns: columnGroups }),
  };
  const kept = frame.keep(sheet);
  return {
    name: frame.name,
    ...(frame.visibility && { visibility: frame.visibility }),
    ...readView(sheet, context.palette, context.show),
    ...cellsAndRows,
    ...ownColumns,
    ...(merges.length > 0 && { merges }),
    ...(frame.tables.length > 0 && { tables: [...frame.tables] }),
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
    ...(validations.length > 0 && { validations }),
    ...(hyperlinks.length > 0 && { hyperlinks }),
    ...(autoFilter && { autoFilter }),
    ...(Object.keys(page).length > 0 && { page }),
    ...(protection && { protection }),
    ...(Object.keys(outline).length > 0 && { outline }),
    ...(kept && { kept }),
  };
}

/** Takes the cells, which may be millions, out of the sheet: the rest is small enough for a tree. */
function split(xml: string): { sheet: XmlElement; sheetData: string } {
  const open = /<(?:\w+:)?sheetData(?:\s[^>]*)?>/.exec(xml);
  const close = open && /<\/(?:\w+:)?sheetData\s*>/.exec(xml.slice(open.index));
  if (!open || !close || open[0].endsWith("/>")) return { sheet: rootOf(xml), sheetData: "<sheetData/>" };
  const end = open.index + close.index + close[0].length;
  return { sheet: rootOf(xml.slice(0, open.index) + xml.slice(end)), sheetData: xml.slice(open.index, end) };
}
