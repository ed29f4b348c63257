import fc from "fast-check";
import { buildSheets } from "../../../src/excel/build/buildSheets";
import { survey } from "../../../src/excel/survey";
import type { Scalar, SheetData } from "../../../src/host/model/workbookData";
import { agree } from "../../../src/functions/agree";
import { gap } from "../../../src/functions/gap";
import { fromExcel } from "../../functions/customFunctions";
import { builtAddin } from "../../house/dist";
import { failure, watch } from "../building";
import { openExcel } from "../openExcel";
import { partnersWorkbook } from "../partnersWorkbook";
import { sidesWorkbook } from "./sidesWorkbook";

beforeAll(() => void builtAddin(), 200_000);

/** `NATIVE_ALLIANCES=200 npx jest test/excel/answers` looks further. */
const count = Number(process.env["NATIVE_ALLIANCES"] ?? 2);
const people = { ours: 4, theirs: 3 };
const names = Array.from({ length: count }, (_, index) => `Alliance ${index + 1}`);
const said = fc.sample(
  fc.array(fc.constantFrom<Scalar>(1, 2, 3, 4, 5, "Yes", "No", "Partly", "?", "n/a", 2.5), {
    minLength: 7,
    maxLength: 7,
  }),
  { numRuns: count * 60, seed: fc.readConfigureGlobal()?.seed ?? 1 },
);
const rate = (partner: number, fact: number, side: "ours" | "theirs", person: number): Scalar =>
  said[partner * 60 + fact]![side === "ours" ? person : people.ours + person]!;

/** The sheets of all alliances, calculated. */
async function built(calculate: "live" | "native"): Promise<SheetData[]> {
  const excel = await openExcel(sidesWorkbook(names, people, rate), true);
  const [source] = await survey();
  const request = {
    template: "two-sided-view",
    source: source!,
    partners: names,
    asOf: 45564,
    calculate,
    today: 45600,
  };
  await buildSheets(request, watch());
  const { sheets } = await excel.saved();
  excel.close();
  return sheets.slice(1);
}

const onScale = (answer: Scalar): number[] => {
  const words: Record<string, number> = { Yes: 5, Partly: 3, No: 1 };
  const number = typeof answer === "string" ? words[answer] : answer;
  return typeof number === "number" ? [number] : [];
};
/** The middle of at least three, by sorting. */
function middle(answers: readonly Scalar[]): number | "" {
  const sorted = answers.flatMap(onScale).sort((a, b) => a - b);
  if (sorted.length < 3) return "";
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}
const shown = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : (value ?? ""));
const valueAt = (sheet: SheetData, address: string) => shown(sheet.cells[address]?.value);

test("gaps, readings, score and agreement are those of GAP and AGREE, live and natively", async () => {
  const [live, native] = [await built("live"), await built("native")];
  expect(live).toHaveLength(count);
  live.forEach((sheet, partner) => {
    const rows = Object.keys(sheet.cells).flatMap((address) =>
      /^F\d+$/.test(address) ? [Number(address.slice(1))] : [],
    );
    const lines = rows.filter((row) => typeof sheet.cells[`E${row}`]?.value === "number").sort((a, b) => a - b);
    // ten contrasts, five points, seven practices, five integrations, five principles
    expect(lines).toHaveLength(32);
    const pairs = lines.map((_, fact): [number | "", number | ""] => [
      middle(said[partner * 60 + fact]!.slice(0, people.ours)),
      middle(said[partner * 60 + fact]!.slice(people.ours)),
    ]);
    const table = fromExcel(gap)(
      pairs.map(([ours]) => [ours]),
      pairs.map(([, theirs]) => [theirs]),
    ).slice(1);
    lines.forEach((row, index) => {
      const [, ours, theirs, difference, reading] = table[index]!;
      expect([valueAt(sheet, `C${row}`), valueAt(sheet, `D${row}`)].map(onlyNumber)).toEqual([ours, theirs].map(shown));
      expect(valueAt(sheet, `G${row}`)).toBe(shown(difference));
      if (reading !== "Unknown" && reading !== "") expect(valueAt(sheet, `I${row}`)).toBe(reading);
      else expect(valueAt(sheet, `I${row}`)).toMatch(/^(Unknown|Does not apply|Not shown: fewer than 3)$/);
    });
    const find = (label: string) => Object.keys(sheet.cells).find((address) => sheet.cells[address]!.value === label)!;
    const beside = (label: string) => valueAt(sheet, `C${find(label).slice(1)}`);
    const [ours, theirs] = [pairs.map(([one]) => [one]), pairs.map(([, one]) => [one])];
    expect(beside("Agreement score (0 to 1)")).toBe(shown(fromExcel(gap)(ours, theirs, undefined, "score")[0]![0]));
    const alpha = fromExcel(agree)(pairs, "krippendorff ordinal")[0]![0];
    expect(beside("Agreement of the sides (ordinal alpha)")).toBe(shown(alpha));
    const widest = table.map((row) => Math.abs(Number(row[3]) || 0)).sort((a, b) => b - a);
    const list = Number(find("Widest gaps").slice(1));
    const listed = Array.from({ length: 8 }, (_, index) =>
      Math.abs(Number(valueAt(sheet, `C${list + 1 + index}`)) || 0),
    );
    expect(listed).toEqual(widest.slice(0, 8).map(shown));
    const differences = Object.keys(sheet.cells).filter(
      (address) => valueAt(sheet, address) !== valueAt(native[partner]!, address),
    );
    // what no built-in function can work out stands there as a value, with its day
    expect(differences.map((address) => valueAt(native[partner]!, address))).toEqual(["as calculated on 2024-11-04"]);
    const formulas = Object.values(native[partner]!.cells).map(({ formula }) => formula ?? "");
    expect(formulas.filter((formula) => formula.includes("ALLIANCE."))).toEqual([]);
  });
}, 300_000);

const onlyNumber = (value: unknown): unknown => (typeof value === "number" ? value : "");

test("a source without an answer a row is refused, with what to choose instead", async () => {
  const excel = await openExcel(partnersWorkbook());
  const [source] = await survey();
  const request = { template: "two-sided-view", source: source!, partners: source!.partners, asOf: 45564 };
  const problem = await failure(buildSheets(request, watch()));
  expect(problem).toMatchObject({ code: "NoAnswers", cure: expect.stringContaining("Choose the table of answers") });
  excel.close();
});
