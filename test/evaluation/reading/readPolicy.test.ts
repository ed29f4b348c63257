import type { Grid } from "../../../src/evaluation/reading/cell";
import { readPolicy } from "../../../src/evaluation/reading/readPolicy";

test("reads weights, cut-offs, coverage and the stamp; passes over headings, empty lines and notes", () => {
  const policy = readPolicy([
    ["Key", "Value", "Note"],
    ["Name", "Board policy", ""],
    ["Version", 2, ""],
    ["Date", 45292, ""],
    [null, null, null],
    ["Weight: Goal horizon", 3, "matters here"],
    ["weight: Knowledge integrated", "2,5", ""],
    ["Cut-off: Strategic alliance", 0.7, ""],
    ["Cut-off: At risk", 30, ""],
    ["Minimum coverage", 0.5, ""],
    ["Weight: Objectives", "", "left at the standard"],
  ]);
  expect(policy).toEqual({
    name: "Board policy",
    version: "2",
    date: "2024-01-01",
    weights: new Map([
      ["D2", 3],
      ["Q2a", 2.5],
    ]),
    cutOffs: new Map([
      ["Strategic alliance", 0.7],
      ["Watch", 30],
    ]),
    minimumCoverage: 0.5,
  });
});

test("no range is the published standard", () => {
  expect(readPolicy(undefined)).toEqual({ weights: new Map(), cutOffs: new Map() });
});

test.each<[string, Grid, string]>([
  ["an unknown key", [["Wieght: Objectives", 2]], 'policy row 1: "Wieght: Objectives" is not a policy key'],
  [
    "an unknown fact",
    [
      ["Name", "x"],
      ["Weight: Size", 2],
    ],
    'policy row 2: "Size" is not a fact',
  ],
  ["a fact without weight", [["Weight: Partner", 2]], '"Partner" carries no weight'],
  ["an unknown cut-off", [["Cut-off: Great", 2]], '"Great" is not a cut-off'],
  ["a negative weight", [["Weight: Objectives", -1]], "-1 cannot be used. Use a number of 0 or more"],
  ["a text as weight", [["Weight: Objectives", "much"]], '"much" cannot be used'],
  ["an error value", [["Weight: Objectives", { code: "#REF!" }]], "#REF! cannot be used"],
  ["a cut-off off its scale", [["Cut-off: Strategic", 60]], "60 cannot be used. Use a number from 0 to 1"],
  ["a coverage above 1", [["Minimum coverage", 40]], "a number from 0 to 1"],
  [
    "a key twice",
    [
      ["Weight: Objectives", 1],
      ["weight: OBJECTIVES", 2],
    ],
    "stands already in row 1",
  ],
  ["bands out of order", [["Cut-off: Partnership", 0.9]], '"Partnership" (0.9) is above "Strategic alliance" (0.6)'],
  ["health bands out of order", [["Cut-off: Healthy", 30]], '"Watch" (40) is above "Healthy" (30)'],
  ["a number as key", [[7, 2]], "7 is not a key"],
  ["a date no calendar has", [["Date", -99974431]], "policy row 1: -99974431 is not a date"],
  ["too many columns", [["Name", "a", "b", "c"]], "policy has 4 columns"],
])("%s is refused", (_name, grid, message) => expect(() => readPolicy(grid)).toThrow(message));

test("a heading is both its words: a policy may be named Value", () =>
  expect(readPolicy([["Name", "Value"]]).name).toBe("Value"));
