import { address, isIn, parseArea } from "../../cells/a1";
import { sourceAt } from "../../reading/allianceCells";
import { callsIn } from "../../reading/formula/calls";
import type { Source } from "../../reading/source";
import { namespace } from "../../plan/formula";
import { readFrozen } from "../convert/frozenFormulas";
import { readBuilt, type BuiltNow } from "../manifest/readBuilt";
import { plainError } from "../plainError";
import { sourceAgain } from "../refresh/sourceAgain";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { askCell, type AskedCell } from "./askCell";
import { readAlliance, type Whom } from "./readAlliance";
import { readCalls } from "./readCalls";
import type { Selected, SelectedFormula, SelectionRequest } from "./selected";

/**
 * Reads what the selected cell is: two syncs, two more on a built or frozen sheet, and one for each step of a formula or a source.
 * Nothing is changed. Throws an ExcelProblem.
 */
export async function readSelected(request: SelectionRequest, patience: Patience = {}): Promise<Selected> {
  try {
    const { cell, source, whom } = await whileAnswered(
      (heard) => Excel.run(runOptions(), (context) => read(context, request, heard)),
      patience,
    );
    return { ...cell, alliance: source ? await readAlliance(source, whom, cell.asOf, patience) : null };
  } catch (error) {
    throw plainError(error, "The selected cell could not be read.", "Nothing was changed.");
  }
}

/** What is known of the selected cell before anybody's answers are read. */
interface CellRead {
  cell: Omit<Selected, "alliance">;
  /** Where the answers of whom it is about are; none where it is about nobody. */
  source: Source | null | undefined;
  whom: Whom;
}

async function read(
  context: Excel.RequestContext,
  { sources, asOf, today }: SelectionRequest,
  heard: () => void,
): Promise<CellRead> {
  const cell = await askCell(context, heard);
  const built = cell.builtMark === null ? undefined : await builtSheet(context, cell.builtMark, heard);
  const found = cell.formula ?? (await frozenFormula(context, cell, heard));
  const formula = found && (await readFormula(context, cell, found, today, heard));
  const day = built?.record.request.asOf ?? asOf;
  const source = built ? sourceAgain(built.record, sources) : sourceAt(sources, cell.sheet, cell);
  // a sheet of one alliance is about it in every cell; on a sheet of several, each row names its own
  const whom = built ? { names: [built.sheet.partner, ...cell.line] } : { at: cell };
  const { sheet, place, text, value, policy } = cell;
  const sheetBuilt = built && {
    template: built.record.request.template,
    calculate: built.record.request.calculate ?? "live",
    source: built.record.source.name,
  };
  const read = { sheet, place, text, value, formula, built: sheetBuilt ?? null, asOf: day, policy };
  return { cell: read, source, whom };
}

async function builtSheet(
  context: Excel.RequestContext,
  mark: string,
  heard: () => void,
): Promise<BuiltNow | undefined> {
  const { built } = await readBuilt(context, heard);
  return built.find(({ sheet }) => sheet.mark === mark);
}

interface Found {
  text: string;
  row: number;
  column: number;
  isFrozen?: boolean;
}

/** The formula whose value stands in the cell since it was frozen. */
async function frozenFormula(context: Excel.RequestContext, cell: AskedCell, heard: () => void): Promise<Found | null> {
  if (cell.frozenMark === null) return null;
  const kept = await readFrozen(context, heard);
  const formulas = kept
    .flatMap(({ frozen }) => frozen.sheets)
    .filter(({ mark }) => mark === cell.frozenMark)
    .flatMap((sheet) => sheet.formulas);
  const found = formulas.find(({ area }) => isIn(parseArea(area), cell));
  if (!found) return null;
  const { top: row, left: column } = parseArea(found.place);
  return { text: found.formula, row, column, isFrozen: true };
}

async function readFormula(
  context: Excel.RequestContext,
  { sheet, row, column, tables, names }: AskedCell,
  found: Found,
  today: number,
  heard: () => void,
): Promise<SelectedFormula> {
  const calls = callsIn(found.text, namespace);
  const at = { sheet, row: found.row, column: found.column };
  return {
    text: found.text,
    place: address(found.row, found.column),
    down: row - found.row,
    right: column - found.column,
    isFrozen: found.isFrozen ?? false,
    calls: calls && (await readCalls(context, calls, { at, tables, names, today }, heard)),
  };
}
