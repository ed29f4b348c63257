import type { SheetData } from "../../model/workbookData";
import { columnLetters } from "../a1";
import { attribute, child, flag, numberAttribute, type XmlElement, type XmlWriter } from "../package/xml";
import { readColor, type Palette } from "../style/colors";

type ViewParts = Pick<SheetData, "gridlines" | "headings" | "frozen" | "tabColor" | "rightToLeft">;

/** What a sheet looks like around its cells. */
export function readView(sheet: XmlElement, palette: Palette, note: (line: string) => void): ViewParts {
  const view = child(sheet, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const tabColor = readColor(child(sheet, "sheetPr", "tabColor"), palette);
  const isFrozen = attribute(pane, "state")?.startsWith("frozen") ?? false;
  if (pane && !isFrozen) note("Windows that are split are shown whole; the file keeps the split.");
  if (flag(view, "rightToLeft"))
    note("Right-to-left sheets are shown from left to right; the file keeps their direction.");
  const frozen = { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
  return {
    ...(!flag(view, "showGridLines", true) && { gridlines: false }),
    ...(!flag(view, "showRowColHeaders", true) && { headings: false }),
    ...(isFrozen && (frozen.rows > 0 || frozen.columns > 0) && { frozen }),
    ...(tabColor && { tabColor }),
    ...(flag(view, "rightToLeft") && { rightToLeft: true as const }),
  };
}

/** Writes <sheetViews>. */
export function writeView(writer: XmlWriter, sheet: SheetData, isActive: boolean): void {
  writer.openNode("sheetViews");
  writer.openNode("sheetView", {
    ...sheet.kept?.view,
    rightToLeft: sheet.rightToLeft ? 1 : undefined,
    showGridLines: sheet.gridlines === false ? 0 : undefined,
    showRowColHeaders: sheet.headings === false ? 0 : undefined,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: 0,
  });
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  if (rows > 0 || columns > 0) {
    const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    writer.leafNode("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: `${columnLetters(columns + 1)}${rows + 1}`,
      activePane: pane,
      state: "frozen",
    });
    writer.leafNode("selection", { pane });
  } else if (sheet.kept?.elements?.pane) writer.writeRaw(sheet.kept.elements.pane);
  writer.closeNode();
  writer.closeNode();
}
