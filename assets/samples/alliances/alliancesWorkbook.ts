import type { WorkbookData } from "../../../src/host/model/workbookData";
import { alliancesSheet } from "./alliancesSheet";
import { readTable } from "./csv";
import { readMeSheet } from "./readMeSheet";
import { sourcesSheet } from "./sourcesSheet";

/**
 * The sample workbook.
 * @param relationships text of relationships.csv @param practices text of practices.csv
 */
export function alliancesWorkbook(relationships: string, practices: string): WorkbookData {
  const facts = readTable(relationships);
  const ratings = readTable(practices);
  return {
    name: "alliances.xlsx",
    sheets: [alliancesSheet(facts, ratings), readMeSheet(), sourcesSheet(facts, ratings)],
    names: [],
  };
}
