import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Blanks } from "../../../src/host/functions/functionArguments";
import { allSheets } from "../../../src/host/model/book";
import { valueAt } from "../../../src/host/model/cells/cells";
import { createWorkbook } from "../../../src/host/model/workbook";
import type { CellData, Scalar, WorkbookData } from "../../../src/host/model/workbookData";
import { sessionWorkbook } from "../../../src/host/session/sessionWorkbook";
import { readCsv } from "../../evaluation/readCsv";
import { builtAddin } from "../../house/dist";
import { cellsOf } from "../engine/asked";
import { loadOfficeJs } from "../officeJs";
import { smallWorkbook } from "../smallWorkbook";

const built = (name: string) => readFileSync(join(builtAddin(), name), "utf8");

// Fourteen relationships with many unknown answers, columns A to S at most.
const relationships = readCsv(readFileSync(join(__dirname, "../../evaluation/relationships.csv"), "utf8"));
const width = relationships[0]!.indexOf("As of");
const letters = (index: number): string => (index >= 26 ? "A" : "") + String.fromCharCode(65 + (index % 26));
const last = letters(width - 1);
const facts: Record<string, CellData> = {};
relationships.forEach((row, r) =>
  row.slice(0, width).forEach((text, c) => {
    if (text !== "") facts[`${letters(c)}${r + 1}`] = { value: Number.isFinite(Number(text)) ? Number(text) : text };
  }),
);
const all = `Facts!A1:${last}${relationships.length}`;
const one = `Facts!A5:${last}5,Facts!A1:${last}1`;

const lists = {
  ...cellsOf("A1", [
    ["Clear purpose", "Compatible cultures", "Communication", "Conflict resolution", "Measure and adapt"],
    [4, null, 2.5, 5, null],
  ]),
  ...cellsOf("A5", [
    ["Horizon", "Environment volatile", "Single project", "Innovation sought", "Resources available"],
    ["Long", null, "No", "Yes", null],
  ]),
  ...cellsOf("A10", [
    [4, 5, null],
    [3, 3, 4],
    [null, 2, 2],
    [5, 4, 5],
  ]),
  ...cellsOf("A20", [
    [45000, 2],
    [45200, null],
    [45400, 3],
    [45600, 4],
    [45800, 5],
  ]),
  ...cellsOf("E20", [
    [1, 3, null],
    [null, 1, 2],
    [null, null, 1],
  ]),
};

/** One formula for each of the functions, over cells of which some are blank. */
const formulas: Record<string, string> = {
  AGREE: "=ALLIANCE.AGREE(Lists!A10:C13)",
  ASK: `=ALLIANCE.ASK(${one})`,
  ATTAIN: "=ALLIANCE.ATTAIN(Lists!A10:A13,Lists!B10:B13,Lists!Z1:Z4)",
  CLASSIFY: `=ALLIANCE.CLASSIFY(${all})`,
  COMPARE: '=ALLIANCE.COMPARE(Lists!A11:B13,{1,1},{"max","min"})',
  CONTINUUM: `=ALLIANCE.CONTINUUM(${all})`,
  DUE: '=ALLIANCE.DUE(Lists!Z1,"Monthly","label",45000)',
  EXIT: `=ALLIANCE.EXIT(${all})`,
  EXPLAIN: `=ALLIANCE.EXPLAIN("classify",${one})`,
  FACTS: "=ALLIANCE.FACTS(Lists!Z1)",
  FLIP: `=ALLIANCE.FLIP(${one})`,
  GAP: "=ALLIANCE.GAP(Lists!A10:A13,Lists!B10:B13)",
  HEALTH: '=ALLIANCE.HEALTH(Lists!A2:E2,Lists!A1:E1,"all")',
  MODEL: '=ALLIANCE.MODEL("points",Lists!Z1)',
  OBSTACLES: `=ALLIANCE.OBSTACLES(${all})`,
  RECOMMEND: "=ALLIANCE.RECOMMEND(Lists!A6:E6,Lists!A5:E5)",
  SCORE: `=ALLIANCE.SCORE("points",${all})`,
  SHARES: "=ALLIANCE.SHARES(Lists!A10:A13,Lists!B10:B13)",
  STAGE: `=ALLIANCE.STAGE(${all})`,
  TRAJECTORY: "=ALLIANCE.TRAJECTORY(Lists!A20:A24,Lists!B20:B24)",
  WEIGHTS: "=ALLIANCE.WEIGHTS(Lists!E20:G22)",
};

const book: WorkbookData = {
  name: "Blanks.xlsx",
  names: [],
  sheets: [
    { name: "Lists", cells: lists },
    { name: "Facts", cells: facts },
    ...Object.entries(formulas).map(([name, formula]) => ({ name, cells: { A1: { formula } } })),
  ],
};

/** What each function shows in its first cells, when blanks arrive as null or as 0. */
async function answers(blanks: Blanks): Promise<Record<string, Scalar[]>> {
  const workbook = createWorkbook({ data: book });
  const client = await loadOfficeJs({
    workbook: sessionWorkbook(workbook, smallWorkbook().root),
    metadata: JSON.parse(built("functions.json")),
    namespace: "ALLIANCE",
    scripts: [built("functions.js")],
    blanks,
  });
  await workbook.settled();
  const sheets = allSheets(workbook.book).slice(2);
  const shown = Object.keys(formulas).map((name, index) => {
    const cells = Array.from({ length: 64 }, (_, at) => valueAt(workbook.book, sheets[index]!, at >> 2, at & 3));
    return [name, cells] as const;
  });
  client.close();
  workbook.dispose();
  return Object.fromEntries(shown);
}

let [nulls, zeros]: Record<string, Scalar[]>[] = [];
beforeAll(async () => {
  nulls = await answers("null");
  zeros = await answers("zero");
});

test("all functions are asked, over blanks", () => {
  const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
  expect(Object.keys(formulas).sort()).toEqual(functions.map(({ id }) => id).sort());
});

/** Here 0 is an amount, a target or a rating like any other, and in WEIGHTS a wrong one: no function can tell it from a blank. */
const zeroSaysSomething = ["AGREE", "ATTAIN", "COMPARE", "SHARES", "WEIGHTS"];

test.each(Object.keys(formulas).filter((name) => !zeroSaysSomething.includes(name)))(
  "%s gives the same whether blanks arrive as null or as 0",
  (name) => {
    expect(nulls?.[name]?.[0]).not.toBeNull();
    expect(zeros?.[name]).toEqual(nulls?.[name]);
  },
);
