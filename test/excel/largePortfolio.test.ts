import { buildSheets, type BuildProgress } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import { failure, openSource, request, watch } from "./building";
import { openExcel } from "./openExcel";
import { cpuTime } from "../bench/cpuTime";
import { headers, manyRows, partnersWorkbook } from "./partnersWorkbook";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Builds a Portfolio of so many; gives its requests, and the processor time in ms. */
async function built(alliances: number, requestBytes?: number) {
  const { excel, source } = await openSource(partnersWorkbook(manyRows(alliances)));
  const seen: BuildProgress[] = [];
  try {
    const { ms } = await cpuTime(
      () =>
        buildSheets(
          request(source, { template: "portfolio", requestBytes }),
          watch((step) => seen.push(step)),
        ),
      1,
      0,
    );
    const { reads, writes } = excel.syncs();
    return { ms, reads: reads.length, sizes: writes.map((write) => write.requestBytes), seen };
  } finally {
    excel.close();
  }
}

test("a Portfolio of three thousand takes one read and one write, and time in proportion", async () => {
  const few = await built(300);
  const many = await built(3000);
  expect([few.reads, many.reads]).toEqual([1, 1]);
  expect([few.sizes.length, many.sizes.length]).toEqual([1, 1]);
  // a formula a column: ten times the alliances are hardly more to send
  expect(many.sizes[0]! / few.sizes[0]!).toBeLessThan(1.1);
  expect(many.ms / few.ms).toBeLessThan(30);
}, 300_000);

test("one by one a Portfolio takes one request for each megabyte, and tells how far it is", async () => {
  const limit = 150_000;
  const { reads, sizes, seen } = await built(60, limit);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(reads).toBe(1);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.length).toBeLessThanOrEqual(1 + Math.ceil(total / limit));
  // what a request is filled up with last may be one piece too much
  for (const size of sizes) expect(size).toBeLessThan(limit + 30_000);
  const done = seen.filter(({ stage }) => stage === "writing").map((step) => step.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.some((share) => share > 0 && share < 1)).toBe(true);
}, 300_000);

test("five thousand alliances are looked over in two requests and built in two, and each of these is told of", async () => {
  const excel = await openExcel(partnersWorkbook(manyRows(5000)));
  try {
    const [source] = await survey();
    expect(source!.partners).toHaveLength(5000);
    expect(excel.syncs().reads.length + excel.syncs().writes.length).toBeLessThanOrEqual(2);
    excel.forget();
    const seen: BuildProgress["stage"][] = [];
    await buildSheets(
      request(source!, { template: "portfolio" }),
      watch(({ stage }) => seen.push(stage)),
    );
    const { reads, writes } = excel.syncs();
    expect([reads.length, writes.length]).toEqual([1, 1]);
    for (const sent of [...reads, ...writes]) {
      expect(sent.requestBytes).toBeLessThanOrEqual(1_000_000);
      expect(sent.responseBytes).toBeLessThan(5_000_000);
    }
    expect(seen).toEqual(["reading", "planning", "writing", "writing", "finishing"]);
  } finally {
    excel.close();
  }
}, 300_000);

test("where several formulas answer for parts of the alliances, every one of them has all its figures", async () => {
  const further = Array.from({ length: 276 }, (_, index) => `Remark ${index + 1}`);
  // of 300 columns one formula answers for 416 alliances
  const excel = await openExcel(partnersWorkbook(manyRows(450), [...headers, ...further]), true);
  try {
    const [source] = await survey();
    const [built] = await buildSheets(request(source!, { template: "portfolio" }), watch());
    const { cells } = (await excel.saved()).sheets.find(({ name }) => name === built!.sheet)!;
    const asked = Object.entries(cells).filter(
      ([, { formula }]) => formula?.includes("CLASSIFY") && /"score,/.test(formula),
    );
    expect(asked).toHaveLength(2);
    const top = Number(/\d+/.exec(asked[0]![0])![0]);
    const rows = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(built!.sheet).getRange(`B${top}:P${top + 449}`);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    const types = ["Tactical alliance", "Partnership", "Partnership", "Strategic alliance", "Strategic alliance"];
    expect(rows.map(([name, type]) => [name, type])).toEqual(
      rows.map((_, index) => [`Alliance ${index + 1}`, types[index % 5]]),
    );
    // alike alliances have alike figures, whichever formula gives them
    for (const [index, [, , ...figures]] of rows.entries()) expect(figures).toEqual(rows[index % 5]!.slice(2));
    const [score, low, high, known] = rows[4]!.slice(6);
    expect([score, low, high, known].every((figure) => typeof figure === "number")).toBe(true);
  } finally {
    excel.close();
  }
}, 300_000);

test.each(["after a request", "while a request is under way"])(
  "a cancel %s leaves a workbook of two thousand alliances as it was",
  async (moment) => {
    const { excel, source } = await openSource(partnersWorkbook(manyRows(2000)));
    try {
      const before = await excel.saved();
      let requests = 0;
      const own = watch(({ stage, done }) => {
        if (moment === "after a request" && stage === "writing" && done > 0) own.controller.abort();
      });
      excel.client.session.faults.add({
        request: "every",
        matching(_batch, kind) {
          if (kind === "workbook") requests += 1;
          // the first one reads, the second is the first to write
          if (moment !== "after a request" && requests === 2) own.controller.abort();
          return false;
        },
      });
      const building = buildSheets(request(source, { template: "portfolio", requestBytes: 50_000 }), own);
      expect(await failure(building)).toMatchObject({
        code: "Cancelled",
        message: "Cancelled. No sheet was built; the workbook is as it was.",
      });
      // a request that was given up may still be answered, and what it did be taken away then
      for (let known = -1; known < requests; await pause(500)) known = requests;
      expect(await excel.saved()).toEqual(before);
    } finally {
      excel.close();
    }
  },
  300_000,
);
