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
    joints: [],
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
  expect(pageStarts(stacked([3, 25]))).toEqual([11, 20]);
  expect(pageStarts(stacked([8, 25]))).toEqual([9, 18, 27]);
});

// 2 + 8 rows would fill the first page and leave one row of the table for the second
test("what fits on a page is torn rather than leaving one nearly empty, and leaves no row alone", () => {
  expect(pageStarts(stacked([2, 9, 5]))).toEqual([8]);
});

// three of the second table's nine rows would fit below the first one, and eight on the next page
test("what is torn leaves more than a few rows to the page it begins on and to the one it ends on", () => {
  const heights = [...Array.from({ length: 4 }, () => 18), ...Array.from({ length: 9 }, () => 15)];
  const starts = pageStarts({ heights, seams: [1, 5], joints: [], last: 13, page: 120, titleRows: 0 });
  expect(starts).toEqual([5, 10]);
});

// rows 4 to 14 are one table; 9 and 12 begin new things in it
test("a table is torn where something new begins in it, and only where it has to be", () => {
  expect(pageStarts(stacked([3, 11], { joints: [9, 12] }))).toEqual([9]);
  expect(pageStarts(stacked([4, 8], { joints: [8, 11] }))).toEqual([5]);
});

test("what belongs together in a table, and is taller than a page, is torn before any row", () => {
  expect(pageStarts(stacked([3, 20], { joints: [20] }))).toEqual([11, 20]);
});

// a page of another paper would end later, in the middle of the last table
test("what follows a torn table stands where it was planned, whatever the paper", () => {
  expect(pageStarts(stacked([5, 30, 6, 2]))).toEqual([11, 20, 29, 36]);
});

test("the gap above a page's first row needs no room on the page before", () => {
  const heights = [...Array.from({ length: 10 }, () => 9.1), 9, ...Array.from({ length: 5 }, () => 10)];
  expect(pageStarts({ heights, seams: [1, 12], joints: [], last: 16, page: 92, titleRows: 1 })).toEqual([12]);
});

test("what is not printed begins no page", () => {
  expect(pageStarts(stacked([6, 5, 5], { last: 6 }))).toEqual([]);
});

it("begins pages in order, none of them fuller than the paper, and tears nothing that could stay whole but for a nearly empty page", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 }), (tall) => {
      const sheet = stacked(tall);
      const starts = pageStarts(sheet);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      const edges = [1, ...starts, sheet.last + 1];
      edges.slice(0, -1).forEach((first, page) => {
        expect(edges[page + 1]! - first).toBeLessThanOrEqual(page === 0 ? 10 : 9);
        if (page === 0 || sheet.seams.includes(first)) return;
        // torn: what this row belongs to is taller than a page, or began where two fifths of one were free
        const seam = Math.max(...sheet.seams.filter((row) => row < first));
        const rows = (sheet.seams.find((row) => row > first) ?? sheet.last + 1) - seam;
        const began = Math.max(...edges.filter((row) => row <= seam));
        expect(rows > 9 || seam - began <= 0.6 * (began === 1 ? 10 : 9)).toBe(true);
      });
    }),
  );
});
