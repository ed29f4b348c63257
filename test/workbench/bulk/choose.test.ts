import type { BulkSource } from "../../../src/workbench/bulk/addin/addinBulk";
import { chooseAlliances, chooseSource, leftOut, usualMost } from "../../../src/workbench/bulk/choose";

const source = (parts: Partial<BulkSource> = {}): BulkSource => ({
  name: "Alliances",
  headers: ["Partner", "Goal horizon"],
  partners: ["Acme", "Beta GmbH", "Gamma (row 4)", "Gamma (row 9)"],
  problems: [],
  ...parts,
});

test("the best source that can be used", () => {
  const poor = source({ name: "Costs" });
  expect(
    chooseSource([
      { source: poor, isUsable: false },
      { source: source(), isUsable: true },
    ]).name,
  ).toBe("Alliances");
});

test("nothing there, nobody in it, nothing to judge by: each is said with the cure", () => {
  expect(() => chooseSource([])).toThrow(/^it holds no table of alliances\. Head a table's columns with Partner/);
  expect(() => chooseSource([{ source: source({ partners: [] }), isUsable: false }])).toThrow(
    '"Alliances" has no row with an alliance in it. Fill one in.',
  );
  expect(() => chooseSource([{ source: source(), isUsable: false }])).toThrow(
    '"Alliances" has no column that an alliance can be judged by.',
  );
});

test("names exactly, or else without case and spaces; in the source's order, each once", () => {
  expect(chooseAlliances("all", source())).toHaveLength(4);
  expect(chooseAlliances(["beta  gmbh", "Acme", "ACME", "Gamma (row 9)"], source())).toEqual([
    "Acme",
    "Beta GmbH",
    "Gamma (row 9)",
  ]);
  const cases = source({ partners: ["acme", "Acme"] });
  expect(chooseAlliances(["acme"], cases)).toEqual(["acme"]);
});

test("a name that is not there, with the nearest", () => {
  expect(() => chooseAlliances(["Acne"], source())).toThrow(
    'there is no alliance "Acne" in "Alliances". Did you mean "Acme"?',
  );
  expect(() => chooseAlliances(["Gamma", "Zeppelin"], source())).toThrow(
    'there is no alliance "Gamma" in "Alliances" (nor 1 more of those asked for). Did you mean "Gamma (row 4)" or "Gamma (row 9)"?',
  );
});

test("left out: answers of those chosen, columns always, rows when all were asked for", () => {
  const [answer, other, column, rows, note] = [
    { place: "C2", reason: "", partner: "Acme" },
    { place: "C3", reason: "", partner: "Beta GmbH" },
    { place: "D", reason: "", column: 3 },
    { place: "rows 5", reason: "", rows: [5] },
    { place: "Alliances", reason: "taken for the names" },
  ];
  const problems = [answer, other, column, rows, note];
  expect(leftOut(source({ problems }), ["Acme"], ["acme"])).toEqual([answer, column]);
  expect(leftOut(source({ problems }), source().partners, "all")).toEqual([answer, other, column, rows]);
});

test("where nobody was named, no more sheets than a workbook can hold, and it is said", () => {
  const many = source({ partners: Array.from({ length: 10_000 }, (_, index) => `Partner ${index + 1}`) });
  const chosen = chooseAlliances("usual", many);
  expect([chosen.length, chosen[0], chosen[199]]).toEqual([usualMost, "Partner 1", "Partner 200"]);
  expect(leftOut(many, chosen, "usual")).toEqual([
    {
      place: "Alliances",
      reason:
        "sheets for the first 200 of 10000 alliances were built, 9800 were left out. Name others with --alliances, or write --alliances all for a sheet each.",
    },
  ]);
  expect(chooseAlliances("all", many)).toHaveLength(10_000);
  expect(leftOut(source(), chooseAlliances("usual", source()), "usual")).toEqual([]);
});
