import { join } from "node:path";
import { createWorkbook } from "../../../src/host/model/workbook";
import { workbookRoot } from "../../../src/host/richApi/objects/workbook/workbook";
import { refused } from "../../../src/host/richApi/refused/refused";
import { refusedSets } from "../../../src/host/richApi/refused/refusedSets";
import { everyFeature } from "../xlsx/everyFeature";
import { coverage, type ClassRow } from "./coverage";
import { declaredClasses } from "./declaredClasses";
import { liveMembers, type Step } from "./liveMembers";
import { wireMembers } from "./wireMembers";

/** Where the table is kept. */
export const tablePath = join(__dirname, "../../../src/host/officeApi.md");

const STEPS: readonly Step[] = [
  ["Worksheet", "GetRange", "A1:F20"],
  ["Worksheet", "GetRanges", "A1:B2,D4"],
  ["Workbook", "GetSelectedRanges"],
  ["Range", "GetTables", false],
  ["ChartTitle", "GetSubstring", 0, 1],
];

/** Each class and member of the library, judged. */
export async function officeApi(): Promise<ClassRow[]> {
  const workbook = createWorkbook({
    data: { ...everyFeature, names: everyFeature.names.filter(({ formula }) => !formula.includes(",")) },
  });
  await workbook.calculated();
  const live = liveMembers(workbookRoot(workbook.book), STEPS);
  const rows = coverage(declaredClasses(), wireMembers(), live, { members: refused, sets: refusedSets });
  workbook.dispose();
  return rows;
}
