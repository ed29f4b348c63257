import { buildSheets } from "../../src/excel/build/buildSheets";
import { numberFormats } from "../../src/plan/styles/numberFormats";
import { openSource, request, watch } from "./building";
import { manyRows, partnersWorkbook } from "./partnersWorkbook";

// In German Excel a local formula is "=SUMME(A1;A2)" and a local format "JJJJ-MM-TT"; in Turkish "=TOPLA" and "yyyy-aa-gg".
test("formulas and number formats are handed over in English, which Excel takes in every language", async () => {
  const { excel, source } = await openSource(partnersWorkbook(manyRows(1)));
  for (const calculate of ["live", "native"] as const)
    await buildSheets(request(source, { template: "practice-review", calculate }), watch());
  const set = excel.syncs().writes.flatMap(({ batch }) => batch.Actions.filter(({ ActionType }) => ActionType === 4));
  const names = set.map(({ Name }) => Name);
  expect(names).toEqual(expect.arrayContaining(["Formulas", "Values", "NumberFormat"]));
  expect(names.filter((name = "") => /local|r1c1/i.test(name))).toEqual([]);
  const written = (property: string): unknown[] =>
    set
      .filter(({ Name }) => Name === property)
      .flatMap(({ ArgumentInfo }) => (ArgumentInfo?.Arguments ?? []) as unknown[])
      .flat(3)
      .filter((value) => value !== null);
  const formats = new Set(written("NumberFormat"));
  expect(formats.size).toBeGreaterThan(1);
  for (const format of formats) expect(Object.values(numberFormats)).toContain(format);
  // arguments are parted by commas, and no number in a formula has a decimal comma
  for (const formula of written("Formulas")) expect(withoutTexts(String(formula))).not.toMatch(/;(?![^{]*\})/);
  excel.close();
}, 60_000);

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");

test("number formats have no code that another language has: y m d, digits, signs and quoted words", () => {
  for (const format of Object.values(numberFormats)) expect(withoutTexts(format)).toMatch(/^[ymd0#?.,%@;+\- /]+$/);
});
