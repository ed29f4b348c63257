import { argumentAt } from "../../../src/workbench/grid/formulaHelp/argumentAt";
import { choicesOf, functionInfos } from "../../../src/workbench/grid/formulaHelp/describeFunctions";

/** Where "|" stands in the formula. */
const at = (marked: string) => argumentAt(marked.replace("|", ""), marked.indexOf("|"));

test.each([
  ["=SUM(|", "SUM", 0, ""],
  ["=SUM(A1,|B2)", "SUM", 1, ""],
  ['=ALLIANCE.CLASSIFY(A1:B3,,| "la', "ALLIANCE.CLASSIFY", 2, ""],
  ['=ALLIANCE.CLASSIFY(A1:B3,, "la|', "ALLIANCE.CLASSIFY", 2, '"la'],
  ['=IF(A1="a,b(",|1,2)', "IF", 1, ""],
  ["=IF(A1,SUM(1,2),|3)", "IF", 2, ""],
  ["=IF(A1,SUM(1,|2),3)", "SUM", 1, ""],
  ["=SUM({1,2;3,4},|1)", "SUM", 1, ""],
  ["=SUM('It''s (one), two'!A1,|1)", "SUM", 1, ""],
  ["=SUM(T[[#All],[a]],|1)", "SUM", 1, ""],
])("%s", (marked, name, index, typed) => {
  expect(at(marked)).toMatchObject({ name, index, typed });
});

test("outside of a call, in parentheses without a name, in an array and after the end there is none", () => {
  for (const marked of ["=A1+|", "=(A1+|B1)", "=SUM({1,|2})", "=SUM(1)|", "|=SUM(1)"])
    expect(at(marked)).toBeUndefined();
});

test("an argument ends at its comma or parenthesis, whatever it holds", () => {
  const formula = '=IF(A1,SUM("a,b",{1,2}),3)';
  const found = argumentAt(formula, 8);
  expect(found && formula.slice(found.from, found.to)).toBe('SUM("a,b",{1,2})');
});

const described = {
  functions: [
    {
      id: "F",
      name: "F",
      description: "Tells what. And more.",
      parameters: [
        { name: "data", description: "The data." },
        { name: "return", optional: true, customEnumId: "R" },
      ],
    },
  ],
  enums: [{ id: "R", values: [{ stringValue: "label", tooltip: "The label." }, { numberValue: 2 }] }],
};

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json: name, description, parameters, and
// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-custom-enums: the choices Excel offers.
test("functions.json in the grid's words, and its enums as they are typed into a formula", () => {
  expect(functionInfos(described, "TEST")).toMatchObject([
    {
      functionName: "TEST.F",
      abstract: "Tells what.",
      functionParameter: [{ name: "data", require: 1 }, { require: 0 }],
    },
  ]);
  const choices = choicesOf(described, "TEST");
  expect(choices("test.f", 1)).toEqual([
    { value: '"label"', tip: "The label." },
    { value: "2", tip: "" },
  ]);
  expect([choices("TEST.F", 0), choices("SUM", 1)]).toEqual([[], []]);
});
