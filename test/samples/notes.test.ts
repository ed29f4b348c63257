import { join } from "node:path";
import { notes, notesPage } from "../../assets/help/notes/notesPage";
import { readFunctions } from "../../assets/help/readFunctions";
import { models } from "../../src/models/index";
import { builtAddin } from "../house/dist";
import { openExcel, type OpenExcel } from "../excel/openExcel";

let excel: OpenExcel;
beforeAll(async () => {
  builtAddin();
  excel = await openExcel({ name: "Notes.xlsx", sheets: [{ name: "Notes", cells: {} }], names: [] }, true);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes");
    notes.forEach(({ formula }, row) => (sheet.getRange(`A${row + 1}`).formulas = [[formula]]));
    await context.sync();
  });
  await excel.workbook.settled();
}, 300_000);
afterAll(() => excel?.close());

describe.each(notes.map((note, row) => ({ ...note, row })))("$title ($of)", ({ gives, byHand, row }) => {
  it("gives in a cell what it says by hand, and nothing beside it", async () => {
    const [values] = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Notes").getRangeByIndexes(row, 0, 1, gives.length + 1);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    const expected = gives.map((value) => (typeof value === "number" ? expect.closeTo(value, 10) : value));
    expect(values).toEqual([...expected, ""]);
    expect(byHand).toMatch(/\.$/);
  });
});

it("leaves no framework and no function out, but those that only list", () => {
  const functions = readFunctions(join(__dirname, "../../src/functions")).map(({ name }) => name);
  const judged = functions.filter((name) => !["FACTS", "MODEL", "EXPLAIN", "SCORE"].includes(name));
  expect(notes.map(({ of }) => of).sort()).toEqual([...judged, ...models.map(({ id }) => id)].sort());
});

it("shows each on the page, with whose what is", () => {
  const page = notesPage();
  for (const { title } of notes) expect(page).toContain(`>${title} <small>`);
  expect(page.match(/<b>Ours\.<\/b> [A-Z]/g)).toHaveLength(notes.length);
});
