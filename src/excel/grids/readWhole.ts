import type { SheetGrid, TablePlace } from "../../reading/grid";
import { askMappings } from "../settings/headerMappings";
import type { RememberedMappings } from "../settings/mappingText";
import { askSheet, gridOf, isBuilt } from "./askSheet";
import { askTable, placeOf, tableProperties } from "./askTable";

/** All that is entered in a workbook, what we built in it left aside. */
export interface WholeWorkbook {
  sheets: SheetGrid[];
  tables: TablePlace[];
  /** What people said of its columns. */
  remembered: RememberedMappings;
}

/** Reads everything in two syncs, whatever the number of sheets. */
export async function readWhole(context: Excel.RequestContext, heard: () => void): Promise<WholeWorkbook> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load(tableProperties);
  const remembered = askMappings(context);
  await context.sync();
  heard();

  const asked = worksheets.items.map(askSheet);
  const placed = tables.items.map(askTable);
  await context.sync();

  const own = asked.filter((sheet) => !isBuilt(sheet));
  return {
    sheets: own.flatMap((sheet) => gridOf(sheet) ?? []),
    tables: tablesOn(
      own.map(({ sheet }) => sheet.name),
      placed.map(placeOf),
    ),
    remembered: remembered(),
  };
}

/** The tables of some sheets. */
export const tablesOn = (sheets: readonly string[], tables: readonly TablePlace[]): TablePlace[] =>
  tables.filter(({ sheet }) => sheets.includes(sheet));
