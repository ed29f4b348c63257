import { parseArea } from "../../../src/host/model/cells/address";
import { sheetByName } from "../../../src/host/model/book";
import { valueAt } from "../../../src/host/model/cells/cells";
import { enter } from "../../../src/host/model/cells/entries";
import { createWorkbook } from "../../../src/host/model/workbook";
import type { Scalar } from "../../../src/host/model/workbookData";

const workbook = createWorkbook();
const sheet = sheetByName(workbook.book, "Sheet1")!;
let calls: unknown[] = [];
workbook.setCustomFunctions({ functions: [{ id: "SAY" }] }, async (_name, [said]) => {
  calls.push(said);
  return said as Scalar;
});
beforeEach(() => void (calls = []));
afterAll(() => workbook.dispose());

const put = (place: string, value: unknown): void => enter(workbook.book, sheet, parseArea(place), value);
const value = (place: string): Scalar => {
  const { row, column } = parseArea(place);
  return valueAt(workbook.book, sheet, row, column);
};

test("of a condition's branches only the one that is taken is calculated, and the other once the condition changes", async () => {
  put("A1", true);
  put("B1", '=IF(A1,SAY("yes"),SAY("no")&"!")');
  await workbook.settled();
  expect([value("B1"), calls]).toEqual(["yes", ["yes"]]);
  put("A1", 0);
  await workbook.settled();
  expect([value("B1"), calls]).toEqual(["no!", ["yes", "no"]]);
});

test("what stands for an error is calculated where there is one", async () => {
  put("A2", 2);
  put("B2", '=IFERROR(6/A2,SAY("none"))');
  await workbook.settled();
  expect([value("B2"), calls]).toEqual([3, []]);
  put("A2", 0);
  await workbook.settled();
  expect([value("B2"), calls]).toEqual(["none", ["none"]]);
});

test.each([
  ["=IF(NA(),1+1,2+2)", { error: "#N/A" }],
  ['=IF("text",1+1,2+2)', { error: "#VALUE!" }],
  ['=IF("true",1+1,2+2)', 2],
  ["=IF(Z9,1+1,2+2)", 4],
  ["=IF(Z9=0,1+1)", 2],
  ["=IF(1>2,1+1)", false],
  ["=IF(1>2,1+1,)", 0],
  ["=SUM(IF({1,0,1},{1,2,3}*1,{10,20,30}*1))", 24],
  ["=SUM(IF(ISNUMBER(Z1:Z3),{1;2;3}*1,{10;20;30}*1))", 60],
  ["=SUM(IF(TRUE,{1,2,3}*2,0+0))", 12],
  ["=SUM(IFERROR({1,2}/{0,1},{5,6}*1))", 7],
  ["=IFERROR(IF(1/0,1+1,2+2),IF(1=1,SUM(3,4),5+5))", 7],
  ["=LET(x,3,IF(x>2,x*2,x/0))", 6],
  ["=SUM(MAP({1,2,3},LAMBDA(x,IF(x>2,x*10,x+0))))", 33],
  ["=-IF(1,2+1,3+1)", -3],
])("%s is %j", async (formula, expected) => {
  put("C1", formula);
  await workbook.settled();
  expect(value("C1")).toEqual(expected);
});

test("a text that is written like a number is calculated with as one, however often it was met as a text", async () => {
  put("D1", '="12"&""');
  put("D2", '="12 days"&""');
  for (const more of [1, 2]) {
    put("E1", `=D1+${more}`);
    put("E2", `=D2+${more}`);
    put("E3", `="2024-09-29"+${more}`);
    await workbook.settled();
    expect([value("E1"), value("E2"), value("E3")]).toEqual([12 + more, { error: "#VALUE!" }, 45564 + more]);
  }
});
