import type { SheetGrid } from "../../reading/grid";
import { askSheet, gridOf } from "./askSheet";
import { askWorkbook, type AskedWorkbook } from "./askWorkbook";

/** All that is entered in a workbook, what we built in it left aside. */
export interface WholeWorkbook extends Omit<AskedWorkbook<never>, "asked"> {
  sheets: SheetGrid[];
}

/** Reads everything in two syncs, whatever the number of sheets. */
export async function readWhole(context: Excel.RequestContext, heard: () => void): Promise<WholeWorkbook> {
  const { asked, ...rest } = await askWorkbook(context, heard, askSheet);
  return { ...rest, sheets: asked.flatMap((sheet) => gridOf(sheet) ?? []) };
}
