import { buildSheets } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import type { Scalar, SheetData } from "../../src/host/model/workbookData";
import { builtAddin } from "../house/dist";
import { openExcel, type OpenExcel } from "./openExcel";
import { evenRow, partnersWorkbook } from "./partnersWorkbook";

beforeAll(() => void builtAddin(), 200_000);

let excel: OpenExcel;
afterEach(() => excel.close());

/** Builds every alliance's scorecard with the real functions and waits for their values. */
async function scorecards(rows: Scalar[][]): Promise<SheetData[]> {
  excel = await openExcel(partnersWorkbook(rows), true);
  const [source] = await survey();
  if (!source) throw new Error("The workbook's table was not found.");
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };
  await buildSheets({ template: "alliance-scorecard", source, partners: source.partners, asOf: 45564 }, watch);
  return (await excel.saved()).sheets.slice(2);
}
const value = (sheet: SheetData | undefined, address: string): unknown => sheet?.cells[address]?.value;
const valueRightOf = (sheet: SheetData | undefined, label: string, column: string): unknown => {
  const place = Object.keys(sheet?.cells ?? {}).find((address) => value(sheet, address) === label);
  return value(sheet, `${column}${place?.replace(/\D/g, "")}`);
};

test("fives, ones and threes: the types and health that the functions promise for them", async () => {
  const [fives, ones, threes] = await scorecards([evenRow("Fives", 5), evenRow("Ones", 1), evenRow("Threes", 3)]);
  // ten fives: Strategic alliance with score 1; ten ones: Tactical with score 0; ten threes: Partnership
  expect([value(fives, "B8"), value(ones, "B8"), value(threes, "B8")]).toEqual([
    "Strategic alliance",
    "Tactical alliance",
    "Partnership",
  ]);
  expect([value(fives, "G9"), value(ones, "G9"), value(threes, "G9")]).toEqual([1, 0, 0.5]);
  // practices all 5, 1 and 3 are 100, 0 and 50 of 100
  expect([value(fives, "N9"), value(ones, "N9"), value(threes, "N9")]).toEqual([100, 0, 50]);
  expect([value(fives, "I8"), value(ones, "I8"), value(threes, "I8")]).toEqual(["Healthy", "At risk", "Watch"]);
  // a strategic score of 1 is the end of its band, 0.8; 0 the beginning of the tactical one, 0.1; and 0.5, of 0.35 to 0.6, lies
  // three fifths of the way from 0.35 to 8/15: 0.46
  expect(value(fives, "C20")).toBeCloseTo(0.8, 12);
  expect(value(ones, "C20")).toBeCloseTo(0.1, 12);
  expect(value(threes, "C20")).toBeCloseTo(0.46, 12);
  expect(value(fives, "B25")).toMatch(/^Strategic alliance, at 0.80; whatever is still unknown, from 0.0. to 1.00\.$/);
});

test("as-is comes from the source, blanks stay blank and the gap waits for the desired answer", async () => {
  const row = evenRow("Acme", 4);
  row[2] = null;
  const [sheet] = await scorecards([row]);
  expect(valueRightOf(sheet, "Resource commitment", "C")).toBe(4);
  expect(valueRightOf(sheet, "Goal horizon", "C") ?? "").toBe("");
  expect(valueRightOf(sheet, "Resource commitment", "E") ?? "").toBe("");
});

test("what is missing is listed in full and asked one by one", async () => {
  const row = evenRow("Acme", 4, "Yes");
  row[2] = null;
  row[17] = null;
  const [sheet] = await scorecards([row]);
  expect(value(sheet, "C28")).toBe("Goal horizon");
  expect(value(sheet, "J37")).toBe("Goal horizon");
  expect(value(sheet, "J38") ?? "").toBe("");
  expect(value(sheet, "C29")).toBe("Compatible cultures");
  expect(value(sheet, "J42")).toBe("Compatible cultures");
});

test("too little known is said in words, not as an error", async () => {
  const [sheet] = await scorecards([evenRow("Acme", null)]);
  expect([value(sheet, "B8"), value(sheet, "G9")]).toEqual(["Insufficient", "not known"]);
  expect([value(sheet, "I8"), value(sheet, "N9")]).toEqual(["Insufficient", "not known"]);
  expect([value(sheet, "C20"), value(sheet, "D21")]).toEqual(["–", "Not placed"]);
  expect(value(sheet, "B25")).toBe(
    "Not placed: the evidence does not carry a verdict yet; whatever is still unknown, from 0.00 to 1.00.",
  );
  const errors = Object.entries(sheet?.cells ?? {}).filter(([, cell]) => typeof cell.value === "object" && cell.value);
  expect(errors).toEqual([]);
});

test("the weakest practices come first, of equal ones the upper", async () => {
  const row = evenRow("Acme", 5);
  row[21] = 2;
  row[19] = 3;
  row[17] = 3;
  const [sheet] = await scorecards([row]);
  expect([value(sheet, "J33"), value(sheet, "J34"), value(sheet, "J35")]).toEqual([
    "Conflict resolution: 2",
    "Compatible cultures: 3",
    "Communication: 3",
  ]);
});

test("a rating of 6 stays an error on its own sheet, with its reason", async () => {
  const six = evenRow("Six", 3);
  six[2] = 6;
  const [bad, good] = await scorecards([six, evenRow("Good", 3)]);
  expect(value(bad, "B8")).toMatchObject({ error: "#VALUE!" });
  expect(value(bad, "G13")).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining('"Goal horizon": 6 is not an answer'),
  });
  expect(value(good, "B8")).toBe("Partnership");
});

test("words in a column of ratings are ranked, listed and drawn as what they are read as: Yes is 5, Partly 3, No 1", async () => {
  const row = evenRow("Acme", 4);
  const practices = ["No", true, 4, "Partly met", 2, "Yes", null];
  row.splice(16, practices.length, ...practices);
  const [sheet] = await scorecards([row]);
  const places = Object.keys(sheet?.cells ?? {});
  const first = Number(places.find((place) => value(sheet, place) === "Seven practices")?.replace(/\D/g, "")) + 2;
  const column = (letter: string) => practices.map((_, index) => value(sheet, `${letter}${first + index}`) ?? "");
  expect(column("C")).toEqual([1, 5, 4, 3, 2, 5, ""]);
  // 1, 2, 3, 4, 5 and again 5, of which the upper comes first
  expect(column("E")).toEqual([1, 5, 4, 3, 2, 6, ""]);
  const list = Number(places.find((place) => value(sheet, place) === "Weakest practices")?.replace(/\D/g, ""));
  expect([1, 2, 3].map((below) => value(sheet, `J${list + below}`))).toEqual([
    "Clear purpose: 1",
    "Long-term value: 2",
    "Communication: 3",
  ]);
});
