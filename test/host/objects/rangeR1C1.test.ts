import * as fc from "fast-check";
import { fromR1C1, toR1C1 } from "../../../src/host/model/formula/r1c1";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

// https://support.microsoft.com/office/ecfdc708-9162-49e8-b993-c311f47ca173 (overview of formulas): the table of R1C1 references;
// seen from C5
test.each([
  ["=R[-2]C", "=C3"],
  ["=R[2]C[2]", "=E7"],
  ["=R2C2", "=$B$2"],
  ["=R[-1]", "=4:4"],
  ["=R", "=5:5"],
  ["=SUM(C1:C[1])", "=SUM($A:D)"],
  ['=RC1&"R1C1"&Sheet2!R1C', '=$A5&"R1C1"&Sheet2!C$1'],
  ["=Rate+RC2*ROUND(R1C1,2)", "=Rate+$B5*ROUND($A$1,2)"],
])("%s is %s", (r1c1, a1) => {
  const home = { row: 4, column: 2 };
  expect(fromR1C1(r1c1, home)).toBe(a1);
  expect(toR1C1(a1, home)).toBe(r1c1);
});

test("written in one notation, read in the other", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const range = sheet.getRange("B1:B3");
    range.formulasR1C1 = [["=RC[-1]*2"], ["=SUM(R1C1:R[1]C[-1])"], ["plain"]];
    range.load("formulas,values,formulasR1C1");
    const all = sheet.getRange("C1:C3");
    all.formulasR1C1 = "=RC[-2]" as never;
    all.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([["=A1*2"], ["=SUM($A$1:A3)"], ["plain"]]);
    expect(range.values).toEqual([[2], [6], ["plain"]]);
    expect(range.formulasR1C1).toEqual([["=RC[-1]*2"], ["=SUM(R1C1:R[1]C[-1])"], ["plain"]]);
    expect(all.formulas).toEqual([["=A1"], ["=A2"], ["=A3"]]);
  });
});

test("from A1 to R1C1 and back is the same formula", () => {
  const letters = ["A", "C", "Z", "AA", "XFD"];
  const corner = fc
    .tuple(fc.boolean(), fc.constantFrom(...letters), fc.boolean(), fc.integer({ min: 1, max: 1_048_576 }))
    .map(([c, column, r, row]) => `${c ? "$" : ""}${column}${r ? "$" : ""}${row}`);
  const whole = fc.constantFrom("A:A", "$A:C", "1:1", "$3:$9", "Sheet2!B:B");
  const operand = fc.oneof(
    corner,
    fc.tuple(corner, corner).map(([a, b]) => `SUM(${a}:${b})`),
    corner.map((text) => `'It''s R1'!${text}`),
    whole.map((text) => `COUNT(${text})`),
    fc.constantFrom('"R[1]C"', "Table1[[#This Row],[R1C1]]", "RATE", "12.5", "TRUE"),
  );
  const formula = fc.array(operand, { minLength: 1, maxLength: 4 }).map((parts) => `=${parts.join("+")}`);
  const home = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(formula, home, (text, cell) => {
      expect(fromR1C1(toR1C1(text, cell), cell)).toBe(text);
    }),
  );
});
