import type { SheetData } from "../../model/workbookData";
import type { ConditionalFormatData } from "../../model/formats/ruleData";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import type { StyleWriter } from "../style/writeStyles";
import { writeAutoFilter } from "../filter/autoFilter";
import { writeColumns } from "./columns";
import { writeHyperlinks } from "./hyperlinks";
import { isFitted, writePage } from "./page";
import { placedRows, usedArea } from "./placedRows";
import { writeProtection } from "./protection";
import { writeValidations } from "./validations";
import { writeCells, type FormulaSummary } from "./writeCells";
import { needsExtension, writeConditionalFormats, writeExtendedFormats } from "./writeConditionalFormats";
import { writeView } from "./view";

export interface SheetXmlContext {
  styles: StyleWriter;
  stringOf(text: string, runs?: string): number;
  date1904: boolean;
  /** Whether a name is that of a table of the workbook. */
  isTable(name: string): boolean;
  isActive: boolean;
  /** Relationship of the sheet's drawing, and of its tables. */
  drawingId?: string;
  tableIds: readonly string[];
  /** Relationship to an address outside the workbook. */
  linkTo(address: string): string;
}

/** A worksheet part. Its elements stand in the order that ECMA-376 Part 1, 18.3.1.99 asks for. */
export function sheetXml(sheet: SheetData, context: SheetXmlContext): { xml: string; formulas: FormulaSummary } {
  const { styles } = context;
  const writer = new XmlWriter();
  const rows = placedRows(sheet);
  const rules = sheet.conditionalFormats ?? [];
  writer.openXml(StdDocAttributes);
  writer.openNode("worksheet", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  writeProperties(writer, sheet);
  writer.leafNode("dimension", { ref: usedArea(rows) });
  writeView(writer, sheet, context.isActive);
  writeColumns(writer, sheet, styles.cell);
  const keep = (...names: string[]) => names.forEach((name) => writer.writeRaw(sheet.kept?.elements?.[name] ?? ""));
  const formulas = writeCells(writer, sheet, rows, { ...context, styleOf: styles.cell });
  keep("sheetCalcPr");
  writeProtection(writer, sheet.protection);
  keep("protectedRanges", "scenarios");
  writeAutoFilter(writer, sheet.autoFilter, styles.rule);
  keep("dataConsolidate", "customSheetViews");
  writeMerges(writer, sheet.merges ?? []);
  keep("phoneticPr");
  writeConditionalFormats(writer, rules, styles.rule);
  writeValidations(writer, sheet.validations ?? [], context.date1904);
  writeHyperlinks(writer, sheet.hyperlinks ?? [], context.linkTo);
  writePage(writer, sheet.page ?? {}, sheet.kept?.printer);
  keep("customProperties", "cellWatches", "ignoredErrors", "smartTags");
  if (context.drawingId) writer.leafNode("drawing", { "r:id": context.drawingId });
  keep("legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems");
  writeTableParts(writer, context.tableIds);
  writeExtensions(writer, rules, sheet.kept?.extensions ?? []);
  writer.closeNode();
  return { xml: writer.toString(), formulas };
}

function writeExtensions(writer: XmlWriter, rules: readonly ConditionalFormatData[], kept: readonly string[]): void {
  if (!needsExtension(rules) && kept.length === 0) return;
  writer.openNode("extLst");
  if (needsExtension(rules)) {
    writer.openNode("ext", {
      uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
      "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
    });
    writeExtendedFormats(writer, rules);
    writer.closeNode();
  }
  kept.forEach((extension) => writer.writeRaw(extension));
  writer.closeNode();
}

function writeProperties(writer: XmlWriter, { tabColor, page, kept }: SheetData): void {
  const { outlinePr } = kept?.elements ?? {};
  if (!tabColor && !isFitted(page) && !kept?.properties && !outlinePr) return;
  writer.openNode("sheetPr", kept?.properties);
  if (tabColor) writer.leafNode("tabColor", { rgb: `FF${tabColor.slice(1)}` });
  writer.writeRaw(outlinePr ?? "");
  if (isFitted(page)) writer.leafNode("pageSetUpPr", { fitToPage: 1 });
  writer.closeNode();
}

function writeMerges(writer: XmlWriter, merges: readonly string[]): void {
  if (merges.length === 0) return;
  writer.openNode("mergeCells", { count: merges.length });
  for (const ref of merges) writer.leafNode("mergeCell", { ref });
  writer.closeNode();
}

function writeTableParts(writer: XmlWriter, ids: readonly string[]): void {
  if (ids.length === 0) return;
  writer.openNode("tableParts", { count: ids.length });
  for (const id of ids) writer.leafNode("tablePart", { "r:id": id });
  writer.closeNode();
}
