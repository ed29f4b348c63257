import type { Scalar, SheetData } from "../../src/host/model/workbookData";
import { parseArea } from "../../src/cells/a1";
import { buildSheets } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import { builtAddin } from "../house/dist";
import { asOf, watch } from "./building";
import { openExcel } from "./openExcel";
import { evenRow, headers, partnersWorkbook } from "./partnersWorkbook";
import { liveAndNative } from "./twins/builtWays";
import { compared, shown } from "./twins/comparison";

beforeAll(() => void builtAddin(), 200_000);

const columns = [...headers, "Declared type", "End date", "Notice (days)"];
const row = (name: string, rating: number | null, point: string | null, ...more: Scalar[]): Scalar[] => [
  ...evenRow(name, rating, point),
  ...more,
];
/** Declared rightly, wrongly, by another name of a type, by no type's name, not at all. */
const rows = [
  row("Fives", 5, "Yes", "Strategic alliance", asOf + 100, 30),
  row("Threes", 3, "Partly", "Acquisition", asOf + 10, 30),
  row("Ones", 1, "No", "operational", null, null),
  row("Unknown", null, null, "Partnership", null, null),
  row("Fours", 4, "Yes", "friends", null, null),
];

const printedRows = ({ page }: SheetData): number => parseArea(page?.printArea ?? "A1").bottom;
const placesOf = (sheet: SheetData, text: string): string[] =>
  Object.entries(sheet.cells).flatMap(([place, { value }]) => (value === text ? [place] : []));
const lineOf = (place: string | undefined): number => Number(place?.replace(/\D/g, ""));
/** What stands in a line under the heads of the table, or of another block, by the head. */
function under(sheet: SheetData, head: string, line: number, nth = 0): unknown {
  const column = placesOf(sheet, head)[nth]?.replace(/\d/g, "");
  return shown(sheet.cells[`${column}${line}`]);
}

test("figures and counts are those worked out by hand, and built-in functions come to the same", async () => {
  const [one, other] = await liveAndNative("portfolio", partnersWorkbook(rows, columns));
  const first = parseArea(one.tables?.[0]?.range ?? "").top + 1;
  const column = (head: string): unknown[] => rows.map((_, index) => under(one, head, first + index));
  expect(column("Row")).toEqual([1, 2, 3, 4, 5]);
  // "No" to a whole point says nothing of its parts, so ones are no transaction
  expect(rows.map((_, index) => shown(one.cells[`C${first + index}`]))).toEqual([
    "Strategic alliance",
    "Partnership",
    "Tactical alliance",
    "Insufficient",
    "Strategic alliance",
  ]);
  expect(column("Score")).toEqual([1, 0.5, 0, "–", 0.875]);
  expect(column("Health")).toEqual([100, 50, 0, "–", 75]);
  expect(column("Differs")).toEqual(["No", "Yes", "No", "–", "?"]);
  // notice runs out 30 days before the end: in 70 days, and 20 days ago
  expect(column("Notice days")).toEqual([70, -20, "–", "–", "–"]);
  expect(column("Type known")).toEqual([1, 1, 1, 0, 1]);

  const counts = (type: string): unknown[] => {
    const [place] = placesOf(one, type).filter((found) => found.startsWith("B"));
    return ["C", "D", "E", "F", "H", "J"].map((letter) => shown(one.cells[`${letter}${lineOf(place)}`]));
  };
  // healthy, watch, at risk, insufficient, all, mean health
  expect(counts("Strategic alliance")).toEqual([2, 0, 0, 0, 2, 87.5]);
  expect(counts("Partnership")).toEqual([0, 1, 0, 0, 1, 50]);
  expect(counts("Insufficient")).toEqual([0, 0, 0, 1, 1, "–"]);
  expect(counts("All")).toEqual([2, 1, 1, 1, 5, 56.25]);

  expect(compared(one, other).differences).toEqual([]);
  for (const { formula = "" } of Object.values(other.cells)) expect(formula).not.toContain("ALLIANCE.");
}, 300_000);

test("the table may be sorted: each row keeps its own figures, and what stands elsewhere keeps to its alliance", async () => {
  const excel = await openExcel(partnersWorkbook(rows, columns), true);
  try {
    const [source] = await survey();
    const [built] = await buildSheets(
      { template: "portfolio", source: source!, partners: source!.partners, asOf },
      watch(),
    );
    const sheetOf = async () => (await excel.saved()).sheets.find(({ name }) => name === built!.sheet)!;
    const before = await sheetOf();
    const { top, left } = parseArea(before.tables?.[0]?.range ?? "");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(built!.sheet);
      const health = parseArea(placesOf(before, "Health")[0] ?? "A1").left - left;
      sheet.tables.getItemAt(0).sort.apply([{ key: health, ascending: true }]);
      await context.sync();
    });
    const after = await sheetOf();
    const names = (sheet: SheetData): unknown[] => rows.map((_, index) => sheet.cells[`B${top + 1 + index}`]?.value);
    expect(names(after).slice(0, 4)).toEqual(["Ones", "Threes", "Fours", "Fives"]);
    const figures = (sheet: SheetData) =>
      Object.fromEntries(
        names(sheet).map((name, index) => [
          name,
          "CDFGHIJKLMNOP".split("").map((letter) => shown(sheet.cells[`${letter}${top + 1 + index}`])),
        ]),
      );
    expect(figures(after)).toEqual(figures(before));
    const outside = Object.keys(before.cells).filter((place) => lineOf(place) > top + rows.length);
    const numbersOf = (sheet: SheetData) =>
      outside
        .filter((place) => place.replace(/\d/g, "") !== "D" || lineOf(place) <= printedRows(before))
        .map((place) => [place, shown(sheet.cells[place])]);
    expect(numbersOf(after)).toEqual(numbersOf(before));
  } finally {
    excel.close();
  }
}, 300_000);
