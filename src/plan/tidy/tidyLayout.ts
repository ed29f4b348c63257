import { areaAddress, columnLetters } from "../../cells/a1";
import { bareLayout, ourPage } from "../bareLayout";
import type { SheetLayout } from "../sheetPlan";
import { colors } from "../styles/colors";

/** How far a tidy sheet goes: last row and column, the row of headers, the columns of the table itself, and what is said above it. */
export interface TidyExtent {
  bottom: number;
  right: number;
  headRow: number;
  width: number;
  /** From row 3 on, a line each. */
  lines: readonly string[];
}

/** Points: names, answers, and what stands beside them. */
const widths = { name: 150, answer: 74, beside: 110 } as const;

const leastColumns = 7;
/** Of the notes' letters, on the safe side. */
const pointsPerCharacter = 4.6;

/** A plain sheet with a table: headers stay in sight and are printed on every page. */
export function tidyLayout(
  cells: SheetLayout["cells"],
  { bottom, right, headRow, width, lines }: TidyExtent,
): SheetLayout {
  // what is said above needs room even where the table is narrow
  const printed = Math.max(width, leastColumns);
  const roomInLine = (widths.name + (printed - 1) * widths.answer) / pointsPerCharacter;
  const columns = (from: number, to: number): string => `${columnLetters(from)}:${columnLetters(to)}`;
  return {
    ...bareLayout(),
    cells,
    columnWidths: [
      { columns: columns(1, 1), width: widths.name },
      { columns: columns(2, Math.max(width, leastColumns)), width: widths.answer },
      ...(right > width ? [{ columns: columns(width + 2, right), width: widths.beside }] : []),
    ],
    rowHeights: [
      { rows: "1:1", height: 30 },
      ...lines.map((line, index) => ({
        rows: `${3 + index}:${3 + index}`,
        height: 3 + 11 * Math.ceil(line.length / roomInLine),
      })),
      { rows: `${headRow}:${headRow}`, height: 38 },
    ],
    mergesAcross:
      lines.length === 0 ? [] : [areaAddress({ top: 3, left: 1, bottom: 2 + lines.length, right: printed })],
    frozen: { rows: headRow, columns: 1 },
    tabColor: colors.muted,
    page: {
      ...ourPage("Alliance facts"),
      orientation: "Landscape",
      // what stands beside the table is there to be looked up, not to be printed
      printArea: areaAddress({ top: 1, left: 1, bottom, right: printed }),
      titleRows: `$${headRow}:$${headRow}`,
      centerHorizontally: false,
    },
  };
}
