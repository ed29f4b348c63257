import type { CellData, SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { typeInto } from "../keys";
import type { Workbench } from "../openWorkbench";
import { errorsOf, linesOf, sheetOf, valuesIn } from "../sheetData";
import { build, dropFile, showSheet } from "./moves";

/** A sheet as people keep it: lines above the headers, names without "Partner", and columns in words of their own. */
const rows: (string | number | null)[][] = [
  ["Supplier partnerships, spring review"],
  ["Rated by the analyst from 1 to 5"],
  [],
  [
    ...["Company", "Legal form", "Duration and focus", "Goal horizon", "Resource commitment", "Decision-making"],
    ...["Clear purpose", "Roles", "Communication", "Trust and culture", "Impact reviewed", "Notes"],
  ],
  ["Alder", "Contract", 5, 4, 4, 5, 5, 4, 4, 5, 4, "renews in June"],
  ["Birch", "Contract", 3, 2, 3, 4, 4, 3, 3, 1, 1, null],
  ["Cedar", "Contract", 1, 2, 2, 1, 2, 1, 2, 2, 2, "under discussion"],
  ["Dogwood", "New entity", 5, 5, 4, 4, null, 5, 4, 4, 4, null],
];

const book: WorkbookData = { name: "reviews.xlsx", names: [], sheets: [{ name: "Reviews", cells: cellsOf(rows) }] };

function cellsOf(lines: typeof rows): Record<string, CellData> {
  return Object.fromEntries(
    lines.flatMap((values, row) =>
      values.flatMap((value, column) =>
        value === null ? [] : [[`${String.fromCharCode(65 + column)}${row + 1}`, { value }]],
      ),
    ),
  );
}

/** In the pane: says that a column means another fact than the one that was guessed. */
async function correct({ pane }: Workbench, column: string, fact: string): Promise<void> {
  await pane.getByRole("combobox", { name: "Column", exact: true }).selectOption(column);
  await pane.getByRole("combobox", { name: "Means" }).selectOption({ label: fact });
  await pane.getByText(`${column} is ${fact}, as you said`).first().waitFor();
}

/** Tests of who brings an own file, in words that are not the add-in's. */
export function analystTests(bench: () => Workbench): void {
  test("an analyst drops a file on the page, corrects what its columns mean, and builds three scorecards", async () => {
    const { pane, saved } = bench();
    await dropFile(bench(), book.name, await writeXlsx(book));
    const source = sheetOf(await saved(), "Reviews");
    await pane.getByRole("button", { name: /^Build sheets from Reviews/ }).click();
    await pane.getByText("Trust and culture may be Trust across cultures").waitFor();
    await pane.getByText("Impact reviewed may be Significant impact").waitFor();
    await pane.getByText("8 columns recognised, 4 ignored").click();
    await pane.getByRole("button", { name: "Use as Roles and responsibilities: Roles" }).click();
    await correct(bench(), "Trust and culture", "Compatible cultures");
    await correct(bench(), "Impact reviewed", "Measure and adapt");
    await pane.getByText("11 columns recognised, 1 ignored").waitFor();

    const [alder, birch, cedar] = await build(bench(), "Alliance scorecard", ["Alder", "Birch", "Cedar"]);
    if (!alder || !birch || !cedar) throw new Error("a scorecard is missing");
    expect([alder.name, birch.name, cedar.name]).toEqual(["Alder", "Birch", "Cedar"]);
    for (const sheet of [alder, birch, cedar]) expectCorrected(sheet);
    // the means of (rating - 1) / 4 of the four contrasts, and of the practices, which are shown of 100
    expect(verdicts(alder)).toEqual(["Strategic alliance", close(3.5 / 4), "Healthy", close(425 / 5)]);
    expect(verdicts(birch)).toEqual(["Partnership", close(2 / 4), "At risk", close(175 / 5)]);
    expect(verdicts(cedar)).toEqual(["Tactical alliance", close(0.5 / 4), "At risk", close(100 / 5)]);
    expect(sheetOf(await saved(), "Reviews")).toEqual(source);

    // the corrected column goes on being read
    await showSheet(bench(), "Reviews");
    await typeInto(bench(), "J6", "5");
    const later = sheetOf(await saved(), "Birch");
    expect(asIs(later, "Compatible cultures")).toBe(5);
    expect(verdicts(later)).toEqual(["Partnership", close(2 / 4), "Watch", close(275 / 5)]);
  });
}

const close = (wanted: number): unknown => expect.closeTo(wanted, 9);

/** What the sheet says it is, with the score, and how healthy, with the score. */
function verdicts(sheet: SheetData): unknown[] {
  const type = linesOf(sheet, "Type")[0] ?? 0;
  const below = valuesIn(sheet, "BGIN", type + 2);
  expect([below[0], below[2]]).toEqual(["Strategic score (0 to 1)", "Health (0 to 100)"]);
  for (const [column, name] of [
    ["B", "ALLIANCE.CLASSIFY("],
    ["I", "ALLIANCE.HEALTH("],
  ] as const)
    expect(sheet.cells[`${column}${type + 1}`]?.formula).toContain(name);
  const [label, health] = valuesIn(sheet, "BI", type + 1);
  return [label, below[1], health, below[3]];
}

/** What is so about a fact: its line of the tables is the last one that begins with it. */
const asIs = (sheet: SheetData, header: string): unknown => valuesIn(sheet, "C", linesOf(sheet, header).at(-1) ?? 0)[0];

/** The sheet shows what its partner's row says, by what the columns mean now; what was guessed wrongly is not known. */
function expectCorrected(sheet: SheetData): void {
  expect(errorsOf(sheet)).toEqual([]);
  const row = rows.find(([name]) => name === sheet.name) ?? [];
  const [roles, trust, impact] = [row[7], row[9], row[10]];
  expect(asIs(sheet, "Roles and responsibilities")).toBe(roles);
  expect(asIs(sheet, "Compatible cultures")).toBe(trust);
  expect(asIs(sheet, "Measure and adapt")).toBe(impact);
  for (const guessed of ["Trust across cultures", "Significant impact"]) expect(asIs(sheet, guessed) ?? "").toBe("");
}
