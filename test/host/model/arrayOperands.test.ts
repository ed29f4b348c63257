import { createWorkbook } from "../../../src/host/model/workbook";

// An array constant stands wherever a value does: https://support.microsoft.com/office/guidelines-and-examples-of-array-formulas
test.each([
  ["=1/{2}", 0.5],
  ["=2-{1}", 1],
  ["=2^{3}", 8],
  ['="a"&{"b"}', "ab"],
  ["=1={1}", true],
  ["=1<>{1}", false],
  ["=1/({2})", 0.5],
  ["=(1)/{2}", 0.5],
  ["=10%*{2}", 0.2],
  ["=SUM(12/{2,4})", 9],
  ["=SUM(2*{1,2}*3)", 18],
  ["=SUM(1+{1,2;3,4})", 14],
  ["=IF(1,1/{2},3)", 0.5],
  ["=-{2}", -2],
  ["=2/-{1}", -2],
  ["=2*- {1}", -2],
  ["=SUM(2*-{1,2})", -6],
  ["=SUM({1,2}/{1,2})", 2],
  ["=A9+{2}", 2],
  ['=LEN(1&{"x}"})', 3],
])("%s is %j", async (formula, expected) => {
  const cells = { D1: { formula } };
  const workbook = createWorkbook({ data: { name: "One.xlsx", sheets: [{ name: "One", cells }], names: [] } });
  await workbook.settled();
  const { value } = workbook.save().sheets[0]!.cells.D1!;
  workbook.dispose();
  expect(value).toEqual(expected);
});
