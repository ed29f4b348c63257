import { areaAddress, columnLetters } from "../../cells/a1";
import { product } from "../product";
import type { SheetLayout } from "../sheetPlan";
import { colors } from "../styles";

/** How far a tidy sheet goes: last row and column, the row of headers, the columns of the table itself. */
export interface TidyExtent {
  bottom: number;
  right: number;
  headRow: number;
  width: number;
}

/** Points: names, answers, and what stands beside them. */
const widths = { name: 150, answer: 74, gap: 14, beside: 110 } as const;

/** A plain sheet with a table: headers stay in sight and are printed on every page. */
export function tidyLayout(cells: SheetLayout["cells"], { bottom, right, headRow, width }: TidyExtent): SheetLayout {
  const columns = (from: number, to: number): string => `${columnLetters(from)}:${columnLetters(to)}`;
  return {
    cells,
    baseStyle: "base",
    columnWidths: [
      { columns: columns(1, 1), width: widths.name },
      ...(width > 1 ? [{ columns: columns(2, width), width: widths.answer }] : []),
      ...(right > width
        ? [
            { columns: columns(width + 1, width + 1), width: widths.gap },
            { columns: columns(width + 2, right), width: widths.beside },
          ]
        : []),
    ],
    rowHeights: [
      { rows: "1:1", height: 30 },
      { rows: `${headRow}:${headRow}`, height: 38 },
    ],
    mergesAcross: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    tables: [],
    names: [],
    inputs: {},
    valuesOnceCalculated: [],
    frozen: { rows: headRow, columns: 1 },
    gridlines: false,
    tabColor: colors.muted,
    page: {
      orientation: "Landscape",
      pagesWide: 1,
      printArea: areaAddress({ top: 1, left: 1, bottom, right }),
      titleRows: `$${headRow}:$${headRow}`,
      centerHorizontally: false,
      margins: { top: 36, bottom: 42, left: 36, right: 36, footer: 20 },
      footer: { left: `${product.name} ${product.version} · Alliance facts`, center: "&A", right: "&P / &N" },
    },
    protected: false,
  };
}
