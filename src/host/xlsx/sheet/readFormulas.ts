import type { CellData, TableData } from "../../model/workbookData";
import { namesOtherWorkbook } from "../../model/formula/otherWorkbooks";
import { areaAddress, areaHolds, parseArea } from "../a1";
import { formulaFromFile } from "../formula/fileFormula";
import { slideFormula } from "../formula/shared";
import type { StoredCell } from "./storedCells";

export interface FormulaContext {
  /** Whether a cell metadata number marks a dynamic array. */
  isDynamic(metadata: number): boolean;
  /** Told of what cannot be kept in the file. */
  note(line: string): void;
  /** Told of what the file keeps but what looks different here. */
  show(line: string): void;
}

/**
 * Turns stored formulas, cell by cell in the order of the file, into what Excel shows: the first cell of a shared formula
 * has its text, the others follow.
 * @param tables the tables of the sheet: their own formulas need not name them
 */
export function readFormulas(
  context: FormulaContext,
  tables: readonly TableData[],
): (cell: StoredCell) => Pick<CellData, "formula" | "spill"> | undefined {
  const masters = new Map<string, StoredCell>();
  const placed = tables.map(({ name, range }) => ({ name, area: parseArea(range) }));
  const tableAt = (cell: StoredCell) => placed.find(({ area }) => area && areaHolds(area, cell.row, cell.column))?.name;
  return (cell) => {
    const { formula } = cell;
    if (!formula) return undefined;
    if (formula.type === "dataTable") {
      context.note("What-if data tables are shown as values.");
      return undefined;
    }
    const text = formula.type === "shared" ? sharedText(cell, masters) : formula.text;
    if (!text) return undefined;
    if (namesOtherWorkbook(text)) {
      context.show("Formulas that refer to other workbooks are not calculated here: they keep their last values.");
    }
    const shown = formulaFromFile(text, tableAt(cell));
    if (formula.type !== "array") return { formula: shown };
    const dynamic = cell.metadata !== undefined && context.isDynamic(cell.metadata);
    if (!dynamic) context.note("Array formulas entered with Ctrl+Shift+Enter are shown as dynamic arrays.");
    const area = parseArea(formula.ref ?? "");
    const isSpilled = area && (area.top < area.bottom || area.left < area.right);
    return isSpilled ? { formula: shown, spill: areaAddress(area) } : { formula: shown };
  };
}

function sharedText(cell: StoredCell, masters: Map<string, StoredCell>): string | undefined {
  const group = cell.formula?.shared ?? "";
  if (cell.formula?.text) masters.set(group, cell);
  const master = masters.get(group);
  if (!master?.formula) return undefined;
  return slideFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
}
