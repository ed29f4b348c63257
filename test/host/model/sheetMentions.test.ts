import { dropSheetIn, mentionsSheet, renameSheetIn } from "../../../src/host/model/calculation/heldFormulas";

test.each([
  ["=Plan!A1+Else!A1", "='New plan'!A1+Else!A1"],
  ["=SUM(plan!A1:B2)", "=SUM('New plan'!A1:B2)"],
  ["='Plan'!$A:$A", "='New plan'!$A:$A"],
  ['="Plan!A1"&A1', '="Plan!A1"&A1'],
  ["=Planning!A1+'My Plan'!A1", "=Planning!A1+'My Plan'!A1"],
])("%s after Plan is renamed", (formula, expected) => {
  expect(renameSheetIn(formula, "Plan", "New plan")).toBe(expected);
});

test("apostrophes in a sheet's name are doubled in formulas", () => {
  expect(renameSheetIn("='It''s'!A1", "It's", "Ann's")).toBe("='Ann''s'!A1");
  expect(mentionsSheet("='It''s'!A1", "It's")).toBe(true);
});

// https://support.microsoft.com/office/822c8e46-e610-4d02-bf29-ec4b8c5ff4be: #REF! where a referenced sheet was deleted
test.each([
  ["=Plan!A1+Else!A1", "=#REF!+Else!A1"],
  ["=SUM(Plan!A1:B2)+A1", "=SUM(#REF!)+A1"],
  ["=SUM(Plan!A1:Plan!B2)", "=SUM(#REF!)"],
  ["=SUM(Plan!$A:$C,Plan!2:3)", "=SUM(#REF!,#REF!)"],
  ['="Plan!A1"&A1', '="Plan!A1"&A1'],
  ["=Planning!A1:B2", "=Planning!A1:B2"],
])("%s after Plan is deleted", (formula, expected) => {
  expect(dropSheetIn(formula, "Plan")).toBe(expected);
});
