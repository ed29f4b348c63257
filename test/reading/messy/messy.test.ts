import { survey } from "../../../src/excel/survey";
import { openExcel, type OpenExcel } from "../../excel/openExcel";
import { foundSource, type MessyCase } from "./expected";
import { dateBooks } from "./dateBooks";
import { headerBooks } from "./headerBooks";
import { languageBooks } from "./languageBooks";
import { numberBooks } from "./numberBooks";
import { placeBooks } from "./placeBooks";
import { shapeBooks } from "./shapeBooks";

let excel: OpenExcel | undefined;
afterEach(() => excel?.close());

const cases: MessyCase[] = [
  ...dateBooks,
  ...headerBooks,
  ...languageBooks,
  ...numberBooks,
  ...placeBooks,
  ...shapeBooks,
];

test("there are workbooks enough", () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

test.each(cases.map((one) => [one.title, one] as const))("%s", async (_title, { book, sources }) => {
  excel = await openExcel(book);
  const found = await survey();
  expect(excel.syncs().reads.length).toBeLessThanOrEqual(2);
  expect(found.map((source, index) => foundSource(source, sources[index]))).toEqual(
    sources.map(({ problems: _problems, notes: _notes, ...plain }) => plain),
  );
  sources.forEach(({ problems = [], notes = [] }, index) => {
    const source = found[index];
    expect(source?.problems.map(({ place }) => place)).toEqual(problems.map(([place]) => place));
    problems.forEach(([, reason], at) => expect(source?.problems[at]?.reason).toMatch(reason));
    for (const note of notes) expect(source?.notes?.join("\n")).toMatch(note);
    // what is guessed is never among the facts, but for the column of names, which is said to be taken
    const facts = new Set(source?.facts.map(({ column, fact }) => `${column} ${fact}`));
    for (const guess of source?.guesses ?? []) expect(facts).not.toContain(`${guess.column} ${guess.fact}`);
    for (const guess of source?.guesses ?? []) expect(guess.reason.length).toBeGreaterThan(20);
  });
});
