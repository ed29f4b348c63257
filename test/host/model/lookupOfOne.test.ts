import { createWorkbook } from "../../../src/host/model/workbook";

test.each([
  ['=LOOKUP(2,1/(A1="Trust"),B1)', 0.6],
  ["=LOOKUP(2,1/(ROW(INDEX(A1:B1,0,1))>0),INDEX(A1:B1,0,2))", 0.6],
  ["=LOOKUP(2,1,5)", 5],
  ['=LOOKUP("Trust",A1)', "Trust"],
])("in a list of one, %s is %j", async (formula, expected) => {
  const cells = { A1: { value: "Trust" }, B1: { value: 0.6 }, D1: { formula } };
  const workbook = createWorkbook({ data: { name: "One.xlsx", sheets: [{ name: "One", cells }], names: [] } });
  await workbook.settled();
  const { value } = workbook.save().sheets[0]!.cells.D1!;
  workbook.dispose();
  expect(value).toEqual(expected);
});
