import { blockFrame, tableFrame, type Frame } from "./frame";
import { describeSource, type Described, type Describing } from "./describeSource";
import type { SheetGrid, TablePlace } from "./grid";
import type { HeaderMapping } from "./headerMapping";
import { findBlocks } from "./layout/findBlocks";
import type { Source } from "./source";

/** Every table, and every block of cells under headers or beside facts outside the tables; best first. */
export function findSources(
  sheets: readonly SheetGrid[],
  tables: readonly TablePlace[],
  describing: Describing = {},
): Source[] {
  return describeSources(sheets, tables, describing).map(({ source }) => source);
}

/** The same, each with what it was made from. */
export function describeSources(
  sheets: readonly SheetGrid[],
  tables: readonly TablePlace[],
  describing: Describing = {},
): Described[] {
  const found = sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name && table.hasHeaders);
    const taken = own.map(({ area }) => area);
    const ofBlocks = saidOf(`block:${sheet.name}!`, describing);
    const frames: { frame: Frame; rowsHidden: boolean | null | undefined; mapping: HeaderMapping }[] = [
      ...own.map((table) => {
        const mapping = saidOf(`table:${table.name}`, describing);
        return { frame: tableFrame(sheet, table, mapping), rowsHidden: table.rowsHidden, mapping };
      }),
      ...findBlocks(sheet, taken, ofBlocks).map((laid) => ({
        frame: blockFrame(sheet, laid),
        rowsHidden: sheet.rowsHidden,
        mapping: ofBlocks,
      })),
    ];
    return frames.map(({ frame, rowsHidden, mapping }) => ({
      described: describeSource(frame, { ...describing, mapping }, rowsHidden),
      isVisible: sheet.isVisible,
    }));
  });
  const worth = ({ described: { source }, isVisible }: (typeof found)[number]): number =>
    (source.facts.length + guessWorth * (source.guesses?.length ?? 0)) *
    (isVisible ? 2 : 1) *
    (source.partners.length > 0 ? 1 : 0);
  // sorting is stable, so equals stay in the order of the sheets
  return found.sort((a, b) => worth(b) - worth(a)).map(({ described }) => described);
}

/** What a person said of a table; or of the blocks of a sheet together, for where a block begins is only known by its headers. */
function saidOf(id: string, { mapping, mappings = {} }: Describing): HeaderMapping {
  const own = Object.entries(mappings).filter(([known]) => known === id || (id.endsWith("!") && known.startsWith(id)));
  return Object.assign({}, mapping, ...own.map(([, said]) => said)) as HeaderMapping;
}

/** What is guessed counts less than what is certain. */
const guessWorth = 0.25;
