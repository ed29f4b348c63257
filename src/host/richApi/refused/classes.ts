import type { Refused } from "./reason";

/** One reason for several classes. */
const because = (reason: string, names: string): Refused =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, reason]),
  );

/** Classes that are refused whole: what they stand for is not in the model of this workbook. */
export const refusedClasses: Refused = {
  ...because(
    "the product makes and reads no pivot tables; those of a file are kept in it.",
    `DataPivotHierarchy DataPivotHierarchyCollection FilterPivotHierarchy FilterPivotHierarchyCollection PivotField
     PivotFieldCollection PivotHierarchy PivotHierarchyCollection PivotItem PivotItemCollection PivotLayout PivotTable
     PivotTableCollection PivotTableScopedCollection PivotTableStyle PivotTableStyleCollection RowColumnPivotHierarchy
     RowColumnPivotHierarchyCollection`,
  ),
  ...because(
    "the product draws nothing but charts; shapes and pictures of a file are kept in it.",
    `Shape ShapeCollection ShapeFill ShapeFont ShapeGroup ShapeLineFormat GeometricShape GroupShapeCollection Image Line
     TextFrame TextRange`,
  ),
  ...because(
    "tables are filtered by their own buttons here; slicers and timelines of a file are kept in it.",
    "Slicer SlicerCollection SlicerItem SlicerItemCollection SlicerStyle SlicerStyleCollection TimelineStyle TimelineStyleCollection",
  ),
  ...because(
    "there is one person at a workbook here, with nobody to talk to; comments and notes of a file are kept in it.",
    "Comment CommentCollection CommentReply CommentReplyCollection Note NoteCollection",
  ),
  ...because(
    "nothing outside the workbook is ever asked for data.",
    `DataConnectionCollection LinkedEntityDataDomain LinkedEntityDataDomainCollection LinkedWorkbook
     LinkedWorkbookCollection Query QueryCollection`,
  ),
  ...because(
    "a workbook has the table styles that Excel brings, by name; the product makes no new ones.",
    "TableStyle TableStyleCollection",
  ),
  ...because(
    "views of a sheet for one of several people at once mean nothing where there is one.",
    "NamedSheetView NamedSheetViewCollection",
  ),
  ...because(
    "the page has one window, which belongs to the browser.",
    "Window WindowCollection Pane PaneCollection CustomFunctionManager",
  ),
};
