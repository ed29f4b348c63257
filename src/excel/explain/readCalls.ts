import { areaAddress, type Area } from "../../cells/a1";
import type { Book, CellGrid, Place } from "../../reading/formula/book";
import type { OurCall } from "../../reading/formula/calls";
import { readCall, type ReadCall } from "../../reading/formula/readCall";
import { ExcelProblem } from "../problem";
import { cellsIn } from "./cellsIn";

/** An argument is read in steps: a cell may say which row is meant. No formula of ours needs more. */
const mostSteps = 6;
/** Ranges with more cells than this are cut where the sheet's used cells end, and refused where that is not enough. */
const mostCells = 300_000;

/** Reads what calls are given, a request for each step. Throws an ExcelProblem where that is more than can be read at once. */
export async function readCalls(
  context: Excel.RequestContext,
  calls: readonly OurCall[],
  around: Omit<Book, "read">,
  heard: () => void,
): Promise<ReadCall[]> {
  const known = new Map<string, CellGrid>();
  const book: Book = { ...around, read: (place) => known.get(keyOf(place)) };
  for (let step = 0; ; step++) {
    const read = calls.map((call) => readCall(call, book));
    const unread = new Map(read.flatMap(({ unread: places }) => places.map((place) => [keyOf(place), place])));
    if (unread.size === 0 || step === mostSteps) return read.map(({ call }) => call);
    for (const [key, grid] of await readPlaces(context, unread, heard)) known.set(key, grid);
  }
}

const keyOf = ({ sheet, area }: Place): string => `${areaAddress(area)} ${sheet}`;
const countOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

async function readPlaces(
  context: Excel.RequestContext,
  places: ReadonlyMap<string, Place>,
  heard: () => void,
): Promise<Map<string, CellGrid>> {
  const cut = await cutToUsed(context, [...places.values()], heard);
  const asked = [...places].map(([key, place]) => {
    const area = cut.get(place) ?? place.area;
    if (countOf(area) > mostCells) throw tooLarge(place);
    const range = context.workbook.worksheets.getItemOrNullObject(place.sheet).getRange(areaAddress(area));
    range.load("values,valueTypes");
    return { key, range };
  });
  await context.sync();
  heard();
  // a sheet that is no longer there
  const gone: CellGrid = [[{ code: "#REF!" }]];
  return new Map(asked.map(({ key, range }) => [key, range.isNullObject ? gone : cellsIn(range)]));
}

/** Whole columns hold a million cells, nearly all of them empty. */
async function cutToUsed(
  context: Excel.RequestContext,
  places: readonly Place[],
  heard: () => void,
): Promise<Map<Place, Area>> {
  const large = places.filter(({ area }) => countOf(area) > mostCells);
  if (large.length === 0) return new Map();
  const asked = large.map((place) => {
    const used = context.workbook.worksheets.getItemOrNullObject(place.sheet).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { place, used };
  });
  await context.sync();
  heard();
  return new Map(
    asked.map(({ place, used }) => {
      const { area } = place;
      const [lastRow, lastColumn] = used.isNullObject
        ? [1, 1]
        : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
      const bottom = Math.max(area.top, Math.min(area.bottom, lastRow));
      return [place, { ...area, bottom, right: Math.max(area.left, Math.min(area.right, lastColumn)) }];
    }),
  );
}

const tooLarge = ({ sheet, area }: Place): ExcelProblem =>
  new ExcelProblem(
    "TooLarge",
    `The formula reads ${sheet}!${areaAddress(area)}, which is more than can be looked through here.`,
    "Select a row of the table itself: it is explained by itself.",
  );
