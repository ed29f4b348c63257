import { areaAddress, parseArea } from "../../cells/a1";
import { allianceAt, cellsOfRow, cellsOfTidied, type AllianceCells } from "../../reading/allianceCells";
import { nameOf, sameName, type Alliance } from "../../reading/alliances";
import { noSource, type Source } from "../../reading/source";
import { readForBuild } from "../build/readForBuild";
import { cellsIn } from "./cellsIn";
import type { CellValue } from "../../reading/formula/book";

/** Who is meant: whoever's record a cell of the source is in, or the first of these names that the source knows. */
export type Whom =
  { readonly at: { readonly row: number; readonly column: number } } | { readonly names: readonly CellValue[] };

/** The answers of one alliance of a source; null where nobody is meant. One sync, and one more where formulas read the source. */
export async function readAlliance(
  context: Excel.RequestContext,
  source: Source,
  whom: Whom,
  asOf: number,
  heard: () => void,
): Promise<AllianceCells | null> {
  if (source.id === noSource.id) return null;
  const now = await readForBuild(context, source);
  heard();
  const alliance =
    "at" in whom ? allianceAt(now.source, now.alliances, now.described, whom.at) : named(now.alliances, whom.names);
  if (!alliance) return null;
  if (now.described) return cellsOfTidied(now.described, alliance.label, asOf);
  if (now.source.shape !== "wide") return null;
  const { top, left, right } = parseArea(now.source.address);
  const row = top + alliance.row;
  const range = context.workbook.worksheets
    .getItem(now.source.sheet)
    .getRange(areaAddress({ top: row, left, bottom: row, right }));
  range.load("values,valueTypes");
  await context.sync();
  heard();
  return cellsOfRow(now.source, alliance, cellsIn(range)[0] ?? []);
}

function named(alliances: readonly Alliance[], names: readonly CellValue[]): Alliance | undefined {
  const wanted = names.map(nameOf).filter((name) => name !== "");
  for (const name of wanted) {
    const found = alliances.find(({ label }) => sameName(label) === sameName(name));
    if (found) return found;
  }
  return undefined;
}
