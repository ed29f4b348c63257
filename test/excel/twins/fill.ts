import { address, parseCell } from "../../../src/cells/a1";
import type { Scalar } from "../../../src/host/model/workbookData";
import type { OpenExcel } from "../openExcel";

/** Cells that are filled, whatever they held. */
export interface Filling {
  sheet: string;
  /** The first cell. */
  from: string;
  rows: readonly (readonly Scalar[])[];
}

/** Fills cells of the open workbook in one request. */
export const fill = ({ client }: OpenExcel, fillings: readonly Filling[]): Promise<void> =>
  client.Excel.run(async (context) => {
    for (const { sheet, from, rows } of fillings) {
      const { row, column } = parseCell(from);
      const to = address(row + rows.length - 1, column + (rows[0]?.length ?? 1) - 1);
      const range = context.workbook.worksheets.getItem(sheet).getRange(`${from}:${to}`);
      range.values = rows.map((each) => each.map(entered));
    }
    await context.sync();
  });

/** As it is typed so that it stays what it is: a text that looks like a number stays a text. */
function entered(value: Scalar): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && value !== "" && !value.startsWith("#") ? `'${value}` : value;
}
