import type { WorkbookData } from "../../model/workbookData";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import { writeNames } from "./names";

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const MODES = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

/**
 * The workbook part.
 * @param sheetIds relationship of each sheet, in order
 * @param activeTab place of the sheet that is shown on opening
 * @param isCalculated all results are saved; otherwise Excel calculates on opening
 */
export function workbookXml(
  data: WorkbookData,
  sheetIds: readonly string[],
  activeTab: number,
  isCalculated: boolean,
): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("workbook", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  writer.leafNode("workbookPr");
  writer.openNode("bookViews");
  writer.leafNode("workbookView", { activeTab: activeTab || undefined });
  writer.closeNode();
  writer.openNode("sheets");
  data.sheets.forEach((sheet, i) => {
    writer.leafNode("sheet", {
      name: sheet.name,
      sheetId: i + 1,
      state: STATES[sheet.visibility ?? "Visible"],
      "r:id": sheetIds[i],
    });
  });
  writer.closeNode();
  writeNames(writer, data.names, data.sheets);
  writer.leafNode("calcPr", {
    calcId: 191029,
    calcMode: MODES[data.calculationMode ?? "Automatic"],
    fullCalcOnLoad: isCalculated ? undefined : 1,
  });
  writer.closeNode();
  return writer.toString();
}

/** Place of the sheet that is shown on opening. */
export function activeTab({ active, sheets }: WorkbookData): number {
  const named = sheets.findIndex(({ name }) => name === active);
  const visible = sheets.findIndex(({ visibility = "Visible" }) => visibility === "Visible");
  return Math.max(named >= 0 ? named : visible, 0);
}
