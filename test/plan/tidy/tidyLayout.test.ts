import { tidyLayout } from "../../../src/plan/tidy/tidyLayout";

const layout = (parts: Partial<Parameters<typeof tidyLayout>[1]> = {}) =>
  tidyLayout({}, { bottom: 9, right: 9, headRow: 5, width: 9, lines: ["One line."], ...parts });

test("names are wide, answers narrow, and what stands beside them is wider, after a free column", () => {
  expect(layout().columnWidths).toEqual([
    { columns: "A:A", width: 150 },
    { columns: "B:I", width: 74 },
  ]);
  expect(layout({ right: 13 }).columnWidths[2]).toEqual({ columns: "K:M", width: 110 });
});

test("a narrow table is printed as wide as what is said above it needs", () => {
  const narrow = layout({ width: 2, right: 2 });
  expect(narrow.columnWidths[1]).toEqual({ columns: "B:G", width: 74 });
  expect(narrow.page.printArea).toBe("A1:G9");
  expect(narrow.mergesAcross).toEqual(["A3:G3"]);
  expect(layout().page.printArea).toBe("A1:I9");
});

test("what stands beside the table is not printed", () => {
  expect(layout({ right: 13 }).page).toMatchObject({ printArea: "A1:I9", orientation: "Landscape", titleRows: "$5:$5" }); // prettier-ignore
});

test("lines above are as tall as their text needs, the first from row 3 on", () => {
  // 150 + 6 · 74 points at 4.6 a character are 129 characters
  const lines = ["a".repeat(129), "b".repeat(130), "c".repeat(300)];
  const { rowHeights, mergesAcross, frozen } = layout({ width: 7, right: 7, headRow: 7, lines });
  expect(rowHeights).toEqual([
    { rows: "1:1", height: 30 },
    { rows: "3:3", height: 14 },
    { rows: "4:4", height: 25 },
    { rows: "5:5", height: 36 },
    { rows: "7:7", height: 38 },
  ]);
  expect(mergesAcross).toEqual(["A3:G5"]);
  expect(frozen).toEqual({ rows: 7, columns: 1 });
  expect(layout({ lines: [] }).mergesAcross).toEqual([]);
});
