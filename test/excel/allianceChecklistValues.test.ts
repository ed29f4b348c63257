import type { SheetData } from "../../src/host/model/workbookData";
import { builtAddin } from "../house/dist";
import { partnersWorkbook } from "./partnersWorkbook";
import { liveAndNative } from "./twins/builtWays";
import { compared, shown } from "./twins/comparison";

beforeAll(() => void builtAddin(), 200_000);

const columns = [
  ...["Partner", "Goal horizon", "Objectives", "Significant impact"],
  ...["Impact is significant", "Beyond one partner alone", "Value for all", "Multi-year value"],
  ...["Integrated assets", "Independent with shared control", "Control shared"],
  ...["Several initiatives", "Initiatives specified", "Value chains crossed", "Trust across cultures"],
];
const rows = [["Acme", 4, 4, null, "Yes", "Yes", "No", null, "Partly", "n/a", "Yes", "Yes", 5, "Yes", null]];

const rowOf = (sheet: SheetData, text: string): number =>
  Number(
    Object.keys(sheet.cells)
      .find((place) => shown(sheet.cells[place]) === text)!
      .replace(/\D/g, ""),
  );

test("points are met, partly met, not known or set aside, whole or by their parts, natively as by our functions", async () => {
  const [one, two] = await liveAndNative("alliance-checklist", partnersWorkbook(rows, columns));
  const value = (place: string): unknown => shown(one.cells[place]);
  const states = [
    ["Significant impact", "Partly"],
    ["Impact is significant", "Present"],
    ["Value for all", "Absent"],
    ["Multi-year value", "Not known"],
    ["Integrated assets", "Partly"],
    ["Knowledge integrated", "Not known"],
    ["Independent with shared control", "Not applicable"],
    ["Initiatives across value chains", "Present"],
    ["Trust across cultures", "Not known"],
  ];
  expect(states.map(([point]) => [point, value(`D${rowOf(one, point!)}`)])).toEqual(states);
  // one met (every initiative), two partly, none not met, one not known; the one set aside is in none of them
  const counts = ["Partly met", "Not met", "Not known"].map((label) => value(`N${rowOf(one, label)}`));
  expect([value("I8"), ...counts]).toEqual([1, 2, 0, 1]);
  expect(compared(one, two).differences).toEqual([]);
  for (const { formula = "" } of Object.values(two.cells)) expect(formula).not.toContain("ALLIANCE.");
}, 300_000);
