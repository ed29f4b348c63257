import { createWorkbook, type HostWorkbook } from "../../src/host/model/workbook";
import { sessionWorkbook } from "../../src/host/session/sessionWorkbook";
import { loadOfficeJs, type OfficeJs } from "./officeJs";
import { smallWorkbook } from "./smallWorkbook";

const scalar = (name: string) => ({ name, type: "any", dimensionality: "scalar" as const });
const metadata = {
  functions: [
    { id: "TWICE", name: "TWICE", parameters: [scalar("value")] },
    { id: "WRONG", name: "WRONG", parameters: [] },
    {
      id: "TABLE",
      name: "TABLE",
      parameters: [{ ...scalar("grid"), dimensionality: "matrix" as const }],
      result: { dimensionality: "matrix" as const },
    },
  ],
};
const addin = `CustomFunctions.associate({
  TWICE: (value) => value * 2,
  WRONG: () => { throw new CustomFunctions.Error("#VALUE!", "6 is not an answer"); },
  TABLE: (grid) => [["sum"], [grid.flat().reduce((a, b) => a + b, 0)]],
});`;

let workbook: HostWorkbook;
let client: OfficeJs;
beforeAll(async () => {
  workbook = createWorkbook({
    data: {
      name: "Book.xlsx",
      names: [],
      settings: [["kept", '"before"']],
      sheets: [
        {
          name: "Sheet1",
          cells: {
            A1: { value: 21 },
            A2: { value: 4 },
            B1: { formula: "=ALLIANCE.TWICE(A1)" },
            B2: { formula: "=B1+1" },
            C1: { formula: "=ALLIANCE.WRONG()" },
            D1: { formula: "=ALLIANCE.TABLE(A1:A2)" },
          },
        },
      ],
    },
  });
  client = await loadOfficeJs({
    workbook: sessionWorkbook(workbook, smallWorkbook().root),
    metadata,
    namespace: "ALLIANCE",
    scripts: [addin],
  });
  await workbook.settled();
});
afterAll(() => {
  client.close();
  workbook.dispose();
});

const cell = (address: string) => workbook.save().sheets[0]?.cells[address]?.value;

test("formulas call the add-in's functions, other formulas use what they give", () => {
  expect([cell("B1"), cell("B2")]).toEqual([42, 43]);
});

test("a function's error is its cell's error, with the message", () => {
  expect(cell("C1")).toEqual({ error: "#VALUE!", message: "6 is not an answer" });
});

test("rows that a function gives spill", () => {
  expect(cell("D1")).toBe("sum");
  expect(workbook.save().sheets[0]?.cells["D1"]?.spill).toBe("D1:D2");
});

test("settings are the workbook's: found in it and saved with it", async () => {
  const { settings } = client.Office.context.document;
  expect(settings.get("kept")).toBe("before");
  settings.set("new", 1);
  settings.remove("kept");
  await new Promise((resolve) => settings.saveAsync({}, resolve));
  expect(workbook.save().settings).toEqual([["new", "1"]]);
});
