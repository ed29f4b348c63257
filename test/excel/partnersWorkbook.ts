import type { CellData, Scalar, WorkbookData } from "../../src/host/model/workbookData";
import { address, areaAddress } from "../../src/cells/a1";

/** Names, both bodies of evidence and the practices under their canonical headers, and a column that is no fact. */
export const headers = [
  "Partner",
  "Duration and focus",
  "Goal horizon",
  "Resource commitment",
  "Decision-making",
  "Risk and reward sharing",
  "Flexibility and adaptability",
  "Integration",
  "Innovation or execution",
  "Core competencies",
  "Objectives",
  "Significant impact",
  "Integrated assets",
  "Independent with shared control",
  "Initiatives across value chains",
  "Trust across cultures",
  "Clear purpose",
  "Compatible cultures",
  "Roles and responsibilities",
  "Communication",
  "Long-term value",
  "Conflict resolution",
  "Measure and adapt",
  "Phone",
];

/** A row in which every contrast and every practice has this rating, and every point this answer. */
export const evenRow = (name: Scalar, rating: number | null, point: string | null = null): Scalar[] => [
  name,
  ...Array<Scalar>(10).fill(rating),
  ...Array<Scalar>(5).fill(point),
  ...Array<Scalar>(7).fill(rating),
  "+49 30 1234567",
];

/** So many alliances with names of their own. */
export const manyRows = (count: number): Scalar[][] =>
  Array.from({ length: count }, (_, index) => evenRow(`Alliance ${index + 1}`, 1 + (index % 5), "Partly"));

/** Cells from A1 or elsewhere; a text never becomes anything else here. */
export function cellsOf(rows: readonly (readonly Scalar[])[], top = 1, left = 1): Record<string, CellData> {
  const cells: Record<string, CellData> = {};
  rows.forEach((row, y) =>
    row.forEach((value, x) => {
      if (value !== null) cells[address(top + y, left + x)] = { value };
    }),
  );
  return cells;
}

/** A workbook with the table Alliances on the sheet Partner data, a sheet of the person's own before it, and the second on show. */
export function partnersWorkbook(rows: readonly (readonly Scalar[])[] = manyRows(3), columns = headers): WorkbookData {
  const range = areaAddress({ top: 1, left: 1, bottom: 1 + rows.length, right: columns.length });
  return {
    name: "Partners.xlsx",
    sheets: [
      { name: "Notes", cells: { A1: { value: "mine" }, A2: { formula: "=1+1", value: 2 } } },
      {
        name: "Partner data",
        cells: cellsOf([columns, ...rows]),
        tables: [{ name: "Alliances", range, columns: [...columns] }],
      },
    ],
    names: [{ name: "Rate", formula: "=0.19" }],
    active: "Partner data",
  };
}
