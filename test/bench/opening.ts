import type { HostWorkbook } from "../../src/host/model/workbook";
import type { WorkbookData } from "../../src/host/model/workbookData";
import { cpuTime } from "./cpuTime";

/** Processor time from a workbook's data to all of its values, in ms: the least of `rounds` after `warmUp` others. */
export async function opening(
  workbook: HostWorkbook,
  data: WorkbookData,
  rounds: number,
  warmUp: number,
): Promise<number> {
  const open = (): Promise<void> => {
    workbook.load(data);
    return workbook.settled();
  };
  return (await cpuTime(open, rounds, warmUp)).ms;
}
