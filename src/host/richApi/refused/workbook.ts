import type { Refused } from "./reason";

const pivots = "the product makes and reads no pivot tables; those of a file are kept in it.";
const slicers = "tables are filtered by their own buttons here; slicers and timelines of a file are kept in it.";

const bindings = "the older form of what names, tables and events of sheets do; nothing of the product binds.";

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
  Binding: bindings,
  BindingCollection: bindings,
  "Workbook.bindings": bindings,
  "Functions.amorDegrc": "the calculation engine does not know this function.",
  "Functions.ecma_Ceiling": "the calculation engine does not know this function.",
  "Functions.iso_Ceiling": "the calculation engine does not know this function.",
  "Functions.usdollar": "the calculation engine does not know this function.",
  "Workbook.usePrecisionAsDisplayed":
    "numbers are calculated with all their digits; what a file says about it is kept, but cannot be changed.",
  "Workbook.onAutoSaveSettingChanged": "nothing is saved by itself here, so the event never comes.",
  "Worksheet.shapes": "the product draws nothing but charts; shapes and pictures of a file are kept in it.",
};
