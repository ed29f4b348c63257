import type { SheetData } from "../../model/workbookData";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import type { StyleWriter } from "../style/writeStyles";
import { writeColumns } from "./columns";
import { isFitted, writePage } from "./page";
import { placedRows, usedArea } from "./placedRows";
import { writeProtection } from "./protection";
import { writeValidations } from "./validations";
import { writeCells, type FormulaSummary } from "./writeCells";
import { needsExtension, writeConditionalFormats, writeExtendedFormats } from "./writeConditionalFormats";
import { writeView } from "./view";

export interface SheetXmlContext {
  styles: StyleWriter;
  stringOf(text: string): number;
  isActive: boolean;
  /** Relationship of the sheet's drawing, and of its tables. */
  drawingId?: string;
  tableIds: readonly string[];
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
  const formulas = writeCells(writer, sheet, rows, { styleOf: styles.cell, stringOf: context.stringOf });
  writeProtection(writer, sheet.protection);
  writeMerges(writer, sheet.merges ?? []);
  writeConditionalFormats(writer, rules, styles.rule);
  writeValidations(writer, sheet.validations ?? []);
  writePage(writer, sheet.page ?? {});
  if (context.drawingId) writer.leafNode("drawing", { "r:id": context.drawingId });
  writeTableParts(writer, context.tableIds);
  if (needsExtension(rules)) {
    writer.openNode("extLst");
    writer.openNode("ext", {
      uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
      "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
    });
    writeExtendedFormats(writer, rules);
    writer.closeNode();
    writer.closeNode();
  }
  writer.closeNode();
  return { xml: writer.toString(), formulas };
}

function writeProperties(writer: XmlWriter, { tabColor, page }: SheetData): void {
  if (!tabColor && !isFitted(page)) return;
  writer.openNode("sheetPr");
  if (tabColor) writer.leafNode("tabColor", { rgb: `FF${tabColor.slice(1)}` });
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
