import { buildSheets } from "../../../src/excel/build/buildSheets";
import { survey, type Source } from "../../../src/excel/survey";
import { templates } from "../../../src/templates";
import { everyFact, requestOf } from "../everyTemplate";
import { isFull } from "../faults/misfortunes";
import { strikeEverywhere } from "../faults/strikeEverywhere";
import { openExcel, type OpenExcel } from "../openExcel";

/** So few that every sheet takes several requests to be written. */
const requestBytes = 100_000;

let excel: OpenExcel;
let sources: Source[];
beforeAll(async () => {
  // what formulas answer does not matter here
  excel = await openExcel({ ...everyFact(["Acme"]), calculationMode: "Manual" });
  sources = await survey();
});
afterAll(() => excel.close());

test.each(templates.map((template) => [template.id, template] as const))(
  "%s: whatever goes wrong at whichever request, the workbook is as it was, or the build is complete",
  async (_id, template) => {
    const before = await excel.saved();
    const request = { ...(await requestOf(template, sources)), requestBytes };
    const outcome = await strikeEverywhere({
      excel,
      before,
      work: (watching, patience) => buildSheets({ ...request, patience }, watching),
      isComplete: ({ sheets, customXmlParts }) =>
        customXmlParts?.length === 1 &&
        sheets.length > before.sheets.length &&
        !sheets.some(({ name }) => name.startsWith("build ")),
    });
    // reading, and two that write at least
    expect(outcome.requests).toBeGreaterThanOrEqual(3);
  },
  isFull ? 3_600_000 : 120_000,
);
