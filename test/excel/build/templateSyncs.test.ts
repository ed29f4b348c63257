import { planBuild } from "../../../src/excel/build/planBuild";
import { readForBuild } from "../../../src/excel/build/readForBuild";
import { workingNames } from "../../../src/excel/build/buildId";
import { recordOf } from "../../../src/excel/manifest/recordOf";
import { recordParts } from "../../../src/excel/manifest/recordXml";
import { nameSheets } from "../../../src/excel/write/nameSheets";
import { createWriter } from "../../../src/excel/write/writer";
import { writeSheets } from "../../../src/excel/write/writeSheets";
import { survey } from "../../../src/excel/survey";
import { templates } from "../../../src/templates";
import { everyFact, requestOf } from "../everyTemplate";
import { openExcel } from "../openExcel";

const megabyte = 1_000_000;

/** Bytes of each request that writing these sheets takes; nothing is sent, for the host would calculate every formula. */
async function requestsFor(count: number): Promise<Map<string, number[]>> {
  const excel = await openExcel(everyFact(Array.from({ length: count }, (_, index) => `Alliance ${index + 1}`)));
  const sizes = new Map<string, number[]>();
  const sources = await survey();
  for (const template of templates) {
    const request = await requestOf(template, sources);
    excel.forget();
    const now = await Excel.run((context) => readForBuild(context, request.source));
    expect(excel.syncs().reads.length).toBeLessThanOrEqual(1);
    const plan = planBuild(request, now);
    const own: number[] = [];
    const unsent = new Error("Nothing is to be sent.");
    const writing = Excel.run(async (context) => {
      const writer = createWriter(context, { requestBytes: megabyte, send: () => Promise.resolve() });
      const noting = {
        ...writer,
        async sendNow(done: number) {
          own.push(writer.pen.bytes);
          await writer.sendNow(done);
        },
        async sendWhenFull(done: number) {
          if (writer.pen.bytes >= megabyte) await noting.sendNow(done);
        },
      };
      const names = workingNames("test", plan.sheets.length);
      const record = recordOf(plan, request, now.source, "test");
      await writeSheets(noting, plan, names);
      const marks = record.sheets.map(({ mark }) => mark);
      await nameSheets(noting, plan, { workingNames: names, marks, records: recordParts(record) });
      own.push(writer.pen.bytes);
      throw unsent;
    });
    await expect(writing).rejects.toBe(unsent);
    sizes.set(template.id, own);
  }
  excel.close();
  return sizes;
}

test.each([1, 10, 100])(
  "%i alliances: one request for every template until 1 MB, then one per MB",
  async (count) => {
    for (const [template, sizes] of await requestsFor(count)) {
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const most = 1 + Math.floor(total / megabyte);
      expect([template, sizes.length <= most + (total > megabyte ? 1 : 0), sizes]).toEqual([template, true, sizes]);
      // what comes in one piece, such as all rules of a layout, may go beyond what a request is to have
      expect([template, Math.max(...sizes) < 2 * megabyte, sizes]).toEqual([template, true, sizes]);
    }
  },
  300_000,
);
