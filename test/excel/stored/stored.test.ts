import { buildSheets } from "../../../src/excel/build/buildSheets";
import { freezeFormulas } from "../../../src/excel/convert/freezeFormulas";
import { keepMapping } from "../../../src/excel/settings/headerMappings";
import { keepLastChoices, lastChoices } from "../../../src/excel/settings/lastChoices";
import { readShare } from "../../../src/excel/stored/readShare";
import { removeStored } from "../../../src/excel/stored/removeStored";
import { hostErrors } from "../../../src/host/richApi/faults";
import { openSource, request, watch } from "../building";
import type { OpenExcel } from "../openExcel";
import { evenRow, partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

const nothing = { settings: 0, choices: 0, builds: 0, frozen: 0, drafts: 0, underWay: 0, marks: 0 };

test("what is kept is counted and removed whole; no cell changes; a failure leaves all of it or says so", async () => {
  const { excel: opened, source } = await openSource(partnersWorkbook([evenRow("High", 5, "Yes")]));
  excel = opened;
  expect(await readShare()).toEqual({ sheets: [], frozen: 0, stored: nothing });
  const [built] = await buildSheets(request(source), watch());
  await keepMapping(source.id, { Phone: null });
  const choices = { source: source.id, template: "portfolio", calculate: "live" as const, partners: null };
  await keepLastChoices(choices);
  const { turned } = await freezeFormulas(watch());
  const now = await readShare();
  expect(now).toMatchObject({
    sheets: [{ name: built!.sheet, partner: "High", calculate: "live" }],
    frozen: turned,
    stored: { settings: 1, choices: 1, drafts: 0, underWay: 0, marks: 2 },
  });
  expect(now.stored.builds).toBeGreaterThan(0);
  expect(now.stored.frozen).toBeGreaterThan(0);

  const before = (await excel.saved()).sheets.map(({ cells }) => cells);
  for (const error of Object.values(hostErrors).slice(0, 3)) {
    excel.client.session.faults.add({ request: 1, error });
    await expect(removeStored()).rejects.toMatchObject({ message: expect.stringContaining("No cell was changed.") });
    excel.client.session.faults.clear();
  }
  expect((await readShare()).stored).toEqual(now.stored);
  expect(await removeStored()).toEqual(now.stored);
  expect(await readShare()).toEqual({ sheets: [], frozen: 0, stored: nothing });
  expect(await lastChoices()).toBeNull();
  expect((await excel.saved()).sheets.map(({ cells }) => cells)).toEqual(before);
});
