import { createWorkbook, type HostWorkbook } from "../../../src/host/model/workbook";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { filledColumn, wideSheet } from "../../bench/bigSheets";
import { cpuTime } from "../../bench/cpuTime";

jest.setTimeout(120_000);

let workbook: HostWorkbook;
beforeAll(() => {
  workbook = createWorkbook();
});
afterAll(() => workbook.dispose());

/** Processor time from the data of a workbook to all of its values, the least of some rounds. */
async function opening(data: WorkbookData, rounds: number, warmUp: number): Promise<number> {
  const open = (): Promise<void> => {
    workbook.load(data);
    return workbook.settled();
  };
  return (await cpuTime(open, rounds, warmUp)).ms;
}

// A square would be a hundred times as long; what a busy machine adds falls away as one of three tries is undisturbed.
test.each([
  ["formulas", filledColumn],
  ["values", wideSheet],
] as const)("ten times the rows of %s take about ten times as long", async (_what, sheet) => {
  const few = await opening(sheet(1000), 5, 2);
  const data = sheet(10_000);
  let ratio = Infinity;
  for (let trial = 0; trial < 3 && ratio > 12; trial++) {
    ratio = Math.min(ratio, (await opening(data, 1, 0)) / few);
  }
  expect(ratio).toBeLessThanOrEqual(12);
});
