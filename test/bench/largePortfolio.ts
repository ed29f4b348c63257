import { areaAddress } from "../../src/cells/a1";
import { BuildError, buildSheets, type BuildProgress, type BuildRequest } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import type { Scalar } from "../../src/host/model/workbookData";
import { openExcel, type OpenExcel } from "../excel/openExcel";
import { manyRows, partnersWorkbook } from "../excel/partnersWorkbook";
import { cpuTime } from "./cpuTime";

/** What a Portfolio of so many alliances takes in the host, in ms of processor time and bytes. */
export interface LargePortfolio {
  surveyed: number;
  /** Reading, planning and writing. */
  built: number;
  /** The functions' answers, and the rows they fill. */
  calculated: number;
  /** Writing the same cells as plain values, and nothing else. */
  asValues: number;
  syncs: { survey: number; read: number; write: number; values: number };
  /** The largest request. */
  requestBytes: number;
  /** Rows of the sheet whose figures are all there. */
  rows: number;
  /** What came of a build that was cancelled as soon as it told how far it is. */
  cancelled: { ms: number; isUndone: boolean };
}

/** Hears what is done, and how far. */
export type Telling = (what: string) => void;

const asOf = 45564;
const requestBytes = 1_000_000;
/** Figures of an alliance: its name, what the functions answer, and its row. */
const width = 16;
/** Rows of which Excel on the web gives the values at once. */
const rowsAtOnce = 10_000;

/** Surveys a source of so many rows, builds their Portfolio, and writes what stands on it as values into another sheet. */
export async function largePortfolio(alliances: number, tell: Telling = () => undefined): Promise<LargePortfolio> {
  const excel = await openExcel(partnersWorkbook(manyRows(alliances)), true);
  try {
    tell("opened");
    const found = await cpuTime(() => survey(), 1, 0);
    const source = found.result[0]!;
    const surveySyncs = excel.syncs().reads.length;
    tell("surveyed");
    excel.forget();
    const onProgress = ({ stage, done, total }: BuildProgress): void => tell(`${stage} ${done} of ${total}`);
    const watch = { onProgress, signal: new AbortController().signal };
    const request = { template: "portfolio", source, partners: source.partners, asOf };
    const cancelled = await cpuTime(() => isUndoneByCancel(request), 1, 0);
    tell("built and cancelled");
    excel.forget();
    const built = await cpuTime(() => buildSheets(request, watch), 1, 0);
    const calculated = await cpuTime(() => calculate(excel, tell), 1, 0);
    tell("calculated");
    const { reads, writes } = excel.syncs();
    const largest = Math.max(...writes.map((write) => write.requestBytes));
    const values = await figuresOn(built.result[0]!.sheet, alliances);
    excel.forget();
    const written = await cpuTime(() => writeValues(excel, values), 1, 0);
    return {
      surveyed: found.ms,
      built: built.ms,
      calculated: calculated.ms,
      asValues: written.ms,
      syncs: { survey: surveySyncs, read: reads.length, write: writes.length, values: excel.syncs().writes.length },
      requestBytes: largest,
      rows: values.filter(isAnswered).length,
      cancelled: { ms: cancelled.ms, isUndone: cancelled.result },
    };
  } finally {
    excel.close();
  }
}

/** Builds, cancels at the first word of progress, and tells whether it ended as cancelled with the sheets there were. */
async function isUndoneByCancel(request: BuildRequest): Promise<boolean> {
  const controller = new AbortController();
  const before = await sheetNames();
  const watch = { onProgress: () => controller.abort(), signal: controller.signal };
  const error: unknown = await buildSheets(request, watch).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof BuildError && error.code === "Cancelled" && (await sheetNames()).join() === before.join();
}

const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** Waits until all functions have answered, and tells how many have. */
async function calculate({ workbook }: OpenExcel, tell: Telling): Promise<void> {
  const { functions } = workbook.book;
  const timer = setInterval(
    () => tell(`${functions.answered()} functions have answered, ${functions.pending()} have not`),
    10_000,
  );
  await workbook.settled().finally(() => clearInterval(timer));
}

/** Whether a type, a band and the figures stand in a row, and no error. */
const isAnswered = (row: readonly Scalar[]): boolean =>
  row.slice(0, 3).every((value) => value !== "") && row.every((value) => !/^#/.test(String(value)));

/** The rows of the figures, which end the sheet. */
async function figuresOn(name: string, alliances: number): Promise<Scalar[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange(true);
    used.load("rowIndex,rowCount,columnIndex");
    await context.sync();
    const end = used.rowIndex + used.rowCount;
    const rows: Scalar[][] = [];
    for (let first = end - alliances; first < end; first += rowsAtOnce) {
      const piece = sheet.getRangeByIndexes(first, used.columnIndex, Math.min(rowsAtOnce, end - first), width);
      piece.load("values");
      await context.sync();
      for (const row of piece.values as Scalar[][]) rows.push(row);
    }
    return rows;
  });
}

async function writeValues(excel: OpenExcel, rows: readonly Scalar[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plain values");
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
