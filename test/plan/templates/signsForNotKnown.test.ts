import type { Scalar, SheetData } from "../../../src/host/model/workbookData";
import { allianceScorecard } from "../../../src/templates/allianceScorecard";
import { portfolio } from "../../../src/templates/portfolio";
import { cellsOf } from "../../excel/partnersWorkbook";
import { builtAddin } from "../../house/dist";
import { sourceOf } from "../sources";
import { entered, type Entered } from "./entered";

beforeAll(() => void builtAddin(), 200_000);
// each test calculates whole sheets, which a busy machine takes its time for
jest.setTimeout(300_000);

const table = (headers: string[], rows: readonly (readonly Scalar[])[]) => {
  const address = `A1:${String.fromCharCode(64 + headers.length)}${rows.length + 1}`;
  const data: SheetData = {
    name: "Data",
    cells: cellsOf([headers, ...rows]),
    tables: [{ name: "Alliances", range: address, columns: headers }],
  };
  return { data, source: sourceOf(headers, { address }) };
};

/** What ten contrasts may hold, and what the sheet shows of it: ratings as numbers, what is none as it stands. */
const ratings: [answer: Scalar, shown: unknown][] = [
  ["?", "?"],
  ["??", "??"],
  ["???", "???"],
  ["*", "*"],
  ["-", "-"],
  ["Yes", 5],
  ["partly met", 3],
  ["n", 1],
  [true, 5],
  [4, 4],
];
const contrasts = [
  ...["Duration and focus", "Goal horizon", "Resource commitment", "Decision-making", "Risk and reward sharing"],
  ...["Flexibility and adaptability", "Integration", "Innovation or execution", "Core competencies", "Objectives"],
];

test("a mark for not known is no rating of a scorecard, though a lookup would take it for any letter", async () => {
  const { data, source } = table(["Partner", ...contrasts], [["Acme", ...ratings.map(([answer]) => answer)]]);
  const one = { template: allianceScorecard, source, alliances: ["Acme"] };
  const sheets = await entered([one, { ...one, calculate: "native" }], [data]);
  const shown = (sheet: Entered) => contrasts.map((contrast) => sheet.at(`C${sheet.rowOf(contrast, sheet.rowOf("Ten contrasts"))}`)); // prettier-ignore
  for (const sheet of sheets) expect(shown(sheet)).toEqual(ratings.map(([, expected]) => expected));
});

test("nor is it a type that an alliance is declared to be", async () => {
  const declared = ["??", "*", "jv", "Tactical alliance"];
  const rows = declared.map((type, index): Scalar[] => [`Partner ${index}`, type, "New entity", 4]);
  const { data, source } = table(["Partner", "Declared type", "Legal structure", "Clear purpose"], rows);
  const [sheet] = await entered([{ template: portfolio, source, alliances: rows.map(([name]) => String(name)) }], [data]); // prettier-ignore
  const first = sheet!.rowOf("Partner 0");
  expect(declared.map((_, index) => sheet!.row(first + index, "CEF"))).toEqual([
    ["Joint venture", "??", "?"],
    ["Joint venture", "*", "?"],
    ["Joint venture", "jv", "No"],
    ["Joint venture", "Tactical alliance", "Yes"],
  ]);
});
