import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tutorialPage } from "../../assets/help/tutorial/tutorialPage";
import { tutorialSteps } from "../../assets/help/tutorial/tutorialSteps";
import { parseCell, address } from "../../src/cells/a1";
import { buildSheets } from "../../src/excel/build/buildSheets";
import type { SheetData } from "../../src/host/model/workbookData";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { templateById } from "../../src/plan/chosenTemplate";
import { builtAddin } from "../house/dist";
import { watch } from "../excel/building";
import { requestOf } from "../excel/everyTemplate";
import { openExcel, type OpenExcel } from "../excel/openExcel";

let excel: OpenExcel;
beforeAll(async () => {
  builtAddin();
  const file = readFileSync(join(__dirname, "../../assets/samples/alliances.xlsx"));
  const { data } = await readXlsx(file, "alliances.xlsx");
  excel = await openExcel(data, true);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    for (const [cell, entry] of tutorialSteps.flatMap(({ enter }) => enter)) sheet.getRange(cell).formulas = [[entry]];
    await context.sync();
  });
  await excel.workbook.settled();
}, 300_000);
afterAll(() => excel?.close());

/** What the block of cells from this one on holds. */
async function cells(from: string, height: number, width: number): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Mine");
    const range = sheet.getRange(from).getResizedRange(height - 1, width - 1);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** A cell's value as the page shows it: numbers to as many digits, halves away from zero as Excel rounds them. */
function shown(value: unknown, as: string): string {
  if (typeof value !== "number") return String(value);
  const digits = /\.(\d+)$/.exec(as)?.[1]?.length ?? 0;
  const whole = Math.round(Number((value * 10 ** digits).toPrecision(12)));
  return (whole / 10 ** digits).toFixed(digits);
}

describe.each(tutorialSteps)("$title", ({ enter, shows, counts }) => {
  it("shows what the page says, and nothing below it", async () => {
    const width = Math.max(...shows.map(({ length }) => length));
    const values = await cells(enter[0]![0], shows.length + 1, width);
    const expected = shows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
    const seen = values.map((row, r) => row.map((value, c) => shown(value, expected[r]?.[c] ?? "")));
    expect(seen).toEqual([...expected, Array<string>(width).fill("")]);
  });

  it("counts what the page says", async () => {
    for (const [cell, says] of Object.entries(counts)) {
      const [[value]] = (await cells(cell, 1, 1)) as [[unknown]];
      expect([cell, shown(value, says)]).toEqual([cell, says]);
    }
    const beside = enter.map(([cell]) => cell).filter((cell) => parseCell(cell).column > 6);
    expect(Object.keys(counts)).toEqual(beside);
  });
});

it("has no figure in its texts that no cell of its steps holds", () => {
  const held = new Set(
    tutorialSteps.flatMap(({ shows, counts, enter }) =>
      [...shows.flat(), ...Object.values(counts), ...enter.map(([, entry]) => String(entry))].flatMap(
        (text) => text.match(/\d+(\.\d+)?/g) ?? [],
      ),
    ),
  );
  const told = tutorialSteps.flatMap(({ before, after }) => [...before, ...after]).join(" ");
  const figures = (told.match(/\d+(\.\d+)?/g) ?? []).filter((figure) => !held.has(figure));
  expect(figures).toEqual([]);
  expect(tutorialPage()).toContain(told.slice(0, 60));
});

it("ends with a Portfolio that counts the same types as its first formula", async () => {
  const request = await requestOf(templateById("portfolio"));
  const [built] = await buildSheets(request, watch());
  const { sheets } = await excel.saved();
  const sheet = sheets.find(({ name }) => name === built!.sheet)!;
  const types = tutorialSteps[0]!.shows.map(([, type]) => type!);
  for (const type of new Set(types))
    expect([type, countOf(sheet, type)]).toEqual([type, types.filter((other) => other === type).length]);
});

/** How many of this type there are in all, whatever their health. */
function countOf({ cells: all }: SheetData, type: string): unknown {
  const heads = Object.keys(all).filter((at) => all[at]?.value === "All");
  const column = Math.max(...heads.map((at) => parseCell(at).column));
  const place = Object.keys(all).find((at) => at.startsWith("B") && all[at]?.value === type);
  return place && all[address(parseCell(place).row, column)]?.value;
}
