import { tidySource } from "../../reading/tidy/tidySource";
import type { TidyCell } from "../../reading/tidy/tidyTable";
import type { Source } from "../../reading/source";
import { askCells, describedNow } from "../grids/askSource";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";

/** More cells than this are not read for the few of one alliance. */
const mostCells = 200_000;

/** What a source says of one alliance, by fact id. */
export type AllianceRecord = Readonly<Record<string, string | number | boolean>>;

/** Reads what a source says of an alliance on a day (date serial), in one sync; {} where it says nothing. Throws an ExcelProblem. */
export async function readRecord(
  source: Source,
  partner: string,
  asOf: number,
  patience: Patience = {},
): Promise<AllianceRecord> {
  if (source.partners.length * source.headers.length > mostCells) return {};
  try {
    return await whileAnswered(
      () => Excel.run(runOptions(), (context) => read(context, source, partner, asOf)),
      patience,
    );
  } catch (error) {
    throw plainError(error, `What ${source.name} says of the alliance could not be read.`, "Nothing was changed.");
  }
}

async function read(
  context: Excel.RequestContext,
  source: Source,
  partner: string,
  asOf: number,
): Promise<AllianceRecord> {
  const { tables, worksheets } = context.workbook;
  const range =
    source.kind === "table"
      ? tables.getItem(source.name).getRange()
      : worksheets.getItem(source.sheet).getRange(source.address);
  const asked = askCells(context, source, range);
  await context.sync();
  const described = describedNow(asked);
  if (!described) return {};
  const { columns, rows, alliances } = tidySource(described, asOf);
  const row = alliances.find(({ label }) => label === partner)?.row;
  if (row === undefined) return {};
  const cells = rows[row - 1] ?? [];
  return Object.fromEntries(columns.flatMap(({ fact }, index) => (fact ? [[fact, valueOf(cells[index])]] : [])));
}

function valueOf(cell: TidyCell | undefined): string | number | boolean {
  if (!cell) return "";
  return cell.kind === "link" ? cell.now : cell.value;
}
