import { parseLines } from "../../src/cells/wholeLines";
import {
  absolute,
  absoluteArea,
  address,
  areaAddress,
  columnLetters,
  isIn,
  parseArea,
  parseCell,
} from "../../src/cells/a1";

test("columns by their letters, to Excel's last one", () => {
  // A, Z, AA, AZ, BA, ZZ, AAA and XFD are columns 1, 26, 27, 52, 53, 702, 703 and 16384 of every Excel since 2007
  expect([1, 26, 27, 52, 53, 702, 703, 16384].map(columnLetters)).toEqual("A Z AA AZ BA ZZ AAA XFD".split(" "));
});

test("addresses, relative and absolute", () => {
  expect(address(4, 3)).toBe("C4");
  expect(absolute(4, 3)).toBe("$C$4");
  expect(areaAddress({ top: 4, left: 3, bottom: 9, right: 5 })).toBe("C4:E9");
  expect(areaAddress({ top: 4, left: 3, bottom: 4, right: 3 })).toBe("C4");
  expect(absoluteArea({ top: 4, left: 3, bottom: 4, right: 3 })).toBe("$C$4:$C$4");
});

test("an address of Excel's is read, with a sheet, dollars or neither", () => {
  expect(parseCell("$XFD$1048576")).toEqual({ row: 1048576, column: 16384 });
  expect(parseArea("'It''s; a: sheet!'!C4:E9")).toEqual({ top: 4, left: 3, bottom: 9, right: 5 });
  expect(parseArea("B2")).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  expect(() => parseCell("A0")).toThrow('"A0" is not the address of a cell.');
});

test("whole columns and rows are all their cells", () => {
  expect(parseLines("Data!C:$D")).toEqual({ top: 1, left: 3, bottom: 1_048_576, right: 4 });
  expect(parseLines("4:5")).toEqual({ top: 4, left: 1, bottom: 5, right: 16_384 });
  expect(parseLines("'A:B'!$C$4:E9")).toEqual({ top: 4, left: 3, bottom: 9, right: 5 });
});

test("a rectangle holds its corners and nothing beside them", () => {
  const area = parseArea("B2:C4");
  const inside = ["A2", "B1", "B2", "C4", "D4", "C5"].map((place) => isIn(area, parseCell(place)));
  expect(inside).toEqual([false, false, true, true, false, false]);
});
