import { type FormulaPlace, fromEngine, toEngine } from "../../../src/host/model/formula/engineText";
import { checkFormula } from "../../../src/host/model/formula/checkFormula";
import { shiftFormula } from "../../../src/host/model/formula/shift";

const place: FormulaPlace = {
  tableHere: "Partners",
  table: (name) =>
    name.toLowerCase() === "partners"
      ? { name: "Partners", columns: ["Partner", "Term (months)", "It's [1] #2"] }
      : undefined,
  nameForEngine: () => undefined,
  nameFromEngine: (name) => name,
};

/** What Excel shows after the formula was entered. */
const shown = (formula: string): string => fromEngine(toEngine(formula, place) ?? "refused", place);

test.each([
  ["=sum(a1:b2)", "=SUM(A1:B2)"],
  ["=A1#", "=A1#"],
  ["=SUM(Data!$B$2#)+1", "=SUM(Data!$B$2#)+1"],
  ["=COUNT('My sheet'!A1#)", "=COUNT('My sheet'!A1#)"],
  ["=[@Partner]", "=[@Partner]"],
  ["=[@[Term (months)]]*2", "=[@[Term (months)]]*2"],
  ["=partners[@partner]", "=[@Partner]"],
  ["=SUM(partners[term (months)])", "=SUM(Partners[Term (months)])"],
  ["=Partners[[#This Row],[Partner]]", "=[@Partner]"],
  ["=COUNTA(Partners[#All])", "=COUNTA(Partners[#All])"],
  ["=Partners[[#Headers],[Partner]:[Term (months)]]", "=Partners[[#Headers],[Partner]:[Term (months)]]"],
  ["=SUM(Partners[It''s '[1'] '#2])", "=SUM(Partners[It''s '[1'] '#2])"],
  ["=ALLIANCE.Classify(Partners[#Data])", "=ALLIANCE.CLASSIFY(Partners[#Data])"],
  ["=_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
  ['="(" & "say ""[x]"""', '="(" & "say ""[x]"""'],
  ["={1,2;3,4}", "={1,2;3,4}"],
  ["=LAMBDA(x,x+1)(3)", "=LAMBDA(x,x+1)(3)"],
  ["=IF(,1,)", "=IF(,1,)"],
  ["=true", "=TRUE"],
  ["=SUM(A:A 1:1)", "=SUM(A:A 1:1)"],
  ["=-1%^2", "=-1%^2"],
  ["=@A1:A3", "=@A1:A3"],
  ["=#N/A", "=#N/A"],
])("%s is shown as %s", (entered, expected) => {
  expect(shown(entered)).toBe(expected);
});

test.each([
  "SUM(",
  "1+",
  '"open',
  "A1)",
  "1 2",
  ")(",
  "",
  "A1:",
  "SUM(1;;",
  "{1,2",
  "*1",
  "[@x",
  "1,2",
  'A1 "x"',
  "(1)(2",
])("Excel would refuse =%s", (body) => {
  expect(checkFormula(body)).toBeUndefined();
});

test.each([
  // rows 5 and 6 inserted
  ["=SUM(A1:A9)+A4+A5+$A$9", { at: 4, count: 2 }, "=SUM(A1:A11)+A4+A7+$A$11"],
  // rows 5 to 7 deleted
  ["=SUM(A1:A6)+A5+A8+SUM(A5:A7)", { at: 4, count: -3 }, "=SUM(A1:A4)+#REF!+A5+SUM(#REF!)"],
  ["=SUM(B:B)+Other!A9+'Sheet1'!A9", { at: 4, count: 1 }, "=SUM(B:B)+Other!A9+'Sheet1'!A10"],
])("references of %s move with their cells", (formula, { at, count }, expected) => {
  expect(shiftFormula(formula, "Sheet1", "Sheet1", { axis: "rows", at, count })).toBe(expected);
});
