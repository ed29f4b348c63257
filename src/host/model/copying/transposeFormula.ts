import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber, readArea } from "../cells/address";
import { changeReferences } from "../formula/shift";

interface Cell {
  row: number;
  column: number;
}

interface Corner extends Cell {
  fixedRow: boolean;
  fixedColumn: boolean;
}

const CORNER = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})/gi;

/** A corner as it lies from the copy: what was so many rows away is so many columns away, "$" staying with its direction. */
function turned({ row, column, fixedRow, fixedColumn }: Corner, from: Cell, to: Cell): Corner | undefined {
  if (fixedRow && fixedColumn) return { row, column, fixedRow, fixedColumn };
  const next = {
    row: fixedColumn ? column : to.row + column - from.column,
    column: fixedRow ? row : to.column + row - from.row,
    fixedRow: fixedColumn,
    fixedColumn: fixedRow,
  };
  const isOnGrid = next.row >= 0 && next.column >= 0 && next.row < MAX_ROWS && next.column < MAX_COLUMNS;
  return isOnGrid ? next : undefined;
}

const write = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
  `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row + 1}`;

/**
 * A formula as it reads when its cell is copied with rows and columns exchanged. Wholly absolute references stay; whole rows
 * and columns as well, since their like in the other direction would be another size.
 * https://support.microsoft.com/office/3419f2e3-beab-4318-aae5-d0f862209744
 */
export function transposeFormula(formula: string, from: Cell, to: Cell): string {
  return changeReferences(formula, "", (text) => {
    if (!readArea(text) || !/[A-Z]\$?\d/i.test(text)) return text;
    let lost = false;
    const moved = text.replace(CORNER, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const corner = {
        row: Number(digits) - 1,
        column: columnNumber(letters),
        fixedRow: fixedRow !== "",
        fixedColumn: fixedColumn !== "",
      };
      const next = turned(corner, from, to);
      lost ||= !next;
      return next ? write(next) : "";
    });
    return lost ? "#REF!" : moved;
  });
}
