import type { Area } from "../cells/a1";
import type { Source } from "./source";
import { describeSource, type Describing } from "./describeSource";
import type { SheetGrid, TablePlace } from "./grid";
import { headerBlocks } from "./headerBlocks";

/** Every table, and every block of cells under a row of known headers outside the tables; best first. */
export function findSources(
  sheets: readonly SheetGrid[],
  tables: readonly TablePlace[],
  describing: Describing = {},
): Source[] {
  const found = sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name && table.hasHeaders);
    const blocks = headerBlocks(
      sheet,
      own.map(({ area }) => area),
      describing.mapping,
    );
    return [
      ...own.map((table) => describeSource("table", table.name, sheet, withoutTotals(table), describing)),
      ...blocks.map((area) => describeSource("block", "", sheet, area, describing)),
    ].map((source) => ({ source, isVisible: sheet.isVisible }));
  });
  const worth = ({ source, isVisible }: (typeof found)[number]): number =>
    source.facts.length * (isVisible ? 2 : 1) * (source.partners.length > 0 ? 1 : 0);
  // sorting is stable, so equals stay in the order of the sheets
  return found.sort((a, b) => worth(b) - worth(a)).map(({ source }) => source);
}

function withoutTotals({ area, hasTotals }: TablePlace): Area {
  return hasTotals && area.bottom > area.top ? { ...area, bottom: area.bottom - 1 } : area;
}
