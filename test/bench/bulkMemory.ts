import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx";
import { openDesk } from "../../src/workbench/bulk/addin/desk";
import { buildFile, type Order } from "../../src/workbench/bulk/oneFile";
import { quietProgress } from "../../src/workbench/bulk/telling/progress";
import { manyRows, partnersWorkbook } from "../excel/partnersWorkbook";

/** What is measured while many workbooks are built one after the other: heap in MB after collecting garbage, and seconds so far. */
export interface BulkMeasure {
  built: number;
  heap: number;
  seconds: number;
}

/** Builds a scorecard into so many workbooks on one desk, and measures after each of `at`. */
export async function measureBulk(at: readonly number[], collect: () => void): Promise<BulkMeasure[]> {
  const folder = mkdtempSync(join(tmpdir(), "bulk-"));
  const inputPath = join(folder, "in.xlsx");
  writeFileSync(inputPath, await writeXlsx(partnersWorkbook(manyRows(5))));
  const order: Order = {
    template: "alliance-scorecard",
    alliances: ["Alliance 2"],
    calculate: "live",
    asOf: 45564,
    today: 45564,
    mapping: {},
  };
  const desk = await openDesk();
  const measures: BulkMeasure[] = [];
  const started = Date.now();
  try {
    for (let built = 1; built <= Math.max(...at); built++) {
      const output = `out${built}.xlsx`;
      const errand = { input: "in.xlsx", inputPath, output, outputPath: join(folder, output) };
      await buildFile(desk, errand, order, quietProgress(process.stderr));
      if (!at.includes(built)) continue;
      await new Promise((resolve) => setTimeout(resolve, 50)); // what the last workbook left to do
      collect();
      const heap = process.memoryUsage().heapUsed / 2 ** 20;
      measures.push({ built, heap, seconds: (Date.now() - started) / 1000 });
    }
  } finally {
    desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return measures;
}
