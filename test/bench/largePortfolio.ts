import { areaAddress } from "../../src/cells/a1";
import { buildSheets } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import type { Scalar } from "../../src/host/model/workbookData";
import { openExcel, type OpenExcel } from "../excel/openExcel";
import { manyRows, partnersWorkbook } from "../excel/partnersWorkbook";
import { cpuTime } from "./cpuTime";

/** What a Portfolio of so many alliances takes in the host, in ms of processor time and bytes. */
export interface LargePortfolio {
  surveyed: number;
  /** Reading, planning, writing, and the functions' answers. */
  built: number;
  /** Writing the same cells as plain values, and nothing else. */
  asValues: number;
  syncs: { survey: number; read: number; write: number; values: number };
  /** The largest request. */
  requestBytes: number;
}

const asOf = 45564;
const requestBytes = 1_000_000;

/** Surveys a source of so many rows, builds their Portfolio, and writes what stands on it as values into another sheet. */
export async function largePortfolio(alliances: number): Promise<LargePortfolio> {
  const excel = await openExcel(partnersWorkbook(manyRows(alliances)), true);
  try {
    const found = await cpuTime(() => survey(), 1, 0);
    const source = found.result[0]!;
    const surveySyncs = excel.syncs().reads.length;
    excel.forget();
    const watch = { onProgress: () => undefined, signal: new AbortController().signal };
    const request = { template: "portfolio", source, partners: source.partners, asOf };
    const built = await cpuTime(
      async () => {
        const [sheet] = await buildSheets(request, watch);
        await excel.workbook.settled();
        return sheet!.sheet;
      },
      1,
      0,
    );
    const { reads, writes } = excel.syncs();
    const largest = Math.max(...writes.map((write) => write.requestBytes));
    const values = await figuresOn(built.result, alliances);
    excel.forget();
    const written = await cpuTime(() => writeValues(excel, values), 1, 0);
    return {
      surveyed: found.ms,
      built: built.ms,
      asValues: written.ms,
      syncs: { survey: surveySyncs, read: reads.length, write: writes.length, values: excel.syncs().writes.length },
      requestBytes: largest,
    };
  } finally {
    excel.close();
  }
}

/** The rows of the figures, which end the sheet. */
async function figuresOn(sheet: string, alliances: number): Promise<Scalar[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("values");
    await context.sync();
    return (used.values as Scalar[][]).slice(-alliances).map((row) => row.slice(0, 16));
  });
}

async function writeValues(excel: OpenExcel, rows: readonly Scalar[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plain values");
    const width = rows[0]?.length ?? 1;
    for (let first = 0; first < rows.length;) {
      let bytes = 0;
      let last = first;
      while (last < rows.length && (bytes += JSON.stringify(rows[last]).length + 1) < requestBytes) last++;
      const area = areaAddress({ top: first + 1, left: 1, bottom: last, right: width });
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange(area).values = rows.slice(first, last);
      await context.sync();
      first = last;
    }
  });
  await excel.workbook.settled();
}
