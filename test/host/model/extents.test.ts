import { BaseReferenceObject } from "@univerjs/engine-formula";
import { createWorkbook } from "../../../src/host/model/workbook";

afterEach(() => jest.restoreAllMocks());

async function calculated(formula: string): Promise<unknown> {
  const cells = { A1: { value: 1 }, B7: { value: 2 }, D9: { formula } };
  const workbook = createWorkbook({ data: { name: "One.xlsx", sheets: [{ name: "One", cells }], names: [] } });
  await workbook.settled();
  const { value } = workbook.save().sheets[0]!.cells.D9!;
  workbook.dispose();
  return value;
}

// https://support.microsoft.com/office/rows-function, columns-function
test.each([
  ["=ROWS(A1:C7)", 7],
  ["=COLUMNS(A1:C7)", 3],
  ["=COLUMNS(A:C)", 3],
  ["=ROWS(B7)", 1],
  ["=ROWS({1,2,3;4,5,6})", 2],
  ["=COLUMNS({1,2,3;4,5,6})", 3],
  ["=ROWS(INDEX(A1:C7,0,2))", 7],
  ["=ROWS(A1:INDEX(A1:C7,4,1))", 4],
  ["=ROWS(A1:C7*2)", 7],
  ["=ROWS(5)", 1],
  ["=ROWS(1/0)", { error: "#DIV/0!" }],
  ["=SUM(ROWS(A1:A3),COLUMNS(A1:B1))", 5],
])("%s is %j", async (formula, expected) => expect(await calculated(formula)).toEqual(expected));

test("a range is counted without its cells being read", async () => {
  const read = jest.spyOn(BaseReferenceObject.prototype, "getCellValueObject");
  expect(await calculated("=ROWS(A1:C7)+COLUMNS(A1:C7)")).toBe(10);
  expect(read).not.toHaveBeenCalled();
});
