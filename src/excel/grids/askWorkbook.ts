import type { TablePlace } from "../../reading/grid";
import { askMappings } from "../settings/headerMappings";
import type { RememberedMappings } from "../settings/mappingText";
import { isBuilt, type AskedSheet } from "./askSheet";
import { askTable, placeOf, tableProperties } from "./askTable";

/** What there is in a workbook, what we built in it left aside. */
export interface AskedWorkbook<Asked> {
  /** What was asked of each sheet, answered. */
  asked: Asked[];
  tables: TablePlace[];
  /** What people said of its columns. */
  remembered: RememberedMappings;
}

/** Asks every sheet what `ask` wants to know of it, in two syncs, whatever the number of sheets. */
export async function askWorkbook<Asked extends Pick<AskedSheet, "sheet" | "mark">>(
  context: Excel.RequestContext,
  heard: () => void,
  ask: (sheet: Excel.Worksheet) => Asked,
): Promise<AskedWorkbook<Asked>> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load(tableProperties);
  const remembered = askMappings(context);
  await context.sync();
  heard();

  const asked = worksheets.items.map(ask);
  const placed = tables.items.map(askTable);
  await context.sync();

  const own = asked.filter((sheet) => !isBuilt(sheet));
  const names = own.map(({ sheet }) => sheet.name);
  return {
    asked: own,
    tables: placed.map(placeOf).filter(({ sheet }) => names.includes(sheet)),
    remembered: remembered(),
  };
}
