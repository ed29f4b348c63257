import { heights as usual } from "../block";

/** What stands one under the other on a sheet, and what a page of it holds. All heights are points. */
export interface Stacked {
  /** Height of every row, from row 1 on. */
  heights: readonly number[];
  /** Rows before which the sheet may be parted without tearing anything, ascending. */
  seams: readonly number[];
  /** The last row that is printed. */
  last: number;
  /** How much a page holds. */
  page: number;
  /** How many of the first rows are repeated on every page. */
  titleRows: number;
}

/** What stands between two seams. */
interface Segment {
  first: number;
  /** With the row below it that only keeps things apart. */
  rows: readonly number[];
  /** Without that row: a page may end before it. */
  tall: number;
}

/** What it costs, in pages, to tear what would fit on one: a page that stayed emptier than about three quarters costs more. */
const tearing = 0.6;
/** What is torn begins on a page of which at least this share is free: heads are not left without what they head. */
const enoughToBegin = 0.4;
/** A last page of which less than this share is used holds a few lines alone: the fewer, the nearer that costs a whole page. */
const enoughToEnd = 0.5;
/** Programs take no more breaks a sheet; what comes after is parted wherever pages end. */
const most = 1_000;

/**
 * The rows that are to begin a page: as few pages as possible without tearing a table or a chart that fits on one, and no
 * last page for a few lines alone. What is taller than a page runs on from where it begins.
 */
export function pageStarts({ heights, seams, last, page, titleRows }: Stacked): number[] {
  const segments = segmentsOf(heights, seams, last);
  const next = page - sum(heights.slice(0, titleRows));
  // the cheapest way to set what begins with each segment onto pages of its own, the last segment first
  const best: { cost: number; after: number }[] = Array.from({ length: segments.length + 1 }, () => ({
    cost: Infinity,
    after: segments.length,
  }));
  best[segments.length] = { cost: 0, after: segments.length };
  for (let from = segments.length - 1; from >= 0; from--)
    for (const { after, cost } of waysToEnd(segments, from, from === 0 ? page : next, next)) {
      const whole = cost + best[after]!.cost;
      if (whole < best[from]!.cost) best[from] = { cost: whole, after };
    }
  const starts: number[] = [];
  for (let at = best[0]?.after ?? 0; at < segments.length; at = best[at]!.after) starts.push(segments[at]!.first);
  return starts.slice(0, most);
}

/** Where the page that begins with a segment, or the pages that what is torn runs over, may end, and at what cost. */
function waysToEnd(segments: readonly Segment[], from: number, page: number, next: number) {
  const ways: { after: number; cost: number }[] = [];
  let [free, size, cost] = [page, page, 0];
  for (let at = from; at < segments.length; at++) {
    const { rows, tall } = segments[at]!;
    if (tall <= free) free = Math.max(0, free - sum(rows));
    else {
      if (at > from && free < size * enoughToBegin) break;
      if (tall <= next) cost += tearing;
      const run = runOn(rows, free, next);
      cost += run.pages;
      [free, size] = [run.free, next];
    }
    ways.push({ after: at + 1, cost: cost + 1 + emptiness(free / size, at + 1 === segments.length) });
    if (free === 0) break;
  }
  return ways;
}

/** What it costs, in pages, that this share of a page stays empty. */
const emptiness = (free: number, isLast: boolean): number =>
  isLast ? Math.max(0, 1 - (1 - free) / enoughToEnd) ** 2 : free ** 2;

/** How many pages further the last of these rows comes to stand, and what is free there. */
function runOn(rows: readonly number[], free: number, page: number): { pages: number; free: number } {
  let pages = 0;
  for (const height of rows) {
    if (height > free) [pages, free] = [pages + 1, page];
    free = Math.max(0, free - height);
  }
  return { pages, free };
}

function segmentsOf(heights: readonly number[], seams: readonly number[], last: number): Segment[] {
  const edges = [...new Set([1, ...seams.filter((row) => row > 1 && row <= last), last + 1])];
  return edges.slice(0, -1).map((first, index) => {
    const rows = heights.slice(first - 1, edges[index + 1]! - 1);
    const gap = rows[rows.length - 1] === usual.gap ? usual.gap : 0;
    return { first, rows, tall: sum(rows) - gap };
  });
}

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);
