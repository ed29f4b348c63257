import { product } from "./product";
import type { PlanPage, SheetLayout } from "./sheetPlan";

/** A layout that nothing stands on yet: no rules, no charts, nothing to type into, nothing protected. */
export const bareLayout = (): Omit<
  SheetLayout,
  "cells" | "columnWidths" | "rowHeights" | "frozen" | "tabColor" | "page"
> => ({
  baseStyle: "base",
  mergesAcross: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  tables: [],
  names: [],
  inputs: {},
  valuesOnceCalculated: [],
  gridlines: false,
  protected: false,
});

/** What the pages of every sheet of ours have in common; the footer says which release made the sheet, and `what` it is. */
export const ourPage = (what: string): Pick<PlanPage, "pagesWide" | "margins" | "footer" | "starts"> => ({
  pagesWide: 1,
  margins: { top: 36, bottom: 42, left: 36, right: 36, footer: 20 },
  starts: [],
  footer: { left: `${product.name} ${product.version} · ${what}`, center: "&A", right: "&P / &N" },
});
