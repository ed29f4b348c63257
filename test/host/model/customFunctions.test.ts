import { parseArea } from "../../../src/host/model/cells/address";
import { sheetByName, type Sheet } from "../../../src/host/model/book";
import { valueAt } from "../../../src/host/model/cells/cells";
import type { Invoke } from "../../../src/host/model/calculation/customFunctionCells";
import { enter } from "../../../src/host/model/cells/entries";
import { type HostWorkbook, createWorkbook } from "../../../src/host/model/workbook";
import type { Scalar } from "../../../src/host/model/workbookData";

let workbook: HostWorkbook;
let sheet: Sheet;
let calls: { name: string; args: unknown[]; address: string }[];
/** Answers wait for this; a test that wants to look before they come puts a promise of its own here. */
let answers: Promise<void>;

const functions: Invoke = async (name, args, { address }) => {
  calls.push({ name, args, address });
  await answers;
  if (name === "ALLIANCE.DOUBLE") return Number(args[0]) * 2;
  if (name === "ALLIANCE.GRID")
    return [
      ["a", 1, true],
      ["b", { error: "#N/A", message: "row 2: unknown" }, ""],
    ];
  if (name === "ALLIANCE.FAIL") return { error: "#VALUE!", message: "FAIL: as asked" };
  if (name === "ALLIANCE.COUNT") return (args[0] as unknown[][]).length;
  if (name === "ALLIANCE.THROW") throw new Error("boom");
  return "text 12";
};
const metadata = { functions: ["DOUBLE", "GRID", "FAIL", "COUNT", "THROW", "TEXT"].map((id) => ({ id })) };

beforeEach(() => {
  calls = [];
  answers = Promise.resolve();
  workbook = createWorkbook();
  const first = sheetByName(workbook.book, "Sheet1");
  if (!first) throw new Error("no sheet");
  sheet = first;
});
afterEach(() => workbook.dispose());

const put = (address: string, value: unknown): void => enter(workbook.book, sheet, parseArea(address), value);
const value = (address: string): Scalar => {
  const { row, column } = parseArea(address);
  return valueAt(workbook.book, sheet, row, column);
};
/** Holds answers back until what it gives is called. */
const holdAnswers = (): (() => void) => {
  let answer: () => void = () => undefined;
  answers = new Promise((resolve) => (answer = resolve));
  return answer;
};
const add = (): void => workbook.setCustomFunctions(metadata, functions, "ALLIANCE");

test("#NAME? before the add-in is there, then the result", async () => {
  put("A1", "=ALLIANCE.DOUBLE(21)+1");
  await workbook.settled();
  expect(value("A1")).toEqual({ error: "#NAME?" });
  add();
  await workbook.settled();
  expect(value("A1")).toBe(43);
  expect(calls).toEqual([{ name: "ALLIANCE.DOUBLE", args: [21], address: "Sheet1!A1" }]);
});

test("#BUSY! while it is under way, and for what depends on it; all calls run at once", async () => {
  add();
  const answer = holdAnswers();
  put(
    "A1:A50",
    Array.from({ length: 50 }, (_, index) => [`=Alliance.double(${index})`]),
  );
  put("B1", "=SUM(A1:A50)");
  await workbook.calculated();
  expect([value("A3"), value("B1")]).toEqual([{ error: "#BUSY!" }, { error: "#BUSY!" }]);
  expect(calls).toHaveLength(50); // before any is answered
  answer();
  await workbook.settled();
  expect([value("A3"), value("B1")]).toEqual([4, 2450]);
  expect(calls).toHaveLength(50);
});

test("blanks, errors, ranges and left out arguments", async () => {
  add();
  put("A1:B2", [
    [1, "x"],
    ["=1/0", ""],
  ]);
  put("D1", "=ALLIANCE.TEXT(A1:B2,C9,,TRUE)");
  await workbook.settled();
  expect(calls[0]?.args).toEqual([
    [
      [1, "x"],
      [{ error: "#DIV/0!" }, null],
    ],
    null,
    undefined,
    true,
  ]);
  expect(value("D1")).toBe("text 12");
});

test("arrays spill, errors keep their message, a rejected call is #VALUE!", async () => {
  add();
  put("A1", "=ALLIANCE.GRID()");
  put("E1", "=ALLIANCE.FAIL()");
  put("E2", "=ALLIANCE.THROW()");
  put("E3", "=ROWS(A1#)");
  await workbook.settled();
  expect(["A1", "B1", "C1", "A2", "B2", "C2"].map(value)).toEqual([
    "a",
    1,
    true,
    "b",
    { error: "#N/A", message: "row 2: unknown" },
    "",
  ]);
  expect([value("E1"), value("E2"), value("E3")]).toEqual([
    { error: "#VALUE!", message: "FAIL: as asked" },
    { error: "#VALUE!" },
    2,
  ]);
});

test("asked again only when something it depends on changed", async () => {
  add();
  put("A1", 3);
  put("B1", "=ALLIANCE.DOUBLE(A1)");
  put("B2", "=ALLIANCE.DOUBLE(B1)");
  await workbook.settled();
  expect(value("B2")).toBe(12);
  put("D5", "elsewhere");
  await workbook.settled();
  expect(calls).toHaveLength(2);
  put("A1", 5);
  await workbook.settled();
  expect([value("B1"), value("B2")]).toEqual([10, 20]);
  expect(calls).toHaveLength(4);
  await workbook.recalculate();
  expect(calls).toHaveLength(6);
});

test("a pane that took the place of another answers all formulas, and the one before is asked no more", async () => {
  add();
  // a long formula among them: the engine forgets those of a function by its name in a key that long ones had not
  put("A1:A3", [
    ["=ALLIANCE.DOUBLE(1)"],
    [`=ALLIANCE.TEXT("${"x".repeat(250)}")`],
    ["=ALLIANCE.DOUBLE(2)+ALLIANCE.DOUBLE(3)"],
  ]);
  await workbook.settled();
  expect(calls).toHaveLength(4);
  const asked: string[] = [];
  workbook.setCustomFunctions(
    metadata,
    (name) => {
      asked.push(name);
      return Promise.resolve(7);
    },
    "ALLIANCE",
  );
  await workbook.settled();
  expect(["A1", "A2", "A3"].map(value)).toEqual([7, 7, 14]);
  expect([calls.length, asked.length]).toEqual([4, 4]);
});

test("an answer that comes after the cell changed is dropped", async () => {
  add();
  const answer = holdAnswers();
  put("A1", "=ALLIANCE.DOUBLE(1)");
  await workbook.calculated();
  put("A1", "=ALLIANCE.DOUBLE(2)");
  await workbook.calculated();
  answer();
  await workbook.settled();
  expect(value("A1")).toBe(4);
  put("A1", "plain");
  await workbook.settled();
  expect(value("A1")).toBe("plain");
});

test("a table's rows as an argument", async () => {
  add();
  put("A1", "=ALLIANCE.COUNT(SEQUENCE(4))");
  put("B1", "=ALLIANCE.COUNT({1,2;3,4})");
  await workbook.settled();
  expect([value("A1"), value("B1")]).toEqual([4, 2]);
});

test("a run that is under way when another workbook takes the place of its own calls nothing any more", async () => {
  add();
  answers = new Promise(() => undefined);
  put(
    "A1:A1500",
    Array.from({ length: 1500 }, (_, index) => [`=ALLIANCE.DOUBLE(${index})`]),
  );
  while (calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  const before = calls.length;
  expect(before).toBeLessThan(1500);
  workbook.load({ name: "Next.xlsx", names: [], sheets: [{ name: "Next", cells: { A1: { formula: "=1+1" } } }] });
  await workbook.settled();
  expect(workbook.save().sheets[0]?.cells["A1"]?.value).toBe(2);
  expect(calls).toHaveLength(before);
});

test("of thousands of cells each one counts: another value in any of them is another call, the same values are not", async () => {
  add();
  put(
    "A1:B2000",
    Array.from({ length: 2000 }, (_, index) => [index, `text ${index}`]),
  );
  put("D1:D2", [
    ["=ALLIANCE.COUNT(A1:B2000)"],
    ["=ALLIANCE.COUNT(INDEX(A1:B2000,1,1):INDEX(A1:B2000,ROWS(A1:B2000),COLUMNS(A:B)))"],
  ]);
  await workbook.settled();
  expect([value("D1"), value("D2"), calls.length]).toEqual([2000, 2000, 2]);
  // both were given the very same rows
  expect(calls[0]?.args[0]).toBe(calls[1]?.args[0]);
  put("B1777", "text 1778");
  await workbook.settled();
  expect(calls).toHaveLength(4);
  expect((calls[3]?.args[0] as unknown[][])[1776]).toEqual([1776, "text 1778"]);
  // calculated again, and the same as before
  put("B1777", "text 1778");
  await workbook.settled();
  expect(calls).toHaveLength(4);
});

test("what depends on many answers is not calculated for each of them while others are awaited", async () => {
  let runs = 0;
  workbook.book.calculation.onRun(() => runs++);
  const waiting: ((answer: number) => void)[] = [];
  workbook.setCustomFunctions(metadata, () => new Promise((resolve) => waiting.push(resolve)), "ALLIANCE");
  put(
    "A1:A50",
    Array.from({ length: 50 }, (_, index) => [`=ALLIANCE.DOUBLE(${index})`]),
  );
  put("B1", "=SUM(A1:A50)");
  await workbook.calculated();
  expect(waiting).toHaveLength(50);
  runs = 0;
  const settled = workbook.settled();
  for (const answer of waiting) {
    answer(1);
    await Promise.resolve();
  }
  await settled;
  expect(value("B1")).toBe(50);
  expect(runs).toBeLessThan(10);
});
