import fc from "fast-check";
import { pageStarts, type Stacked } from "../../../src/plan/paper/pageStarts";

/** Rows of ten points each, on pages that hold a hundred, the first row repeated. */
const stacked = (tall: readonly number[], parts: Partial<Stacked> = {}): Stacked => {
  const seams: number[] = [];
  let row = 1;
  for (const rows of tall) {
    seams.push(row);
    row += rows;
  }
  return {
    heights: Array.from({ length: row - 1 }, () => 10),
    seams,
    last: row - 1,
    page: 100,
    titleRows: 1,
    ...parts,
  };
};

test("what fits on one page begins none", () => {
  expect(pageStarts(stacked([3, 4, 3]))).toEqual([]);
});

// 10 rows a page, 9 where the first is repeated: 6 + 5 is one too many
test("what would be torn begins a page", () => {
  expect(pageStarts(stacked([6, 5, 4]))).toEqual([7]);
});

// 5 + 4 would fill the second page and leave one row for the third
test("no last page for a few lines, where as many pages can be fuller", () => {
  expect(pageStarts(stacked([9, 5, 4, 1]))).toEqual([10, 15]);
  expect(pageStarts(stacked([9, 4, 4, 2]))).toEqual([10, 14]);
});

test("a table taller than a page runs on from where it begins, if enough of that page is free", () => {
  expect(pageStarts(stacked([3, 25]))).toEqual([]);
  expect(pageStarts(stacked([8, 25]))).toEqual([9]);
});

test("what fits on a page is torn rather than leaving one nearly empty", () => {
  expect(pageStarts(stacked([2, 9, 5]))).toEqual([]);
});

test("the gap above a page's first row needs no room on the page before", () => {
  const heights = [...Array.from({ length: 10 }, () => 9.1), 9, ...Array.from({ length: 5 }, () => 10)];
  expect(pageStarts({ heights, seams: [1, 12], last: 16, page: 92, titleRows: 1 })).toEqual([12]);
});

test("what is not printed begins no page", () => {
  expect(pageStarts(stacked([6, 5, 5], { last: 6 }))).toEqual([]);
});

it("parts at seams alone, in order, and leaves nothing torn that could stay whole but for a nearly empty page", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }), (tall) => {
      const sheet = stacked(tall);
      const starts = pageStarts(sheet);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts.every((row) => row > 1 && sheet.seams.includes(row))).toBe(true);
      const edges = [1, ...starts, sheet.last + 1];
      edges.slice(0, -1).forEach((first, page) => {
        const rows = edges[page + 1]! - first;
        const holds = page === 0 ? 10 : 9;
        if (rows <= holds) return;
        // torn: then something begins on it that left more than two fifths of a page free
        const seams = sheet.seams.filter((row) => row >= first && row < edges[page + 1]!);
        expect(seams.some((row) => (row - first) % 9 < 0.6 * holds)).toBe(true);
      });
    }),
  );
});
