import { heights as usual } from "../block";
import { sum, tear, type Segment } from "./tear";

/** What stands one under the other on a sheet, and what a page of it holds. All heights are points. */
export interface Stacked {
  /** Height of every row, from row 1 on. */
  heights: readonly number[];
  /** Rows before which the sheet may be parted without tearing anything, ascending. */
  seams: readonly number[];
  /** Rows before which what a page cannot hold whole is best torn, ascending. */
  joints: readonly number[];
  /** The last row that is printed. */
  last: number;
  /** How much a page holds. */
  page: number;
  /** How many of the first rows are repeated on every page. */
  titleRows: number;
}

/** What it costs, in pages, to tear what would fit on one: a page that stayed emptier than about three quarters costs more. */
const tearing = 0.6;
/** What is torn begins on a page of which at least this share is free: heads are not left without what they head. A first joint sees to that too. */
const enoughToBegin = 0.4;
/** A last page of which less than this share is used holds a few lines alone: the fewer, the nearer that costs a whole page. */
const enoughToEnd = 0.5;
/** Programs take no more breaks a sheet; what comes after is parted wherever pages end. */
const most = 1_000;

/**
 * The rows that are to begin a page: as few pages as possible without tearing a table or a chart that fits on one, and no
 * last page for a few lines alone. What is taller than a page runs on from where it begins, and is parted where the smaller
 * paper ends: left to themselves, papers of another size would end elsewhere, and a heading would stay without its table.
 */
export function pageStarts({ page, titleRows, ...sheet }: Stacked): number[] {
  const segments = segmentsOf(sheet);
  const next = page - sum(sheet.heights.slice(0, titleRows));
  // the cheapest way to set what begins with each segment onto pages of its own, the last segment first
  const best: { cost: number; after: number; within: readonly number[] }[] = Array.from(
    { length: segments.length + 1 },
    () => ({ cost: Infinity, after: segments.length, within: [] }),
  );
  best[segments.length] = { cost: 0, after: segments.length, within: [] };
  for (let from = segments.length - 1; from >= 0; from--)
    for (const { after, cost, within } of waysToEnd(segments, from, from === 0 ? page : next, next)) {
      const whole = cost + best[after]!.cost;
      if (whole < best[from]!.cost) best[from] = { cost: whole, after, within };
    }
  const starts: number[] = [];
  for (let at = 0; at < segments.length; at = best[at]!.after) {
    if (at > 0) starts.push(segments[at]!.first);
    starts.push(...best[at]!.within);
  }
  return starts.slice(0, most);
}

/** Where the page that begins with a segment, or the pages that what is torn runs over, may end, at what cost, and parted before which rows. */
function waysToEnd(segments: readonly Segment[], from: number, page: number, next: number) {
  const ways: { after: number; cost: number; within: readonly number[] }[] = [];
  let [free, size, cost] = [page, page, 0];
  let within: readonly number[] = [];
  for (let at = from; at < segments.length; at++) {
    const segment = segments[at]!;
    if (segment.tall <= free) free = Math.max(0, free - sum(segment.rows));
    else {
      if (at > from && segment.joints.length === 0 && free < size * enoughToBegin) break;
      const torn = tear(segment, free, next, at === from);
      if (!torn) break;
      if (segment.tall <= next) cost += tearing;
      within = [...within, ...torn.starts];
      cost += torn.starts.length;
      [free, size] = [torn.free, next];
    }
    ways.push({ after: at + 1, cost: cost + 1 + emptiness(free / size, at + 1 === segments.length), within });
    if (free === 0) break;
  }
  return ways;
}

/** What it costs, in pages, that this share of a page stays empty. */
const emptiness = (free: number, isLast: boolean): number =>
  isLast ? Math.max(0, 1 - (1 - free) / enoughToEnd) ** 2 : free ** 2;

function segmentsOf({ heights, seams, joints, last }: Omit<Stacked, "page" | "titleRows">): Segment[] {
  const edges = [...new Set([1, ...seams.filter((row) => row > 1 && row <= last), last + 1])];
  return edges.slice(0, -1).map((first, index) => {
    const end = edges[index + 1]!;
    const rows = heights.slice(first - 1, end - 1);
    const gap = rows[rows.length - 1] === usual.gap ? usual.gap : 0;
    return { first, rows, tall: sum(rows) - gap, joints: joints.filter((row) => row > first && row < end) };
  });
}
