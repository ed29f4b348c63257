import {
  keepLastChoices,
  lastChoices,
  lastChoicesKey,
  type LastChoices,
} from "../../../src/excel/settings/lastChoices";
import { openExcel, type OpenExcel } from "../openExcel";
import { partnersWorkbook } from "../partnersWorkbook";

const choices: LastChoices = { source: "Partners", template: "portfolio", calculate: "native", partners: ["Zappos"] };
let excel: OpenExcel;
beforeEach(async () => void (excel = await openExcel(partnersWorkbook())));
afterEach(() => excel.close());

const setting = (value: unknown) =>
  excel.client.Excel.run(async (context) => {
    context.workbook.settings.add(lastChoicesKey, value as string);
    await context.sync();
  });

test("a workbook that remembers nothing says so", async () => expect(await lastChoices()).toBeNull());

test("gives back what was chosen last", async () => {
  await keepLastChoices({ ...choices, partners: null });
  await keepLastChoices(choices);
  expect(await lastChoices()).toEqual(choices);
});

test("does not make every workbook carry thousands of names", async () => {
  await keepLastChoices({ ...choices, partners: Array.from({ length: 201 }, (_, index) => `Partner ${index}`) });
  expect(await lastChoices()).toEqual({ ...choices, partners: [] });
});

test.each([
  ["no text", 7],
  ["no JSON", "{"],
  ["of another version", JSON.stringify({ version: 2, ...choices })],
  ["a way of calculating that there is not", JSON.stringify({ version: 1, ...choices, calculate: "guess" })],
  ["names that are none", JSON.stringify({ version: 1, ...choices, partners: [3] })],
  ["nothing", "null"],
])("what cannot be read counts as nothing: %s", async (_, value) => {
  await setting(value);
  expect(await lastChoices()).toBeNull();
});
