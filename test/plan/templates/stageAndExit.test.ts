import type { Cell } from "../../../src/evaluation/reading/cell";
import { factById } from "../../../src/models/facts";
import type { SheetData } from "../../../src/host/model/workbookData";
import { stageAndExit } from "../../../src/templates/stageAndExit";
import { answersIn, builtWays } from "../../excel/twins/builtWays";
import { builtAddin } from "../../house/dist";
import { goldenPlan } from "../goldenPlan";
import { judgedFacts } from "../native/portfolios";
import { lookInto } from "./planOf";

const { at, rowsOf, keys, texts, styleAt } = lookInto(goldenPlan(stageAndExit, 1));
const rowOf = (text: string): number => rowsOf(text)[0]!;

beforeAll(() => void builtAddin(), 300_000);

test("six triggers, the heaviest first, each with its points, the day it was first seen, and what is done about it", () => {
  const lines = ["Purpose met", "Not delivering", "No trust", "No executive sponsor", "Rival alliance", "Term ending"];
  const first = rowOf("Trigger") + 1;
  expect(lines.map((_, index) => at(`B${first + index}`))).toEqual(lines);
  expect(lines.map((_, index) => at(`E${first + index}`))).toEqual([4, 2, 2, 1, 1, 1]);
  expect(lines.map((_, index) => at(`N${first + index}`))).toEqual([
    ...["S3:27", "S4:26", "S2:11, S4:17", "ours", "ours", "S1:19"],
  ]);
  expect(keys("triggers/notDelivering/").sort()).toEqual(
    ["desired", "due", "first seen", "owner", "response"].map((key) => `triggers/notDelivering/${key}`),
  );
  expect(styleAt(`H${first}`)).toBe("boxDate");
});

test("five stages after Kanter with what each means, its line of S4, and room for evidence; none is a gate", () => {
  const stages = ["Courtship", "Engagement", "Housekeeping", "Mechanics", "Accommodation"];
  const row = rowOf("Courtship");
  expect(stages.map((_, index) => at(`B${row + index}`))).toEqual(stages);
  expect(stages.map((_, index) => at(`N${row + index}`))).toEqual(["S4:4", "S4:5", "S4:6", "S4:7", "S4:8"]);
  expect(at(`E${row + 1}`)).toMatch(/long-term plan/);
  expect(keys("stages/G1/").sort()).toEqual(["desired", "due", "evidence", "owner"].map((key) => `stages/G1/${key}`));
  expect(at(`C${row - 2}`)).toMatch(/inform and change no score/);
});

test("four obstacles in the seed's order, each with the answers it is looked for in", () => {
  const row = rowOf("Obstacle") + 1;
  expect([0, 1, 2, 3].map((index) => [at(`B${row + index}`), at(`N${row + index}`)])).toEqual([
    ["Strategic in name only", "S4:24"],
    ["Common approach does not fit", "S4:25"],
    ["No way to know when to stop", "S4:26"],
    ["Openness outside the agreed band", "S4:27"],
  ]);
  expect(at(`C${row}`)).toMatch(/Alliances\[Declared type\].*ALLIANCE\.CLASSIFY\(.*"label"/);
  expect(at(`F${row}`)).toMatch(/ALLIANCE\.OBSTACLES\(.*"name only"/);
});

test("the stop rule asks for metric, threshold, who decides, by when, and what is put in; the caveat and every label are there", () => {
  for (const id of ["metric", "threshold", "decides", "by when", "resources"])
    expect(keys(`stop rule/${id}/`)).toEqual(
      expect.arrayContaining([`stop rule/${id}/as-is`, `stop rule/${id}/desired`, `stop rule/${id}/owner`]),
    );
  for (const label of ["Continue", "Renegotiate", "Prepare exit", "Exit", "Insufficient", "None evidenced"])
    expect(texts).toContain(label);
  expect([...texts].some((text) => /its own disclaimer says \(S0:52\)/.test(String(text)))).toBe(true);
  // the source of this plan rates no principle, so they take no room
  expect(rowsOf("How we work together")).toEqual([]);
});

const own = [
  ...["declaredType", "notice", "autoRenew", "G1", "G2", "G3", "G4", "G5", "sponsor", "openness", "opennessLow"],
  ...["opennessHigh", "stopRule", "rival", "delivering", "purposeMet", "answered", "H1", "H3", "H4", "H5"],
].map(factById);
const facts = [...judgedFacts, ...own];

/** A row of answers by fact; what is not named is not known. */
const row = (answers: Record<string, Cell>): Cell[] => facts.map(({ id }) => answers[id] ?? null);
const each = (begin: string, count: number, answer: Cell): Record<string, Cell> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${begin}${index + 1}`, answer]));

test("by hand: an alliance that should be left, one that should go on, and one nobody knows anything of", async () => {
  const [sheets = []] = await builtWays(
    "stage-and-exit",
    answersIn(facts, [
      row({
        ...{ declaredType: "Strategic", ...each("D", 10, 2), ...each("Q", 4, "Partly"), Q5: "No" },
        ...{
          ...each("P", 7, 3),
          P3: "n/a",
          H2: 2,
          K10: 2,
          stopRule: "No",
          openness: 2,
          opennessLow: 3,
          opennessHigh: 4,
        },
        ...{
          G1: "Yes",
          G2: "Partly",
          G3: "Yes",
          G4: "No",
          delivering: 2,
          sponsor: "No",
          rival: "Yes",
          purposeMet: "No",
        },
        // 2024-12-14 and 2024-04-18
        ...{ end: 45640, notice: 30, autoRenew: "Yes", answered: 45400 },
      }),
      row({
        ...{ ...each("D", 10, 4), ...each("Q", 5, "Yes"), ...each("P", 7, 4), ...each("G", 5, "Yes"), H2: 4, H1: 4 },
        ...{ stopRule: "Yes", delivering: 5, sponsor: "Yes", rival: "No", purposeMet: "No" },
      }),
      row({}),
    ]),
    ["live"],
  );
  const [leave, stay, unknown] = sheets.map(lookAt);
  expect([leave!.at("B8"), leave!.at("G9"), leave!.at("I8"), leave!.at("N9"), leave!.at("N10")]).toEqual([
    // notice of 30 days before 2024-12-14 is due on 2024-11-14, 46 days after 2024-09-29
    ...["Exit", 46, "Housekeeping", 3, "Engagement"],
  ]);
  const trigger = leave!.rowOf("Trigger") + 1;
  expect([0, 1, 2, 3, 4, 5].map((index) => leave!.at(`F${trigger + index}`))).toEqual([
    ...["–", "Fired", "Fired", "Fired", "Fired", "Fired"],
  ]);
  expect([1, 5].map((index) => leave!.at(`G${trigger + index}`))).toEqual([
    "known since 2024-04-18",
    "notice by 2024-11-14",
  ]);
  expect([leave!.at(`E${trigger + 6}`), leave!.at(`F${trigger + 6}`)]).toEqual([
    // 2 + 2 + 1 + 1 + 1
    ...[7, "What fired adds up to 7 points, which makes it: Exit"],
  ]);
  const obstacle = leave!.rowOf("Obstacle") + 1;
  // 10 × 0.25 for the contrasts and 2 × 4 × 0.5 for the points of 20 in all is 0.325: tactical
  expect(leave!.at(`C${obstacle}`)).toBe("Declared: Strategic; by the evidence: Tactical alliance");
  expect(leave!.at(`C${obstacle + 1}`)).toBe("Of the 7 practices 1 do not apply, 0 are not answered");
  expect([0, 1, 2, 3].map((index) => leave!.at(`F${obstacle + index}`))).toEqual(Array(4).fill("Active"));

  expect([stay!.at("B8"), stay!.at("G9"), stay!.at("I8"), stay!.at("N9"), stay!.at("N10")]).toEqual([
    ...["Continue", "not known", "Accommodation", 5, "none"],
  ]);
  expect(stay!.at(`F${trigger + 6}`)).toBe("No trigger fires, and enough of them could be judged to say so.");
  // what is found strategic bears the name rightly, whatever was declared
  expect([0, 1, 2, 3].map((index) => stay!.at(`F${obstacle + index}`))).toEqual(["–", "–", "–", "Not known"]);

  expect([unknown!.at("B8"), unknown!.at("I8"), unknown!.at("N9")]).toEqual([
    ...["Insufficient", "Insufficient", "not known"],
  ]);
  expect(unknown!.errors).toEqual([]);
}, 300_000);

function lookAt({ cells }: SheetData) {
  const at = (address: string): unknown => cells[address]?.value ?? "";
  return {
    at,
    rowOf: (text: string): number =>
      Number(
        Object.keys(cells)
          .find((address) => /^B\d+$/.test(address) && at(address) === text)!
          .slice(1),
      ),
    errors: Object.keys(cells).filter((address) => typeof at(address) === "object"),
  };
}
