import { buildSheets } from "../../../src/excel/build/buildSheets";
import { sheetNames } from "../../../src/plan/sheetNames";
import { templates } from "../../../src/templates";
import { watch } from "../building";
import { requestOf } from "../everyTemplate";
import { openExcel } from "../openExcel";
import { evenRow, partnersWorkbook } from "../partnersWorkbook";
import { hostileTexts } from "./hostileTexts";
import { constantsOf, expectNoFormula, nowAndReopened, sheetNamed } from "./inSheets";

test("there are at least sixty, each once", () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
});

test("each of them makes a sheet name that Excel takes, and no two make the same", () => {
  const names = sheetNames(hostileTexts, ["Data"]);
  for (const name of names) {
    expect(name).toMatch(/^[^\\/?*[\]:\p{Cc}\p{Cf}]{1,31}$/u);
    expect(name).not.toMatch(/^'|'$|^history$/i);
    // no half of a pair
    expect(() => encodeURIComponent(name)).not.toThrow();
  }
  const folded = names.map((name) => name.normalize("NFC").toLowerCase().toUpperCase());
  expect(new Set(folded).size).toBe(names.length);
});

/** Names that stay names: not blank, and nothing at their edges that a reader takes off. */
const asNames = hostileTexts.filter((text) => text.trim() === text && !/^[\ufeff\u200b]/.test(text));
/** One in three: the others stand in cells of sheets elsewhere. */
const some = asNames.filter((_, index) => index % 3 === 0);

test("as names of alliances: each stands on a sheet of all as it is, in the workbook and in the saved file", async () => {
  const excel = await openExcel(partnersWorkbook(some.map((name, index) => evenRow(name, 1 + (index % 5)))));
  const [built] = await buildSheets(await requestOf(templates.find(({ id }) => id === "portfolio")!), watch());
  for (const workbook of await nowAndReopened(excel)) {
    expectNoFormula(workbook);
    const constants = constantsOf(sheetNamed(workbook, built!.sheet));
    for (const name of some) expect(constants).toContain(name);
  }
  excel.close();
}, 300_000);

test("as names of sheets of their own: each sheet is about its alliance, and finds it", async () => {
  const few = some.slice(0, 12);
  const excel = await openExcel(partnersWorkbook(few.map((name, index) => evenRow(name, 1 + (index % 5)))));
  const built = await buildSheets(await requestOf(templates.find(({ id }) => id === "practice-review")!), watch());
  expect(built.map(({ partner }) => partner)).toEqual(few);
  for (const workbook of await nowAndReopened(excel)) {
    expectNoFormula(workbook);
    for (const { partner, sheet } of built) expect(constantsOf(sheetNamed(workbook, sheet))).toContain(partner);
  }
  excel.close();
}, 300_000);
