import type { Cell } from "../../../src/evaluation/reading/cell";
import { exit as typedExit } from "../../../src/functions/exit";
import type { SheetData } from "../../../src/host/model/workbookData";
import { characteristics } from "../../../src/models/characteristics";
import { factById } from "../../../src/models/facts";
import { contractAndGovernance } from "../../../src/templates/contractAndGovernance";
import { fromExcel } from "../../functions/customFunctions";
import { answersIn, builtWays } from "../../excel/twins/builtWays";
import { builtAddin } from "../../house/dist";
import { goldenPlan } from "../goldenPlan";
import { lookInto } from "./planOf";

const exit = fromExcel(typedExit);
const { layout, at, rowsOf, texts, keys } = lookInto(goldenPlan(contractAndGovernance, 1));
const ten = characteristics.items.map(({ fact }) => factById(fact));
const terms = ["legal", "start", "end", "term", "renewals", "autoRenew", "notice"].map(factById);
const facts = [...ten, ...terms];

beforeAll(() => void builtAddin(), 300_000);

test("ten clauses, each with what it is, desired, the clause that shows it, owner, due, status and its line of S1", () => {
  expect(ten).toHaveLength(10);
  for (const { id, header, source } of ten) {
    const [row] = rowsOf(header);
    expect(at(`N${row}`)).toBe(source);
    expect(keys(`characteristics/${id}/`).sort()).toEqual(
      ["desired", "due", "evidence", "owner", "status"].map((key) => `characteristics/${id}/${key}`),
    );
  }
});

test("the gate stands right below independence and says what it is", () => {
  const [row = 0] = rowsOf("Flexibility and independence");
  expect(at(`B${row + 1}`)).toBe("The gate");
  expect(at(`C${row + 1}`)).toMatch(/apart from an acquisition.*the legal structure decides/s);
  expect(at(`N${row + 1}`)).toBe("S1:15");
});

test("governance: the form, three duties, and coordination apart from control", () => {
  const form = layout.validations.find(
    ({ rule }) => rule.kind === "list" && rule.choices.includes("Designated lead partner"),
  );
  expect(form?.rule).toMatchObject({
    choices: ["Joint management committee", "Designated lead partner", "Both", "Another form", "None"],
  });
  for (const text of ["Coordinates activities", "Resolves conflicts", "Decides on strategy"])
    expect(texts).toContain(text);
  expect(keys("governance/Coordination is led/")).toContain("governance/Coordination is led/as-is");
  // whether control is shared is a fact of the source
  expect(at(`F${rowsOf("Control is shared")[0]}`)).toMatch(/Control shared/);
});

test("the roadmap takes partner, deliverable, measure, accountable, date and status in ten rows", () => {
  expect(keys("roadmap/")).toHaveLength(60);
  expect(keys("roadmap/10/").sort()).toEqual(
    ["accountable", "deliverable", "due", "measure", "status", "what"].map((key) => `roadmap/10/${key}`),
  );
});

test("the term's dates as-is from the source and as desired", () => {
  for (const { id, header } of terms) {
    expect(at(`C${rowsOf(header).at(-1)}`)).toContain(header);
    expect(keys(`terms/${id}/`)).toContain(`terms/${id}/desired`);
  }
});

test("bars of the counts, as-is over desired", () => {
  expect(layout.charts).toHaveLength(1);
  const [row = 0] = rowsOf("As-is");
  expect(layout.charts[0]).toMatchObject({
    type: "BarStacked",
    source: `B${row - 1}:F${row + 1}`,
    seriesBy: "Columns",
  });
});

/** What stands in a column beside a label, which stands in column B or I. */
const beside = ({ cells }: SheetData, label: string, column: string): unknown => {
  const [place = ""] = Object.entries(cells).find(([at, { value }]) => /^[BI]\d/.test(at) && value === label) ?? [];
  return cells[`${column}${place.replace(/\D/g, "")}`]?.value;
};
const states = ({ cells }: SheetData): unknown[] =>
  ten.map(({ header }) => beside({ cells } as SheetData, header, "D"));

test("clauses are present, partly, absent or not known as answered, and counted so", async () => {
  const answers: Cell[] = ["Yes", "Partly", "No", null, "n/a", 4, 3, 2, "?", " "];
  const row = [...answers, ...terms.map(() => null)];
  const [[sheet]] = (await builtWays("contract-and-governance", answersIn(facts, [row]), ["live"])) as [[SheetData]];
  expect(states(sheet)).toEqual([
    "Present",
    "Partly",
    "Absent",
    "Not known",
    "Not applicable",
    "Present",
    "Partly",
    "Absent",
    "Not known",
    "Not known",
  ]);
  expect(["C", "D", "E", "F"].map((column) => beside(sheet, "As-is", column))).toEqual([2, 2, 2, 3]);
}, 300_000);

test("the term's end and the deadline for notice are those of the calendar, and the days left those of EXIT", async () => {
  const none = ten.map(() => null);
  const given: Cell[][] = [
    // start, end, term, notice
    [44927, 45657, null, 90],
    [45322, null, 13, 30],
    [null, "2024-12-31", null, 10.5],
    [null, 45565, null, null],
    [45658, 45292, null, 30],
    [null, null, null, null],
  ];
  const rows = given.map(([start, end, term, notice]) => [...none, "Contract", start, end, term, 1, "Yes", notice]);
  const [sheets] = (await builtWays("contract-and-governance", answersIn(facts, rows), ["live"])) as [SheetData[]];
  const found = sheets.map((sheet) =>
    ["Term ends", "Last day to give notice", "Days left to give notice"].map((label) => beside(sheet, label, "M")),
  );
  expect(found).toEqual([
    [45657, 45567, 3], // 31 December 2024, 90 days before it, three days after 29 September
    [45716, 45686, 122], // 31 January 2024 and 13 months: 28 February 2025
    [45657, 45646, 82],
    [45565, "not known", "not known"],
    ["before its start", "not known", "not known"],
    ["not known", "not known", "not known"],
  ]);
  const days = rows
    .slice(0, 3)
    .map((row) => exit([row], [facts.map(({ header }) => header)], "notice", [[45564]])[0]![0]);
  expect(days).toEqual([3, 122, 82]);
}, 300_000);
