import { absolute, absoluteArea, address, areaAddress, columnLetters, parseArea, parseCell } from "../../src/cells/a1";

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
