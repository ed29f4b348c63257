import { highlightFormula, type HighlightRule } from "../../../src/workbench/mirror/conditionalFormulas";

const area = { row: 3, column: 1, rows: 10, columns: 1 }; // B4:B13
const formula = (rule: HighlightRule) => highlightFormula(rule, area);

test("a formula of its own is taken as it is", () => {
  expect(formula({ type: "Custom", rule: { formula: '=$F4="Exit"' } })).toBe('=$F4="Exit"');
});

test.each([
  ["Between", "=AND(B4>=1,B4<=$D$1)"],
  ["NotBetween", "=OR(B4<1,B4>$D$1)"],
  ["EqualTo", "=B4=1"],
  ["NotEqualTo", "=B4<>1"],
  ["GreaterThan", "=B4>1"],
  ["GreaterThanOrEqual", "=B4>=1"],
  ["LessThan", "=B4<1"],
  ["LessThanOrEqual", "=B4<=1"],
])("cell value %s", (operator, expected) => {
  expect(formula({ type: "CellValue", rule: { operator, formula1: "1", formula2: "=$D$1" } })).toBe(expected);
});

test("text with quotes stays text", () => {
  expect(formula({ type: "ContainsText", rule: { operator: "Contains", text: 'a "b"' } })).toBe(
    '=ISNUMBER(SEARCH("a ""b""",B4))',
  );
});

test("top and bottom look at the whole range", () => {
  expect(formula({ type: "TopBottom", rule: { type: "TopItems", rank: 3 } })).toBe(
    "=AND(ISNUMBER(B4),B4>=LARGE($B$4:$B$13,3))",
  );
});

test("duplicates", () => {
  expect(formula({ type: "PresetCriteria", rule: { criterion: "DuplicateValues" } })).toBe("=COUNTIF($B$4:$B$13,B4)>1");
});

test("what is unknown has no formula", () => {
  expect(formula({ type: "PresetCriteria", rule: { criterion: "Sideways" } })).toBeUndefined();
  expect(formula({ type: "CellValue", rule: { operator: "Sideways", formula1: "1" } })).toBeUndefined();
});
