import { join } from "node:path";
import { createWorkbook } from "../../../src/host/model/workbook";
import { workbookRoot } from "../../../src/host/richApi/objects/workbook/workbook";
import { refused } from "../../../src/host/richApi/refused/refused";
import { refusedSets } from "../../../src/host/richApi/refused/refusedSets";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { everyFeature } from "../xlsx/everyFeature";
import { coverage, type ClassRow } from "./coverage";
import { declaredClasses } from "./declaredClasses";
import { liveMembers, type Step } from "./liveMembers";
import { wireMembers } from "./wireMembers";

/** Where the table is kept. */
export const tablePath = join(__dirname, "../../../src/host/officeApi.md");

/** A workbook with something of everything. */
const everything: WorkbookData = {
  ...everyFeature,
  properties: { custom: [{ key: "Stage", type: "String", value: "final" }] },
  customXmlParts: [{ id: "{1}", xml: "<a xmlns='urn:a'/>" }],
  settings: [["key", "1"]],
};

const STEPS: readonly Step[] = [
  ["Worksheet", "GetRange", "A1:F20"],
  ["Worksheet", "GetRanges", "A1:B2,D4"],
  ["Workbook", "GetSelectedRanges"],
  ["Worksheet", "GetRange", "A1:C3"],
  ["Worksheet", "GetRange", "B2"],
  ["Range", "GetTables", false],
  ["Range", "RemoveDuplicates", [0], false],
  ["Range", "RemoveDuplicates", [0], false],
  ["CustomXmlPartCollection", "GetByNamespace", "urn:a"],
  ["Functions", "Sum", [1, 2]],
  ["PageBreakCollection", "Add", "C3"],
  ["ChartTitle", "GetSubstring", 0, 1],
];

/** Each class and member of the library, judged. */
export async function officeApi(): Promise<ClassRow[]> {
  const workbook = createWorkbook({
    data: everything,
  });
  await workbook.calculated();
  const live = liveMembers(workbookRoot(workbook.book), STEPS);
  const rows = coverage(declaredClasses(), wireMembers(), live, { members: refused, sets: refusedSets });
  workbook.dispose();
  return rows;
}
