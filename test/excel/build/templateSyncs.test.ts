import { applyPlan, type Applying } from "../../../src/excel/build/applyPlan";
import { newBuildId } from "../../../src/excel/build/buildId";
import { requestBytesByDefault } from "../../../src/excel/build/onlyOne";
import { planBuild } from "../../../src/excel/build/planBuild";
import { readForBuild, type WorkbookNow } from "../../../src/excel/build/readForBuild";
import { recordOf } from "../../../src/excel/manifest/recordOf";
import { survey } from "../../../src/excel/survey";
import type { SheetPlan } from "../../../src/plan/sheetPlan";
import { templates } from "../../../src/templates";
import { everyFact, requestOf } from "../everyTemplate";
import { openExcel } from "../openExcel";
import { openUndone } from "../openUndone";

const megabyte = 1_000_000;

interface Planned {
  id: string;
  plan: SheetPlan;
  now: WorkbookNow;
  applying: Applying;
}

/** What is to be written for every template, in a workbook of so many alliances: looking it over takes two syncs, reading one. */
async function planned(count: number): Promise<Planned[]> {
  const excel = await openExcel(everyFact(Array.from({ length: count }, (_, index) => `Alliance ${index + 1}`)));
  const syncs = (): number => excel.syncs().reads.length + excel.syncs().writes.length;
  const all: Planned[] = [];
  const sources = await survey();
  expect(syncs()).toBeLessThanOrEqual(2);
  for (const template of templates) {
    const request = await requestOf(template, sources);
    excel.forget();
    const now = await Excel.run((context) => readForBuild(context, request.source));
    expect([template.id, syncs()]).toEqual([template.id, 1]);
    const plan = planBuild(request, now);
    const applying = {
      record: recordOf(plan, request, now.source, newBuildId()),
      requestBytes: requestBytesByDefault,
      becomeValues: () => [],
      onSent: () => undefined,
      onCalculated: () => undefined,
    };
    all.push({ id: template.id, plan, now, applying });
  }
  excel.close();
  return all;
}

/** Bytes of each request that writing takes, as Office.js put it on the wire. */
async function written(all: readonly Planned[]): Promise<[id: string, sizes: number[]][]> {
  const undone = await openUndone();
  const sizes: [string, number[]][] = [];
  for (const { id, plan, now, applying } of all) {
    await applyPlan(plan, now, applying);
    sizes.push([id, undone.requests()]);
  }
  undone.close();
  return sizes;
}

test.each([1, 10, 100])(
  "%i alliances: every template is written in one request until 1 MB, then in one per MB",
  async (count) => {
    for (const [id, sizes] of await written(await planned(count))) {
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect([id, sizes.length, sizes]).toEqual([id, Math.ceil(total / megabyte), sizes]);
      expect([id, Math.max(...sizes) <= megabyte, sizes]).toEqual([id, true, sizes]);
      // ten scorecards are copies of one with cells of their own, so all of them go at once
      if (count <= 10) expect([id, sizes.length]).toEqual([id, 1]);
    }
  },
  300_000,
);
