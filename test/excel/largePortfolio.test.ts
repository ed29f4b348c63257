import { buildSheets, type BuildProgress } from "../../src/excel/build/buildSheets";
import { openSource, request, watch } from "./building";
import { cpuTime } from "../bench/cpuTime";
import { manyRows, partnersWorkbook } from "./partnersWorkbook";

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
}, 120_000);

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
}, 120_000);
