import type { SheetData, WorkbookData } from "../../model/workbookData";
import { calculationAttributes } from "../document/calculationSettings";
import { writeStructureProtection } from "../document/structureProtection";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import { writeNames } from "./names";

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const MODES = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

/**
 * The workbook part.
 * @param sheetIds relationship of each sheet, in order
 * @param activeTab place of the sheet that is shown on opening
 * @param shared whether all results are saved, otherwise Excel calculates on opening; and whether a name is that of a table
 */
export function workbookXml(
  data: WorkbookData,
  sheetIds: readonly string[],
  activeTab: number,
  { isCalculated, isTable }: { isCalculated: boolean; isTable(name: string): boolean },
): string {
  const writer = new XmlWriter();
  writer.openXml(StdDocAttributes);
  writer.openNode("workbook", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  const { kept } = data;
  const tabs = kept?.tabs ?? [];
  const keep = (...names: string[]) => names.forEach((name) => writer.writeRaw(kept?.elements?.[name] ?? ""));
  /** Place of a worksheet among all tabs. */
  const placeOf = (sheet: number) => sheet + tabs.filter(({ after }) => after <= sheet).length;
  keep("fileSharing");
  writer.leafNode("workbookPr", { date1904: data.date1904 ? 1 : undefined, ...kept?.properties });
  writeStructureProtection(writer, data.structureProtection);
  writer.openNode("bookViews");
  writer.leafNode("workbookView", { ...kept?.window, activeTab: placeOf(activeTab) || undefined });
  writer.closeNode();
  writer.openNode("sheets");
  const numbers = sheetNumbers(data.sheets, tabs.length);
  const writeTabs = (after: number) =>
    tabs.forEach((tab, i) => {
      const { name, visibility, link } = tab;
      if (tab.after !== after && !(after === data.sheets.length && tab.after > after)) return;
      const state = STATES[visibility ?? "Visible"];
      writer.leafNode("sheet", { name, sheetId: numbers[data.sheets.length + i], state, "r:id": link.id });
    });
  data.sheets.forEach((sheet, i) => {
    writeTabs(i);
    writer.leafNode("sheet", {
      name: sheet.name,
      sheetId: numbers[i],
      state: STATES[sheet.visibility ?? "Visible"],
      "r:id": sheetIds[i],
    });
  });
  writeTabs(data.sheets.length);
  writer.closeNode();
  keep("functionGroups", "externalReferences");
  writeNames(writer, data.names, data.sheets, placeOf, isTable);
  writer.leafNode("calcPr", {
    ...kept?.calculation,
    calcId: 191029,
    calcMode: MODES[data.calculationMode ?? "Automatic"],
    ...calculationAttributes(data),
    fullCalcOnLoad: isCalculated ? undefined : 1,
  });
  keep("oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing");
  keep("webPublishObjects", "extLst");
  writer.closeNode();
  return writer.toString();
}

/** A number for each sheet and then for each other tab: the one that kept parts know it by, or a free one. */
function sheetNumbers(sheets: readonly SheetData[], others: number): number[] {
  const known = sheets.map(({ kept }) => kept?.number);
  const taken = new Set(known.filter((number) => number !== undefined));
  let next = 1;
  const free = (): number => {
    while (taken.has(next)) next++;
    return next++;
  };
  return [...known, ...new Array<undefined>(others).fill(undefined)].map((number) => number ?? free());
}

/** Place of the sheet that is shown on opening. */
export function activeTab({ active, sheets }: WorkbookData): number {
  const named = sheets.findIndex(({ name }) => name === active);
  const visible = sheets.findIndex(({ visibility = "Visible" }) => visibility === "Visible");
  return Math.max(named >= 0 ? named : visible, 0);
}
