import { pictureOf } from "../../../src/plan/picture/sheetPicture";
import type { PlanCells, SheetLayout } from "../../../src/plan/sheetPlan";
import { bareLayout, ourPage } from "../../../src/plan/bareLayout";
import { styles } from "../../../src/plan/styles/styles";

/** The picture of a sheet with these cells: column A 10 points wide, B and C 100, rows of Excel's usual 15. */
export function pictureOfOne(cells: PlanCells, parts: Partial<SheetLayout> = {}, printArea = "A1:C6") {
  const layout: SheetLayout = {
    ...bareLayout(),
    cells,
    columnWidths: [
      { columns: "A:A", width: 10 },
      { columns: "B:C", width: 100 },
    ],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    tabColor: "#000000",
    page: { ...ourPage("Review"), orientation: "Portrait", titleRows: "$1:$1", centerHorizontally: true, printArea },
    ...parts,
  };
  const sheets = [{ name: "Review", partner: "Zappos", layout: 0, cells: {} }];
  return pictureOf({ template: "t", product: "p", styles, layouts: [layout], sheets })!;
}
