import type { Refused } from "./reason";

const pivots = "the product makes and reads no pivot tables; those of a file are kept in it.";
const slicers = "tables are filtered by their own buttons here; slicers and timelines of a file are kept in it.";

/** Members of the workbook, its sheets and what belongs to them that are refused. */
export const refusedOfWorkbook: Refused = {
  "Workbook.pivotTables": pivots,
  "Workbook.pivotTableStyles": pivots,
  "Worksheet.pivotTables": pivots,
  "Range.getPivotTables": pivots,
  "Workbook.slicers": slicers,
  "Workbook.getActiveSlicer": slicers,
  "Workbook.getActiveSlicerOrNullObject": slicers,
  "Workbook.dataConnections": "nothing outside the workbook is ever asked for data.",
  "Worksheet.shapes": "the product draws nothing but charts; shapes and pictures of a file are kept in it.",
};
