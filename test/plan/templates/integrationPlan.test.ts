import type { SheetData } from "../../../src/host/model/workbookData";
import { factById } from "../../../src/models/facts";
import { integrations } from "../../../src/models/integrations";
import { integrationPlan } from "../../../src/templates/integrationPlan";
import { answersIn, builtWays } from "../../excel/twins/builtWays";
import { builtAddin } from "../../house/dist";
import { goldenPlan } from "../goldenPlan";
import { lookInto } from "./planOf";

const { layout, at, rowsOf, texts, keys } = lookInto(goldenPlan(integrationPlan, 1));
const five = integrations.items.map(({ fact }) => factById(fact));
const facts = [...five, ...["openness", "opennessLow", "opennessHigh", "Q5b"].map(factById)];

beforeAll(() => void builtAddin(), 300_000);

test("five integrations with both anchors, desired, evidence, next step, owner, due, status and the line of S4", () => {
  expect(five.map(({ source }) => source)).toEqual(["S4:12", "S4:13", "S4:14", "S4:15", "S4:16"]);
  for (const { id, header, low, high, source } of five) {
    const [row] = rowsOf(header);
    expect([at(`F${row}`), at(`H${row}`), at(`O${row}`)]).toEqual([low, high, source]);
    expect(keys(`integrations/${id}/`).sort()).toEqual(
      ["desired", "due", "evidence", "next", "owner", "status"].map((key) => `integrations/${id}/${key}`),
    );
  }
});

test("the radar is of as-is and desired, side by side", () => {
  const [first = 0] = rowsOf("Strategic integration");
  expect(layout.charts).toEqual([expect.objectContaining({ type: "Radar", source: `B${first - 1}:D${first + 4}` })]);
});

test("what they need: openness and trust, four things to share, learning to delegate; the band of openness below it", () => {
  for (const text of ["Openness", "Trust", "Information", "Thoughts", "Feelings", "Learnings", "Delegation"])
    expect(rowsOf(text)).toHaveLength(1);
  const [row = 0] = rowsOf("Openness");
  expect([at(`B${row + 1}`), at(`B${row + 2}`)]).toEqual(["Openness target low", "Openness target high"]);
});

test("both kinds of tools, two roles of leaders, three kinds of networks, each as-is and desired", () => {
  expect(keys("tools/").filter((key) => /(as-is|desired)$/.test(key))).toHaveLength(4);
  expect(keys("people/role").filter((key) => /(as-is|desired)$/.test(key))).toHaveLength(4);
  expect(keys("people/network").filter((key) => /(as-is|desired)$/.test(key))).toHaveLength(6);
  for (const text of ["Strategic network", "Operational network", "Personal network"]) expect(texts).toContain(text);
});

test("the weakest link stands large and is marked in the table, whatever the mean; of equal ones the first", async () => {
  const rows = [
    [5, 5, 2, 5, 5, null, null, null, null],
    [5, 2, 2, 5, 5, null, null, null, null],
    [5, 5, 5, 5, 5, null, null, null, null],
    [null, null, null, null, null, null, null, null, null],
  ];
  const [sheets] = (await builtWays("integration-plan", answersIn(facts, rows), ["live"])) as [SheetData[]];
  const [label = ""] = Object.entries(layout.cells).find(([, { value }]) => value === "Weakest link") ?? [];
  const large = label.replace(/\d+/, (row) => `${Number(row) + 1}`);
  expect(sheets.map(({ cells }) => cells[large]?.value)).toEqual([
    "Operational integration",
    "Tactical integration",
    "None found yet",
    "None found yet",
  ]);
  const mark = layout.conditionalFormats.find(({ area }) => area.startsWith(`B${rowsOf("Strategic integration")[0]}:`));
  expect(mark?.formula).toContain(large.replace(/^([A-Z]+)(\d+)$/, "=$$$1$$$2"));
}, 300_000);
