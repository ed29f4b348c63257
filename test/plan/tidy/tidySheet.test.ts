import type { TidyCell, TidyTable } from "../../../src/reading/tidy/tidyTable";
import { alliancesOf } from "../../../src/reading/alliances";
import { tidySheet } from "../../../src/plan/tidy/tidySheet";

const link = (row: number, column: number, now: string | number): TidyCell => ({ kind: "link", from: { row, column }, now }); // prettier-ignore
const taken = (row: number, column: number, read: string, value: number): TidyCell => ({ kind: "taken", from: { row, column }, read, value }); // prettier-ignore
const value = (value: string | number): TidyCell => ({ kind: "value", value });

const names = alliancesOf(["Acme", "Beta", "Gamma"], [true, true, true], 2);

/** Names, a word, a date, a rating and a number; what was written otherwise stands in the second and the last row. */
const wide: TidyTable = {
  madeFrom: "It's (rows 3 to 5)",
  sheet: "It's",
  shape: "wide",
  columns: [
    { header: "Partner", fact: "partner" },
    { header: "Legal structure", fact: "legal" },
    { header: "Start date", fact: "start" },
    { header: "Goal horizon", fact: "D2" },
    { header: "Term (months)", fact: "term" },
  ],
  rows: [
    [link(3, 2, "Acme"), link(3, 3, "Contract"), link(3, 4, 45000), link(3, 5, 4), value(12)],
    [link(4, 2, "Beta"), link(4, 3, ""), taken(4, 4, "01.02.2024", 45323), link(4, 5, 2), link(4, 6, 24)],
    [link(5, 2, "Gamma"), link(5, 3, "Merged"), link(5, 4, 45001), link(5, 5, 1), taken(5, 6, "3 years", 36)],
  ],
  alliances: names,
  notes: ["Dates are read day first."],
};

const made = (table: TidyTable, chosen = table.alliances) => tidySheet(table, chosen, { existing: [], today: 45000 });

test("says on top what it is, what it was made from and how it was read, and has its heads below", () => {
  const { name, layout } = made(wide);
  expect(name).toBe("Alliance facts");
  const { cells } = layout;
  expect(cells["A1"]).toEqual({ value: "Alliance facts", style: "title" });
  // the band of the title is as wide as the table
  expect(["B1", "E1", "F1"].map((at) => cells[at])).toEqual([{ style: "title" }, { style: "title" }, undefined]);
  expect(cells["A2"]).toEqual({ value: "Made from It's (rows 3 to 5)", style: "kicker" });
  expect(cells["A3"]).toEqual({ value: "Dates are read day first.", style: "caveat" });
  expect(cells["A4"]).toEqual({ value: "Cells follow the source. Where one in another form is changed there, it says so here: build or refresh anew.", style: "caveat" }); // prettier-ignore
  expect(cells["A5"]).toBeUndefined();
  // texts to the left, answers and dates in the middle
  expect(["A6", "B6", "C6", "D6", "E6"].map((at) => cells[at])).toEqual([
    { value: "Partner", style: "headWrapLeft" },
    { value: "Legal structure", style: "headWrapLeft" },
    { value: "Start date", style: "headWrap" },
    { value: "Goal horizon", style: "headWrap" },
    { value: "Term (months)", style: "headWrap" },
  ]);
});

test("follows the source cell by cell, and keeps what was written in another form beside what it is taken for", () => {
  const { cells } = made(wide).layout;
  expect(cells["A7"]).toEqual({ formula: `=IF('It''s'!$B$3="","",'It''s'!$B$3)`, style: "rowLabel" });
  expect(cells["B7"]).toEqual({ formula: `=IF('It''s'!$C$3="","",'It''s'!$C$3)`, style: "rowText" });
  expect(cells["C7"]?.style).toBe("answerDate");
  expect(cells["D7"]?.style).toBe("answer");
  expect(cells["E7"]).toEqual({ value: 12, style: "answer" });
  // a column stays free beside the table; then two for each column in which something was taken
  expect(cells["G6"]).toEqual({ value: "Start date: as written", style: "headWrapLeft" });
  expect(cells["H6"]).toEqual({ value: "Start date: taken as", style: "headWrapLeft" });
  expect(cells["I6"]).toEqual({ value: "Term (months): as written", style: "headWrapLeft" });
  expect(cells["J6"]).toEqual({ value: "Term (months): taken as", style: "headWrapLeft" });
  expect(cells["C8"]).toEqual({ formula: `=IF(EXACT('It''s'!$D$4,$G$8),$H$8,"changed since it was read")`, style: "answerDate" }); // prettier-ignore
  expect(cells["G8"]).toEqual({ value: "01.02.2024", style: "noteRow" });
  expect(cells["H8"]).toEqual({ value: 45323, style: "answerDate" });
  expect(cells["I9"]).toEqual({ value: "3 years", style: "noteRow" });
  expect(cells["J9"]).toEqual({ value: 36, style: "answer" });
  for (const at of ["F6", "G7", "I7", "I8", "G9", "K6", "A10"]) expect(cells[at]).toBeUndefined();
});

test("has the chosen alliances alone, in their order, and says so to the sheets that read it", () => {
  const { layout, source, alliances } = made(wide, [names[2]!, names[0]!]);
  expect([layout.cells["E7"]?.formula, layout.cells["E8"]?.value]).toEqual([expect.stringContaining("$F$5"), 12]);
  expect(alliances.map(({ name, row }) => [name, row])).toEqual([
    ["Gamma", 1],
    ["Acme", 2],
  ]);
  // Beta's date is not among them, so nothing stands beside the dates
  expect(layout.cells["G6"]?.value).toBe("Term (months): as written");
  expect(source).toMatchObject({
    ...{ kind: "block", shape: "wide", id: "block:Alliance facts!A6", name: "Alliance facts", sheet: "Alliance facts" },
    ...{ address: "A6:E8", headers: wide.columns.map(({ header }) => header), partners: ["Acme", "Beta", "Gamma"] },
  });
  expect(source.facts[1]).toEqual({ column: 1, header: "Legal structure", fact: "legal" });
  expect(source.columns).toBeUndefined();
});

test("goals and days stay row for row, whoever is chosen, with each column's part", () => {
  const goals: TidyTable = {
    ...{ madeFrom: "Goals", sheet: "Goals", shape: "goals", notes: [], alliances: names.slice(0, 2) },
    columns: [
      { header: "Partner", fact: "partner", role: "partner" },
      { header: "Goal", fact: null, role: "goal" },
      { header: "Target", fact: null, role: "target" },
      { header: "Direction", fact: null, role: "direction" },
      { header: "Unit", fact: null, role: "unit" },
      { header: "Date", fact: null, role: "date" },
    ],
    rows: [
      [link(2, 1, "Acme"), link(2, 2, "Growth"), link(2, 3, 10), link(2, 4, "higher"), link(2, 5, "%"), value(45000)],
      [link(3, 1, "Beta"), link(3, 2, "Churn"), link(3, 3, 5), link(3, 4, "lower"), link(3, 5, "%"), value(45001)],
    ],
  };
  const { layout, source, alliances } = made(goals, [names[1]!]);
  // one line above, so the heads are in row 5
  expect([..."ABCDEF"].map((column) => layout.cells[`${column}6`]?.style)).toEqual(["rowLabel", "rowText", "answer", "rowText", "rowText", "answerDate"]); // prettier-ignore
  expect(layout.cells["F7"]).toEqual({ value: 45001, style: "answerDate" });
  expect(source).toMatchObject({ shape: "goals", address: "A5:F7", columns: { partner: 0, goal: 1, target: 2, direction: 3, unit: 4, date: 5 } }); // prettier-ignore
  expect(alliances).toEqual([names[1]]);
});

test("as values where links would be too many: what stood there, and nothing where nothing did", () => {
  const rows = Array.from({ length: 4_001 }, () => wide.rows[1]!);
  const alliances = rows.map((_, index) => ({ ...names[0]!, row: index + 1 }));
  const linked = made({ ...wide, rows }, alliances.slice(0, 4_000)).layout.cells;
  expect(linked["C7"]?.formula).toBeDefined(); // 20,000 cells are not too many
  const { cells } = made({ ...wide, rows }, alliances).layout;
  expect([..."ABCDEFGH"].map((column) => cells[`${column}7`])).toEqual([
    { value: "Beta", style: "rowLabel" },
    { style: "rowText" },
    { value: 45323, style: "answerDate" },
    { value: 2, style: "answer" },
    { value: 24, style: "answer" },
    ...[undefined, undefined, undefined],
  ]);
  expect(cells["A4"]?.value).toBe("Values as read on 2023-03-15: build or refresh anew to read them again.");
  expect(cells["G6"]).toBeUndefined();
});
