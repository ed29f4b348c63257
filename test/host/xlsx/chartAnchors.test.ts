import { cornerAt } from "../../../src/host/xlsx/chart/anchors";
import type { SheetData } from "../../../src/host/model/workbookData";

const sheet: SheetData = {
  name: "Data",
  cells: {},
  columnWidths: { A: 10.5, C: 90 },
  hiddenColumns: ["B"],
  rowHeights: { "1": 30 },
  hiddenRows: [2],
  standardWidth: 48,
};

// by hand: A 10.5, B hidden, C 90, others 48 points wide; row 1 30, row 2 hidden, others 15 points high; 12,700 EMU a point
test.each([
  [0, 0, { col: 0, colOff: 0, row: 0, rowOff: 0 }],
  [10, 29, { col: 0, colOff: 127_000, row: 0, rowOff: 368_300 }],
  [10.5, 30, { col: 2, colOff: 0, row: 2, rowOff: 0 }],
  [100.5, 45, { col: 3, colOff: 0, row: 3, rowOff: 0 }],
  [150, 50, { col: 4, colOff: 19_050, row: 3, rowOff: 63_500 }],
])("%d points from the left and %d from the top are in this cell", (left, top, corner) => {
  expect(cornerAt(left, top, sheet)).toEqual(corner);
});
