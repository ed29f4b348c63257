import { quote } from "../../../src/evaluation/reading/cell";
import { placeIn } from "../../../src/evaluation/reading/lineOf";
import { numberIn } from "../../../src/evaluation/reading/numberIn";
import { readDate } from "../../../src/evaluation/reading/readDate";
import { scaledAnswer } from "../../../src/evaluation/reading/scaledAnswer";

test("a message quotes TRUE and FALSE as Excel shows them", () =>
  expect([quote(true), quote(false)]).toEqual(["TRUE", "FALSE"]));

test("a range of one cell is named alone", () => {
  expect(placeIn({ name: "values", along: "row", cells: [1] }, 0)).toBe("values");
  expect(placeIn({ name: "values", along: "column", cells: [1, 2] }, 1)).toBe("row 2 of values");
});

test.each(["1e5", "0x10", "12 %", "1.2.3", "."])("%s is no number", (text) => expect(numberIn(text)).toBeUndefined());

// 29 September 2024 is day 45564 of Excel's count
test("a date is read with blanks around it, and with nothing else", () => {
  expect(readDate(" 2024-09-29 ")).toBe(45564);
  expect([readDate("x2024-09-29"), readDate("2024-09-29x")]).toEqual([undefined, undefined]);
});

test.each(["Partly met", "partially-met", "PARTIAL"])("%s is half", (text) => expect(scaledAnswer(text)).toBe(0.5));
