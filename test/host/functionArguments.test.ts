import { wireArguments } from "../../src/host/functions/functionArguments";

const taking = (type: string, dimensionality: "scalar" | "matrix" = "scalar") => ({
  id: "F",
  name: "F",
  parameters: [{ name: "value", type, dimensionality }],
});
const sent = (type: string, value: string | number | boolean | null) => wireArguments(taking(type), [value]);

// Excel converts arguments of a declared type as it does for its own functions.
test.each([
  ["number", "5", 5],
  ["number", " 1e3 ", 1000],
  ["number", true, 1],
  ["number", null, 0],
  ["boolean", 0, false],
  ["boolean", "TRUE", true],
  ["boolean", null, false],
  ["string", 5, "5"],
  ["string", true, "TRUE"],
  ["string", null, ""],
  ["any", null, null],
  ["any", "5", "5"],
])("%s from %p is %p", (type, given, wanted) => {
  expect(sent(type, given)).toEqual({ values: [wanted] });
});

test.each([
  ["number", "five"],
  ["number", ""],
  ["boolean", "yes"],
])("%s from %p is #VALUE!", (type, given) => {
  expect(sent(type, given)).toEqual({ error: "#VALUE!" });
});

test("every cell of a typed range is converted, or the call is refused", () => {
  expect(
    wireArguments(taking("number", "matrix"), [
      [
        [1, "2"],
        [null, true],
      ],
    ]),
  ).toEqual({
    values: [
      [
        [1, 2],
        [0, 1],
      ],
    ],
  });
  expect(wireArguments(taking("number", "matrix"), [[[1, "two"]]])).toEqual({ error: "#VALUE!" });
});

test("an error for a typed parameter is refused even where errors are allowed for any", () => {
  const called = { ...taking("number"), options: { allowErrorForDataTypeAny: true } };
  expect(wireArguments(called, [{ error: "#N/A" }])).toEqual({ error: "#N/A" });
});
