import { describeSources } from "../../src/reading/findSources";
import { tidySource } from "../../src/reading/tidy/tidySource";
import { tidySheet } from "../../src/plan/tidy/tidySheet";

const described = (values: unknown[][]) => {
  const [found] = describeSources([{ name: "Data", isVisible: true, top: 1, left: 1, values }], []);
  if (!found) throw new Error("There is no source.");
  return found;
};

test("goals stay goals: row for row, each column with its part, money as numbers", () => {
  const table = tidySource(
    described([
      ["Partner", "KPI", "Target", "Actual", "Remark"],
      ["Maple", "Growth", "€ 1.500.000", 1200000, "x"],
      ["Maple", "Churn", 5, 7, ""],
    ]),
    45000,
  );
  expect(table.columns).toEqual([
    { header: "Partner", fact: "partner", role: "partner" },
    { header: "Goal", fact: null, role: "goal" },
    { header: "Target", fact: null, role: "target" },
    { header: "Actual", fact: null, role: "actual" },
  ]);
  expect(table.rows[0]?.[2]).toEqual({
    kind: "taken",
    from: { row: 2, column: 3 },
    read: "€ 1.500.000",
    value: 1500000,
  });
  const sheet = tidySheet(table, table.alliances, { existing: ["Alliance Facts"], today: 45000 });
  expect(sheet.name).toBe("Alliance facts (2)");
  expect(sheet.source).toMatchObject({
    shape: "goals",
    columns: { partner: 0, goal: 1, target: 2, actual: 3 },
    headers: ["Partner", "Goal", "Target", "Actual"],
  });
  expect(sheet.alliances).toMatchObject([{ name: "Maple", row: 1 }]);
});

test("more cells than a workbook bears as links are values, and the day is said", () => {
  const rows = Array.from({ length: 11_000 }, (_, index) => [`P${index}`, "01.02.2024", 3]);
  const table = tidySource(described([["Partner", "Start date", "Goal horizon"], ...rows]), 45000);
  const { layout } = tidySheet(table, table.alliances, { existing: [], today: 45000 });
  expect(Object.values(layout.cells).some(({ formula }) => formula !== undefined)).toBe(false);
  expect(Object.values(layout.cells)).toContainEqual({ value: 45323, style: "answerDate" });
  expect(JSON.stringify(layout.cells)).toContain("Values as read on 2023-03-15");
});

test("a text from a cell is a value on the sheet and never part of a formula", () => {
  const evil = '=HYPERLINK("x")';
  const table = tidySource(
    described([
      ["Partner", "Start date", "Goal horizon"],
      [evil, "01.02.2024", 3],
    ]),
    45000,
  );
  const { layout } = tidySheet(table, table.alliances, { existing: [], today: 45000 });
  const formulas = Object.values(layout.cells).flatMap(({ formula }) => formula ?? []);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.join("\n")).not.toMatch(/HYPERLINK|01\.02\.2024/);
});
