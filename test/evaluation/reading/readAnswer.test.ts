import { readAnswer } from "../../../src/evaluation/reading/readAnswer";
import { factById } from "../../../src/models/facts";

const read = (id: string, cell: never) => readAnswer(factById(id), cell);
const known = (value: number | string) => ({ state: "known", value });
const unknown = { state: "unknown" };
const notApplicable = { state: "notApplicable" };
const wrong = expect.objectContaining({ state: "wrong" });

test.each([
  // a rating, 1–5 to 0–1
  ["D2", 1, known(0)],
  ["D2", 3, known(0.5)],
  ["D2", 3.4, { state: "known", value: expect.closeTo(0.6, 12) }],
  ["D2", 5, known(1)],
  ["D2", "4", known(0.75)],
  ["D2", "4,5", known(0.875)],
  ["D2", "Partly", known(0.5)],
  ["D2", 6, wrong],
  ["D2", 0.5, wrong],
  ["D2", -1, wrong],
  ["D2", "high", wrong],
  ["D2", "four", wrong],
  // a word the language gives every table of words
  ["D2", "constructor", wrong],
  ["Q1", "toString", wrong],
  ["D2", { code: "#N/A" }, wrong],
  ["D2", "#N/A", wrong],
  // yes or no
  ["Q1", "Yes", known(1)],
  ["Q1", "yes ", known(1)],
  ["Q1", "Y", known(1)],
  ["Q1", true, known(1)],
  ["Q1", "Met", known(1)],
  ["Q1", 5, known(1)],
  ["Q1", "Partly", known(0.5)],
  ["Q1", 3, known(0.5)],
  ["Q1", "No", known(0)],
  ["Q1", false, known(0)],
  ["Q1", "Not met", known(0)],
  ["Q1", 1, known(0)],
  ["Q1", "maybe", wrong],
  // unknown is never the lowest answer
  ["D2", null, unknown],
  ["D2", undefined, unknown],
  ["D2", "", unknown],
  ["D2", "  ", unknown],
  ["D2", 0, unknown],
  ["Q1", 0, unknown],
  ["D2", "?", unknown],
  ["D2", "-", unknown],
  ["D2", "Unknown", unknown],
  ["Q1", "TBD", unknown],
  // not applicable
  ["D2", "n/a", notApplicable],
  ["Q1", "N/A", notApplicable],
  ["Q1", "Not applicable", notApplicable],
  // dates: serials and unambiguous text; 2024-09-29 is serial 45564 (Excel)
  ["end", 45564, known(45564)],
  ["end", "2024-09-29", known(45564)],
  ["end", "1900-03-01", known(61)],
  ["end", "29.09.2024", wrong],
  ["end", "2024-02-31", wrong],
  ["end", true, wrong],
  ["end", 0, unknown],
  // numbers and shares
  ["term", 120, known(120)],
  ["term", "36", known(36)],
  ["term", -5, wrong],
  ["term", "long", wrong],
  ["ourRisk", 0.4, known(0.4)],
  ["ourRisk", 40, known(0.4)],
  ["ourRisk", "40%", known(0.4)],
  ["ourRisk", "40 %", known(0.4)],
  ["ourRisk", 140, wrong],
  // choices, by their names and by what people call them
  ["legal", "Merged", known("Merged")],
  ["legal", "wholly owned", known("Merged")],
  ["legal", "acquisition", known("Merged")],
  ["legal", "Joint Venture", known("New entity")],
  ["legal", "licence", known("Contract")],
  ["legal", "MoU", known("None")],
  ["legal", "none", known("None")],
  ["legal", "cross-shareholding", known("Minority equity")],
  ["legal", "partnership of equals", wrong],
  ["exchange", "goods or services for a fee", known("Goods or services for a fee")],
  ["declaredType", "Operational alliance", known("Tactical alliance")],
  ["checkInCadence", "fortnightly", known("Biweekly")],
  ["checkInCadence", 10, known(10)],
  ["checkInCadence", "sometimes", wrong],
])("%s: %p", (id, cell, expected) => expect(read(id, cell as never)).toEqual(expected));

test("a share is read with blanks after its sign", () => {
  expect(read("ourCost", "50% " as never)).toEqual(known(0.5));
  expect(read("ourCost", " 12,5 %" as never)).toEqual(known(0.125));
});

test("a number is no choice", () => expect(read("legal", 3 as never)).toEqual(wrong));
