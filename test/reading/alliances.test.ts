import { alliancesOf } from "../../src/reading/alliances";

const all = (count: number): boolean[] => Array.from({ length: count }, () => true);

test("each row with a name is an alliance, found by its name", () => {
  expect(alliancesOf(["Acme", "", "Beta"], all(3), 2)).toEqual([
    { label: "Acme", name: "Acme", row: 1, fixedBecause: null },
    { label: "Beta", name: "Beta", row: 3, fixedBecause: null },
  ]);
});

test("a name that occurs twice, in any case, is told apart by its row and fixed to it", () => {
  const found = alliancesOf(["Acme", "Beta", "ACME"], all(3), 5);
  expect(found.map(({ label }) => label)).toEqual(["Acme (row 5)", "Beta", "ACME (row 7)"]);
  expect(found.map(({ fixedBecause }) => fixedBecause)).toEqual([
    "this name occurs more than once in the source",
    null,
    "this name occurs more than once in the source",
  ]);
});

test("names that MATCH cannot look for are fixed to their row", () => {
  const names = ["What?", "A*", "~", "x".repeat(256), 3, true, " Acme", "Acme & Co"];
  const found = alliancesOf(names, all(names.length), 2);
  expect(found.map(({ fixedBecause }) => fixedBecause !== null)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(found[4]?.name).toBe("3");
});

test("without a column of names the rows that hold something go by their number", () => {
  expect(alliancesOf(undefined, [true, false, true], 2)).toEqual([
    { label: "Row 2", name: "Row 2", row: 1, fixedBecause: "the source has no column of names" },
    { label: "Row 4", name: "Row 4", row: 3, fixedBecause: "the source has no column of names" },
  ]);
});
