import type { SheetGrid } from "../../reading/grid";
import { codeOf } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { askMappings } from "../settings/headerMappings";
import { loadMark } from "../manifest/sheetMark";
import { askFormats, isBuilt } from "./askSheet";
import { askTable, placeOf, tableProperties } from "./askTable";
import { groupPieces, halve, type Piece } from "./pieces";
import { tablesOn, type WholeWorkbook } from "./readWhole";

/** Excel on the web answers with at most 5 MB, and a row may be longer than the first ones are. */
const responseBytes = 3_000_000;
/** Rows by which the size of the others is judged. */
const sampled = 50;
/** What a cell's value costs beside its characters. */
const perCell = 3;

/** Whether Excel refused an answer because of its size: more than 5 MB on the web, more than 5,000,000 cells of a range anywhere. */
export const isTooLarge = (error: unknown): boolean =>
  ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"].includes(codeOf(error));

/**
 * Reads a workbook whose values are more than Excel gives at once: two syncs for what there is, then one for every three megabytes
 * or so of values.
 */
export async function readInPieces(patience: Patience): Promise<WholeWorkbook> {
  const { sheets, tables, remembered } = await run(patience, readOutline);
  const grids = sheets.map(({ grid }): SheetGrid & { values: unknown[][] } => ({ ...grid, values: [] }));
  const weights = sheets.map(({ rows, bytesPerRow }) => ({ rows, bytesPerRow }));
  for (const pieces of groupPieces(weights, responseBytes)) await readPieces(pieces);
  return { sheets: grids, tables, remembered };

  /** Larger than thought, they are read in halves. */
  async function readPieces(pieces: readonly Piece[]): Promise<void> {
    try {
      const read = await run(patience, (context) => valuesOf(context, pieces, grids, sheets));
      pieces.forEach(({ sheet, from }, index) =>
        read[index]?.forEach((row, offset) => {
          const grid = grids[sheet];
          if (grid) grid.values[from + offset] = row;
        }),
      );
    } catch (error) {
      const halves = isTooLarge(error) ? halve(pieces) : null;
      if (!halves) throw error;
      for (const half of halves) await readPieces(half);
    }
  }
}

const run = <T>(
  patience: Patience,
  work: (context: Excel.RequestContext, heard: () => void) => Promise<T>,
): Promise<T> => whileAnswered((heard) => Excel.run(runOptions(), (context) => work(context, heard)), patience);

interface Outline {
  grid: Omit<SheetGrid, "values">;
  rows: number;
  columns: number;
  bytesPerRow: number;
}

/** Where the sheets' values are, how many there are, and how long they are likely to be. */
async function readOutline(context: Excel.RequestContext, heard: () => void) {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load(tableProperties);
  const remembered = askMappings(context);
  await context.sync();
  heard();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    const head = used.getIntersectionOrNullObject(sheet.getRange(`1:${sampled}`));
    head.load("values");
    return { sheet, used, head, formats: askFormats(sheet, used), mark: loadMark(sheet) };
  });
  const placed = tables.items.map(askTable);
  await context.sync();
  const own = asked.filter((sheet) => !isBuilt(sheet));
  return {
    tables: tablesOn(
      own.map(({ sheet }) => sheet.name),
      placed.map(placeOf),
    ),
    remembered: remembered(),
    sheets: own.flatMap(({ sheet, used, head, formats }): Outline[] => {
      if (used.isNullObject) return [];
      const rows = head.isNullObject ? [] : head.values;
      const longest = Math.max(0, ...rows.map((row) => new TextEncoder().encode(JSON.stringify(row)).length));
      return [
        {
          grid: {
            name: sheet.name,
            isVisible: sheet.visibility === "Visible",
            top: used.rowIndex + 1,
            left: used.columnIndex + 1,
            rowsHidden: used.rowHidden,
            ...(!formats.isNullObject && { formats: formats.numberFormat as string[][] }),
          },
          rows: used.rowCount,
          columns: used.columnCount,
          bytesPerRow: Math.max(longest, used.columnCount * perCell),
        },
      ];
    }),
  };
}

async function valuesOf(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  grids: readonly SheetGrid[],
  sheets: readonly Outline[],
): Promise<unknown[][][]> {
  const ranges = pieces.map(({ sheet, from, count }) => {
    const { name = "", top = 1, left = 1 } = grids[sheet] ?? {};
    const range = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(top - 1 + from, left - 1, count, sheets[sheet]?.columns ?? 1);
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map((range) => range.values as unknown[][]);
}
