import { decodeResult } from "../../src/host/functions/functionResults";

const failed = (code: number, message: unknown = "") => decodeResult({ ok: false, message, code });

// Result codes as the library sends them.
test.each([
  [0, "#VALUE!"],
  [1, "#N/A"],
  [2, "#VALUE!"],
  [3, "#VALUE!"],
  [4, "#VALUE!"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [9, "#NAME?"],
  [10, "#NAME?"],
  [99, "#VALUE!"],
])("code %i is %s", (code, error) => {
  expect(failed(code)).toEqual({ error });
});

test("Excel shows messages with #VALUE! and #N/A that a function gave on purpose, and no others", () => {
  expect(failed(1, "not yet")).toEqual({ error: "#N/A", message: "not yet" });
  expect(failed(7, "wrong")).toEqual({ error: "#VALUE!", message: "wrong" });
  expect(failed(2, "TypeError: oops")).toEqual({ error: "#VALUE!" });
  expect(failed(5, "by zero")).toEqual({ error: "#DIV/0!" });
  const returned = { valueType: "CustomFunctionError", code: "#DIV/0!", message: "by zero" };
  expect(decodeResult({ ok: true, value: returned })).toEqual({ error: "#DIV/0!" });
});

test("a list of values is a column", () => {
  expect(decodeResult({ ok: true, value: [1, 2] })).toEqual([[1], [2]]);
});
