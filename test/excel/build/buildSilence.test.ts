import { buildSheets } from "../../../src/excel/build/buildSheets";
import { survey } from "../../../src/excel/survey";
import type { Source } from "../../../src/reading/source";
import { failure, openSource, request, smallRequests, watch } from "../building";
import type { OpenExcel } from "../openExcel";
import { manyRows, partnersWorkbook } from "../partnersWorkbook";
import { keepSilence, patience, type Silence } from "../silence";

let excel: OpenExcel;
let source: Source;
let silence: Silence;
beforeEach(async () => {
  ({ excel, source } = await openSource(partnersWorkbook(manyRows(2))));
  silence = keepSilence(excel.client.session);
});
afterEach(() => {
  silence.end();
  excel.close();
});

const small = { requestBytes: smallRequests, patience };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How many requests a build takes that nothing disturbs; it is undone. */
async function requestsOfABuild(): Promise<number> {
  const before = await excel.saved();
  await buildSheets(request(source, small), watch());
  const { reads, writes } = excel.syncs();
  excel.workbook.load(before);
  await excel.workbook.settled();
  return reads.length + writes.length;
}

test.each(["before", "after"] as const)(
  "an answer lost %s its request was carried out, whichever it is: the build gives up, and the workbook is as it was",
  async (moment) => {
    const count = await requestsOfABuild();
    expect(count).toBeGreaterThan(3);
    const before = await excel.saved();
    for (let position = 1; position <= count; position++) {
      silence.strike(position, { drop: true, moment });
      const problem = await failure(buildSheets(request(source, small), watch()));
      excel.client.session.faults.clear();
      expect([problem.code, problem.message]).toEqual([
        "NoAnswer",
        "The sheets were not built. Excel has stopped answering. The workbook is as it was.",
      ]);
      expect(problem.cure).toMatch(/^Wait until Excel responds again/);
      expect(await excel.saved()).toEqual(before);
    }
    // and nothing stands in the way of the next build
    expect(await buildSheets(request(source, small), watch())).toHaveLength(2);
  },
  300_000,
);

test("answers that are late, each of them: the sheets are built", async () => {
  excel.client.session.faults.add({ request: "every", delay: 100 });
  expect(await buildSheets(request(source, small), watch())).toHaveLength(2);
});

test("a cancel while an answer is awaited that never comes: cancelled, and the workbook is as it was", async () => {
  const before = await excel.saved();
  const own = watch();
  silence.strike(2, { drop: true, moment: "after" }, () => own.controller.abort());
  expect(await failure(buildSheets(request(source, small), own))).toMatchObject({
    code: "Cancelled",
    message: "Cancelled. No sheet was built; the workbook is as it was.",
  });
  expect(await excel.saved()).toEqual(before);
}, 300_000);

test("an answer that comes long after it was given up does not make the build go on", async () => {
  const before = await excel.saved();
  silence.strike(3, { delay: 500 });
  expect((await failure(buildSheets(request(source, small), watch()))).code).toBe("NoAnswer");
  await pause(1000);
  expect(await excel.saved()).toEqual(before);
});

test("Excel never answers again: the build ends, and says which sheets may be left", async () => {
  const own = watch(({ stage }) => {
    if (stage === "planning") silence.strike("every", { drop: true, moment: "after" });
  });
  const problem = await failure(buildSheets(request(source, small), own));
  expect(problem.code).toBe("NoAnswer");
  expect(problem.message).toMatch(/Excel did not let the sheets added so far be taken away again/);
  expect(problem.cure).toContain("Alliance 1, Alliance 2");
});

test("a survey that is never answered ends as well", async () => {
  for (const position of [1, 2]) {
    silence.strike(position, { drop: true });
    await expect(survey({ patience })).rejects.toMatchObject({
      code: "NoAnswer",
      message: "The workbook could not be read. Excel has stopped answering. Nothing was changed.",
    });
  }
});
