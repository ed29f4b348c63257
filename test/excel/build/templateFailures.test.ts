import { buildSheets } from "../../../src/excel/build/buildSheets";
import { takeLeftovers } from "../../../src/excel/build/leftovers";
import { hostErrors } from "../../../src/host/richApi/faults";
import { templates } from "../../../src/templates";
import { failure, watch } from "../building";
import { everyFact, requestOf } from "../everyTemplate";
import { openExcel } from "../openExcel";
import { keepSilence, patience } from "../silence";

/** One alliance, and a request of half what its sheet takes: reading, two or three that write. */
const workbook = everyFact(["Acme"]);

test.each(templates.map((template) => [template.id, template] as const))(
  "%s: whatever goes wrong at whichever request, the workbook is as it was, or the build is complete",
  async (_id, template) => {
    const excel = await openExcel(workbook);
    const before = await excel.saved();
    const asked = await requestOf(template);
    excel.forget();
    await buildSheets(asked, watch());
    const { reads, writes } = excel.syncs();
    const bytes = writes.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    excel.workbook.load(before);
    await excel.workbook.settled();
    const request = { ...asked, requestBytes: Math.ceil(bytes / 2), patience };
    const count = reads.length + writes.length + 1;

    for (let position = 1; position <= count; position++) {
      // an error, struck before a request or after it in turn
      const moment = position % 2 === 0 ? "before" : "after";
      excel.client.session.faults.add({ request: position, error: hostErrors.GeneralException, moment });
      const built = await buildSheets(request, watch()).then(
        () => true,
        () => false,
      );
      excel.client.session.faults.clear();
      if (built) break;
      expect(await excel.saved()).toEqual(before);

      // a cancel, heard after the same request
      const own = watch(({ stage }) => {
        if (excel.client.session.counters.requests >= sent + position || stage === "finishing") own.controller.abort();
      });
      const sent = excel.client.session.counters.requests;
      expect((await failure(buildSheets(request, own))).code).toBe("Cancelled");
      expect(await excel.saved()).toEqual(before);
    }

    // the pane goes away: what is there at that moment is found on the next start
    const silence = keepSilence(excel.client.session);
    let left = before;
    silence.strike(Math.min(3, count - 1), { drop: true, moment: "after" }, () => {
      left = excel.workbook.save();
      silence.runOut();
    });
    await buildSheets(request, watch()).catch(() => undefined);
    silence.end();
    excel.close();
    const next = await openExcel(left);
    await takeLeftovers(Date.now() + 3_600_000);
    const after = await next.saved();
    expect(after.sheets.some(({ name }) => name.startsWith("build "))).toBe(false);
    if (after.sheets.length === before.sheets.length) expect(after).toEqual(before);
    else expect(after.customXmlParts).toHaveLength(1);
    next.close();
  },
  120_000,
);
