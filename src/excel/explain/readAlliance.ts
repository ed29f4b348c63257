import { areaAddress, parseArea } from "../../cells/a1";
import { allianceAt, cellsOfRow, cellsOfTidied, type AllianceCells } from "../../reading/allianceCells";
import { nameOf, sameName, type Alliance } from "../../reading/alliances";
import { noSource, type Source } from "../../reading/source";
import { readNow } from "../build/readNow";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { cellsIn } from "./cellsIn";
import type { CellGrid, CellValue } from "../../reading/formula/book";

/** Who is meant: whoever's record a cell of the source is in, or the first of these names that the source knows. */
export type Whom =
  { readonly at: { readonly row: number; readonly column: number } } | { readonly names: readonly CellValue[] };

/**
 * The answers of one alliance of a source; null where nobody is meant. One sync, one more where formulas read the source, and several
 * where it is more than Excel gives at once.
 */
export async function readAlliance(
  source: Source,
  whom: Whom,
  asOf: number,
  patience: Patience,
): Promise<AllianceCells | null> {
  if (source.id === noSource.id) return null;
  const now = await readNow(source, patience);
  const alliance =
    "at" in whom ? allianceAt(now.source, now.alliances, now.described, whom.at) : named(now.alliances, whom.names);
  if (!alliance) return null;
  if (now.described) return cellsOfTidied(now.described, alliance.label, asOf);
  if (now.source.shape !== "wide") return null;
  const { top, left, right } = parseArea(now.source.address);
  const row = top + alliance.row;
  const place = areaAddress({ top: row, left, bottom: row, right });
  const cells = await whileAnswered(
    () => Excel.run(runOptions(), (context) => cellsAt(context, now.source.sheet, place)),
    patience,
  );
  return cellsOfRow(now.source, alliance, cells[0] ?? []);
}

async function cellsAt(context: Excel.RequestContext, sheet: string, place: string): Promise<CellGrid> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(place);
  range.load("values,valueTypes");
  await context.sync();
  return cellsIn(range);
}

function named(alliances: readonly Alliance[], names: readonly CellValue[]): Alliance | undefined {
  const wanted = names.map(nameOf).filter((name) => name !== "");
  for (const name of wanted) {
    const found = alliances.find(({ label }) => sameName(label) === sameName(name));
    if (found) return found;
  }
  return undefined;
}
