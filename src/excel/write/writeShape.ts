import type { SheetLayout } from "../../plan/sheetPlan";
import type { Flow } from "./flow";
import type { Pen } from "./pen";

/** Sizes, merges, what stays in view, and how the sheet prints. */
export async function writeShape(
  open: () => Excel.Worksheet,
  layout: SheetLayout,
  pen: Pen,
  flow: Flow,
): Promise<void> {
  for (const { columns, width } of layout.columnWidths) {
    pen.set(pen.reach(pen.range(open(), columns).format), "columnWidth", width);
    await flow.whenFull();
  }
  for (const { rows, height } of layout.rowHeights) {
    pen.set(pen.reach(pen.range(open(), rows).format), "rowHeight", height);
    await flow.whenFull();
  }
  for (const area of layout.mergesAcross) {
    pen.did(pen.range(open(), area).merge(true), true);
    await flow.whenFull();
  }
  const sheet = open();
  pen.set(sheet, "showGridlines", layout.gridlines);
  pen.set(sheet, "tabColor", layout.tabColor);
  freeze(sheet, layout, pen);
  writePage(sheet, layout, pen);
  await flow.whenFull();
}

function freeze(sheet: Excel.Worksheet, { frozen: { rows, columns } }: SheetLayout, pen: Pen): void {
  const panes = pen.reach(sheet.freezePanes);
  if (rows > 0 && columns > 0) {
    const corner = pen.reach(sheet.getRangeByIndexes(0, 0, rows, columns), 0, 0, rows, columns);
    pen.did(panes.freezeAt(corner), 0);
  } else if (rows > 0) pen.did(panes.freezeRows(rows), rows);
  else if (columns > 0) pen.did(panes.freezeColumns(columns), columns);
}

function writePage(sheet: Excel.Worksheet, { page }: SheetLayout, pen: Pen): void {
  const print = pen.reach(sheet.pageLayout);
  pen.set(print, "orientation", page.orientation);
  pen.set(print, "zoom", { horizontalFitToPages: page.pagesWide });
  pen.set(print, "centerHorizontally", page.centerHorizontally);
  pen.set(print, "topMargin", page.margins.top);
  pen.set(print, "bottomMargin", page.margins.bottom);
  pen.set(print, "leftMargin", page.margins.left);
  pen.set(print, "rightMargin", page.margins.right);
  pen.set(print, "footerMargin", page.margins.footer);
  pen.did(print.setPrintArea(page.printArea), page.printArea);
  pen.did(print.setPrintTitleRows(page.titleRows), page.titleRows);
  const breaks = pen.reach(sheet.horizontalPageBreaks);
  for (const row of page.starts) pen.reach(breaks.add(`A${row}`), `A${row}`);
  const texts = pen.reach(pen.reach(print.headersFooters).defaultForAllPages);
  pen.set(texts, "leftFooter", page.footer.left);
  pen.set(texts, "centerFooter", page.footer.center);
  pen.set(texts, "rightFooter", page.footer.right);
}
