import { createWorkbook } from "../../../src/host/model/workbook";
import { filledColumn } from "../../bench/bigSheets";
import { opening } from "../../bench/opening";

// A square would be a hundred times as long; what a busy machine adds falls away as one of three tries is undisturbed.
test("ten times the rows of formulas take about ten times as long to open", async () => {
  const workbook = createWorkbook();
  const few = await opening(workbook, filledColumn(400), 5, 2);
  let ratio = Infinity;
  for (let trial = 0; trial < 3 && ratio > 12; trial++) {
    ratio = Math.min(ratio, (await opening(workbook, filledColumn(4000), 1, 0)) / few);
  }
  workbook.dispose();
  expect(ratio).toBeLessThanOrEqual(12);
});
