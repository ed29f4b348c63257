import { areaAddress } from "../cells/a1";
import { describeSource, type Described } from "./describeSource";
import { blockFrame, tableFrame } from "./frame";
import type { SheetGrid, TablePlace } from "./grid";
import { findBlocks } from "./layout/findBlocks";
import type { Source } from "./source";

/**
 * A source that was found before, from its cells as they are now; `grid` holds no others. `undefined` where they are laid out
 * otherwise now.
 */
export function describeAgain(source: Source, grid: SheetGrid, table: TablePlace | null): Described | undefined {
  const describing = { mapping: source.said };
  if (table) return describeSource(tableFrame(grid, table, source.said), describing, table.rowsHidden);
  const first = areaAddress({ top: grid.top, left: grid.left, bottom: grid.top, right: grid.left });
  const laid = findBlocks(grid, [], source.said).find(
    ({ area }) => areaAddress({ ...area, bottom: area.top, right: area.left }) === first,
  );
  return laid && describeSource(blockFrame(grid, laid), describing);
}

/** Whether a build needs all cells of a source, because formulas cannot read them as they stand. */
export const isReadByUs = ({ unreadable = [] }: Source): boolean => unreadable.length > 0;
