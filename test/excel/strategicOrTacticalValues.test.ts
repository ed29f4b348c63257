import { evenRow, partnersWorkbook } from "./partnersWorkbook";
import { builtAddin } from "../house/dist";
import { liveAndNative } from "./twins/builtWays";
import { compared, shown } from "./twins/comparison";

beforeAll(() => void builtAddin(), 200_000);

const mixed = evenRow("Mixed", 4, "Partly");
mixed[2] = null;
mixed[3] = "Yes";
mixed[4] = "n/a";
mixed[12] = null;
const rows = [evenRow("Threes", 3), mixed, evenRow("Unknown", null)];

test("the arithmetic ties to the score by hand, natively as by our functions, and the flips are values on a native sheet", async () => {
  const [one, two] = await liveAndNative("strategic-or-tactical", partnersWorkbook(rows));
  const placeOf = (text: string, after = 0): number =>
    Math.min(
      ...Object.entries(one.cells)
        .filter(([place, { value }]) => value === text && Number(place.replace(/\D/g, "")) > after)
        .map(([place]) => Number(place.replace(/\D/g, ""))),
    );
  const value = (place: string): unknown => shown(one.cells[place]);
  const sum = placeOf("Strategic score: the sum");
  // threes without points: 0.5; mixed: 8 of the contrasts known (7 × 0.75 + 1) and 4 points × 2 × 0.5
  expect(["F", "J"].map((column) => value(`${column}${sum}`))).toEqual([0.5, Math.round((10.25 / 16) * 1e9) / 1e9]);
  expect(["E", "I", "M"].map((column) => value(`${column}${sum}`))).toEqual([10, 16, 0]);
  expect(["F", "J", "N"].map((column) => value(`${column}${sum + 2}`))).toEqual([0, 0, "–"]);
  const type = placeOf("Type");
  expect(["K", "M", "O"].map((column) => value(`${column}${type}`))).toEqual([
    "Partnership",
    "Strategic alliance",
    "Insufficient",
  ]);

  const flips = placeOf("What would flip the type");
  expect(compared(one, two).differences).toEqual([]);
  // threes are at 0.5: risk no longer shared makes them tactical by one answer
  expect(value(`C${flips + 2}`)).toMatch(/^(Duration and focus|Risk and reward sharing): 3 → 1$/);
  for (const { formula = "" } of Object.values(two.cells)) expect(formula).not.toContain("ALLIANCE.");
}, 300_000);
