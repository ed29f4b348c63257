import { blockFrame, tableFrame, type Frame } from "./frame";
import { describeSource, type Described, type Describing } from "./describeSource";
import type { SheetGrid, TablePlace } from "./grid";
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
    const frames: { frame: Frame; rowsHidden: boolean | null | undefined }[] = [
      ...own.map((table) => ({ frame: tableFrame(sheet, table, describing.mapping), rowsHidden: table.rowsHidden })),
      ...findBlocks(sheet, taken, describing.mapping).map((laid) => ({
        frame: blockFrame(sheet, laid),
        rowsHidden: sheet.rowsHidden,
      })),
    ];
    return frames.map(({ frame, rowsHidden }) => ({
      described: describeSource(frame, describing, rowsHidden),
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

/** What is guessed counts less than what is certain. */
const guessWorth = 0.25;
