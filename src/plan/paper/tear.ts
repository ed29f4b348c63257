/** What stands between two seams. */
export interface Segment {
  first: number;
  /** Heights of its rows, with the row below it that only keeps things apart. */
  rows: readonly number[];
  /** Without that row: a page may end before it. */
  tall: number;
  /** Its rows before which it is best torn; none = before any. */
  joints: readonly number[];
}

/** What is torn leaves at least so many of its rows to the page it begins on and to the one it ends on: fewer are not known for part of a table. */
const leastRows = 4;

/**
 * The rows of what is torn that begin further pages, and what is free on the last of them.
 *
 * @param free what is free on the page it begins on
 * @param page what the further ones hold
 * @param isFirst whether it is the first thing on its page
 * @returns null where too few of its rows would be left to the page it begins on: it is to begin on the next
 */
export function tear(
  { first, rows, tall, joints }: Segment,
  free: number,
  page: number,
  isFirst: boolean,
): { starts: number[]; free: number } | null {
  const own = sum(rows) > tall ? rows.slice(0, -1) : rows;
  const places = placesIn(
    own,
    joints.map((row) => row - first),
    page,
  );
  const starts: number[] = [];
  let left = free;
  places.forEach((from, index) => {
    const height = sum(own.slice(from, places[index + 1]));
    if (height > left && from > 0) {
      starts.push(from);
      left = page;
    }
    left -= height;
  });
  const last = starts.length - 1;
  const earlier = places.filter((place) => place <= own.length - leastRows).pop() ?? 0;
  const leavesEnough = earlier - (starts[last - 1] ?? 0) >= leastRows && sum(own.slice(earlier)) <= page;
  if (last >= 0 && starts[last]! > earlier && leavesEnough) starts[last] = earlier;
  if (!isFirst && (starts[0] ?? leastRows) < leastRows) return null;
  const room = starts.length > 0 ? page : free;
  const onLast = sum(own.slice(starts[last] ?? 0));
  return { starts: starts.map((from) => first + from), free: Math.max(0, room - onLast - (sum(rows) - tall)) };
}

/** Where rows may be parted: at the joints, or before any row where there are none, or where what lies between two is taller than a page. */
function placesIn(rows: readonly number[], joints: readonly number[], page: number): number[] {
  const edges = joints.length === 0 ? rows.map((_, index) => index) : [0, ...joints];
  return edges.flatMap((from, index) => {
    const between = rows.slice(from, edges[index + 1]);
    return sum(between) > page ? between.map((_, row) => from + row) : [from];
  });
}

/** Heights one below the other. */
export const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);
