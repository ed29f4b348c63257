import type { CellData, SheetData } from "../../../src/host/model/workbookData";
import { answerTable } from "../../../src/models/answerTable";
import { tabTo } from "../keys";
import type { Workbench } from "../openWorkbench";
import { errorsOf, linesOf, tableRows, valuesIn } from "../sheetData";
import { answer, answerWith, asked, begin, openQuestionnaire, press, save } from "./answering";
import { chooseWorkbook, saveAndReopen } from "./moves";

const partner = "Star Alliance";
const day = 45000;

/** What colleagues on both sides said before: fact, side, and each one's answer, the same person at the same place; null for none. */
const before: [fact: string, side: "Ours" | "Theirs", ...answers: (number | null)[]][] = [
  ["Duration and focus", "Ours", 4, 5, null],
  ["Duration and focus", "Theirs", 1, 2, null],
  ["Objectives", "Ours", 1, 2, 1],
  ["Objectives", "Theirs", 4, 4, 5],
  ["Flexibility and adaptability", "Ours", 4, 3, 4],
  ["Flexibility and adaptability", "Theirs", 3, 4, 5],
  ["Integration", "Ours", 4, 5, null],
  ["Integration", "Theirs", 3, 3, 3],
];

/** The workbook's table with these answers, and with one that its giver has replaced since. */
function answersBefore(): SheetData {
  const headers = answerTable.columns.map(({ header }) => header);
  const row = (fact: string, side: string, respondent: string, answer: number, answered: number) =>
    headers.map(
      (header) =>
        ({ Partner: partner, Fact: fact, Answer: answer, Side: side, Respondent: respondent, "Answered on": answered })[
          header as string
        ] ?? null,
    );
  const rows = before.flatMap(([fact, side, ...answers]) =>
    answers.flatMap((answer, at) => (answer === null ? [] : [row(fact, side, `Colleague ${at + 1}`, answer, day)])),
  );
  const cells: Record<string, CellData> = {};
  [headers, row("Duration and focus", "Ours", "Colleague 2", 1, day - 300), ...rows].forEach((values, line) =>
    values.forEach((value, column) => {
      if (value !== null) cells[`${String.fromCharCode(65 + column)}${line + 1}`] = { value };
    }),
  );
  const range = `A1:J${rows.length + 2}`;
  return { name: answerTable.sheet, cells, tables: [{ name: answerTable.name, range, columns: headers }] };
}

const answersIn = async ({ saved }: Workbench) => tableRows(await saved(), answerTable.name);

/** Tests of who answers for an alliance in several sittings, and of both sides. */
export function managerTests(bench: () => Workbench): void {
  test("a manager answers with the keyboard, stops half-way, goes on, saves, lets the other side answer, and sees both", async () => {
    const { page, pane, saved } = bench();
    const sample = await saved();
    await chooseWorkbook(bench(), { ...sample, name: "both.xlsx", sheets: [...sample.sheets, answersBefore()] });
    const earlier = await answersIn(bench());
    expect(earlier).toHaveLength(22);

    await openQuestionnaire(bench());
    await tabTo(bench(), "Alliance");
    await page.keyboard.type(partner);
    await begin(bench(), "Alliance manager");
    const ours = await answerWith(bench(), 1, 1, 1);
    await pane.getByText("Kept in this workbook", { exact: true }).waitFor();
    const half = await asked(bench());
    expect(await answersIn(bench())).toEqual(earlier); // a draft is no answer yet

    await saveAndReopen(bench(), "half-way.xlsx");
    await openQuestionnaire(bench());
    await pane.getByText("3 answers, not saved yet").waitFor();
    await press(bench(), `Go on with ${partner}, Our side`);
    await pane.locator(".question").waitFor();
    expect(await asked(bench())).toBe(half);
    ours.push(await answer(bench(), 1));
    await save(bench(), 4);
    const withOurs = await answersIn(bench());
    expect(withOurs.slice(0, 22)).toEqual(earlier); // no row of anybody else is touched
    expect(withOurs.slice(22)).toMatchObject(
      ours.map((row) => ({ ...row, Partner: partner, Side: "Ours", Respondent: "Alliance manager" })),
    );
    expect(ours[0]).toMatchObject({ Fact: "Duration and focus", Answer: 2 });

    await press(bench(), "Let the partner's side answer");
    await pane.getByRole("heading", { name: "Questionnaire", exact: true }).waitFor();
    await begin(bench(), "Partner's manager");
    const theirs = await answerWith(bench(), 4, 0);
    await save(bench(), 2);
    const withBoth = await answersIn(bench());
    expect(withBoth.slice(0, 26)).toEqual(withOurs);
    expect(withBoth.slice(26)).toMatchObject(
      theirs.map((row) => ({ ...row, Partner: partner, Side: "Theirs", Respondent: "Partner's manager" })),
    );
    expect(theirs[0]).toMatchObject({ Fact: "Duration and focus", Answer: 5 });

    await press(bench(), "Build the two-sided view");
    await pane.getByRole("heading", { name: "Build sheets" }).waitFor();
    const names = new Set((await saved()).sheets.map(({ name }) => name));
    await press(bench(), "Build 1 sheet");
    await pane.getByRole("heading", { name: "1 sheet is ready" }).waitFor();
    const book = await saved();
    expect(tableRows(book, answerTable.name)).toEqual(withBoth);
    const [sheet, ...others] = book.sheets.filter(({ name }) => !names.has(name));
    if (!sheet) throw new Error("no sheet was built");
    expect(others).toEqual([]);
    expectBothSides(sheet);
  });
}

/** What the sheet must say of the answers above, worked out by hand. */
function expectBothSides(sheet: SheetData): void {
  expect(errorsOf(sheet)).toEqual([]);
  // the last line of this name is the fact's own: the widest gaps stand above
  const fact = (header: string) => valuesIn(sheet, "CDEFGI", linesOf(sheet, header).at(-1) ?? 0);
  expect(fact("Duration and focus")).toEqual([4, 2, 3, 3, 2, "Blind spot"]); // of 4, 5, 2 and of 1, 2, 5
  expect(fact("Objectives")).toEqual([1, 4, 3, 3, -3, "Undervalued"]); // of 1, 2, 1 and of 4, 4, 5
  expect(fact("Flexibility and adaptability")).toEqual([4, 4, 3, 3, 0, "Agreed strength"]);
  expect(fact("Integration")).toEqual([undefined, 3, 2, 3, "", "Not shown: fewer than 3"]);
  const said = (label: string) => valuesIn(sheet, "CD", linesOf(sheet, label)[0] ?? 0);
  expect(said("People who answered")).toEqual([4, 4]);
  expect(said("Facts both sides answered")[0]).toBe(3);
  expect(said("Agreement score (0 to 1)")[0]).toBeCloseTo(1 - (2 + 3 + 0) / 3 / 4, 9);
  const widest = (linesOf(sheet, "Widest gaps")[0] ?? 0) + 1;
  expect(valuesIn(sheet, "BCD", widest)).toEqual(["Objectives", -3, "Undervalued"]);
  expect(valuesIn(sheet, "BCD", widest + 1)).toEqual(["Duration and focus", 2, "Blind spot"]);
}
