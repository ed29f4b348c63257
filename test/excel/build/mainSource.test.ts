import { buildSheets } from "../../../src/excel/build/buildSheets";
import { survey } from "../../../src/excel/survey";
import type { Source } from "../../../src/reading/source";
import { templates } from "../../../src/templates";
import { asOf, failure, watch } from "../building";
import { openExcel, type OpenExcel } from "../openExcel";
import { cellsOf } from "../partnersWorkbook";

const goals = [
  ["Partner", "Goal", "Baseline", "Target", "Actual"],
  ["Acme", "Grow", "1,5", "10", "7,5"],
  ["Beta", "Save", 2, 20, 12],
];
const history = [
  ["Partner", "Date", "Score"],
  ["Acme", 45291, 0.5],
  ["Acme", 45473, 0.6],
  ["Beta", 45473, 0.7],
];
/** What can be built without a single fact of an alliance: its people fill it in, or it shows goals and dated scores. */
const without = ["policy", "goals-and-value", "partner-selection", "challenge-workshop"];

let excel: OpenExcel;
afterEach(() => excel.close());

test.each([
  ["goals", goals],
  ["history", history],
])(
  "from %s alone, what judges alliances is refused with what to do, and the workbook stays as it was",
  async (shape, rows) => {
    excel = await openExcel({ name: "Book.xlsx", names: [], sheets: [{ name: "Data", cells: cellsOf(rows) }] });
    const before = await excel.saved();
    const source = (await survey())[0] as Source;
    expect(source.shape).toBe(shape);
    for (const { id, title } of templates.filter(({ id }) => !without.includes(id))) {
      const problem = await failure(buildSheets({ template: id, source, partners: ["Acme"], asOf }, watch()));
      expect([
        '"Data A1" has no column that an alliance can be judged by. No sheet was built.',
        `"${title}" shows what people answered, and "Data A1" does not have an answer a row. No sheet was built.`,
      ]).toContain(problem.message);
      expect(problem.cure).toMatch(/^Head columns with facts such as|^Choose the table of answers/);
    }
    expect(await excel.saved()).toEqual(before);
    const [built] = await buildSheets({ template: "goals-and-value", source, partners: ["Acme"], asOf }, watch());
    const { cells } = (await excel.saved()).sheets.find(({ name }) => name === built!.sheet)!;
    const formulas = Object.values(cells).flatMap(({ formula }) => formula ?? []);
    expect(formulas.some((formula) => formula.includes("'Data'!"))).toBe(true);
  },
  60_000,
);
