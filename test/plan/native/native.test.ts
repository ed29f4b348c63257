import fc from "fast-check";
import { fromExcel } from "../../functions/customFunctions";
import type { Cell } from "../../../src/evaluation/reading/cell";
import { classify } from "../../../src/functions/classify";
import { health } from "../../../src/functions/health";
import { createWorkbook } from "../../../src/host/model/workbook";
import type { CellData, Scalar, WorkbookData } from "../../../src/host/model/workbookData";
import { columnLetters } from "../../../src/cells/a1";
import { alliancesOf } from "../../../src/reading/alliances";
import { compile } from "../../../src/plan/compile";
import { healthId } from "../../../src/plan/native/health";
import { classifyId } from "../../../src/plan/native/classification";
import type { PlanCells } from "../../../src/plan/sheetPlan";
import { stack } from "../../../src/plan/stack";
import { sourceFormulas } from "../../../src/plan/sourceFormulas";
import { allianceScorecard } from "../../../src/templates/allianceScorecard";
import { arithmeticOf } from "../../../src/templates/parts/arithmetic";
import { sourceOf } from "../sources";
import { answers, judgedFacts } from "./portfolios";

const asOf = 45564;
const returns = {
  CLASSIFY: ["label", "score", "low", "high", "margin", "coverage", "missing"],
  HEALTH: ["score", "label", "analytical", "relational", "weakest", "low", "high", "coverage", "missing"],
} as const;

/** Sheets with native scorecards of all rows, as the engine calculates them: per alliance, what stands for each return. */
async function calculated(rows: readonly Cell[][]): Promise<Record<string, Scalar>[]> {
  const headers = ["Partner", ...judgedFacts.map(({ header }) => header)];
  const source = sourceOf(headers, { kind: "block", address: `A1:${columnLetters(headers.length)}${rows.length + 1}` });
  const names = rows.map((_, index) => `Partner ${index + 1}`);
  const template = {
    ...allianceScorecard,
    bands: [...allianceScorecard.bands, arithmeticOf(allianceScorecard.judges)],
  };
  const formulas = sourceFormulas(source);
  const none = { alliances: [], others: [], policy: null, frozenOn: null };
  const { anchors } = stack({ template, source, formulas, asOf, calculate: "native", ...none });
  const alliances = alliancesOf(
    names,
    rows.map(() => true),
    2,
  );
  const plan = compile({
    template: allianceScorecard,
    source,
    alliances,
    asOf,
    existing: ["Data"],
    calculate: "native",
  });
  const data: Record<string, CellData> = {};
  [headers, ...rows.map((row, index) => [names[index]!, ...row])].forEach((row, down) =>
    row.forEach((value, across) => {
      if (value !== null && value !== undefined)
        data[`${columnLetters(across + 1)}${down + 1}`] = { value: value as Scalar };
    }),
  );
  const workbook = createWorkbook({
    data: {
      name: "Native.xlsx",
      names: [],
      sheets: [
        { name: "Data", cells: data },
        ...plan.sheets.map(({ name, cells }) => ({ name, cells: cellData({ ...plan.layouts[0]!.cells, ...cells }) })),
      ],
    } satisfies WorkbookData,
  });
  await workbook.settled();
  const saved = workbook.save();
  workbook.dispose();
  return plan.sheets.map(({ name }) => {
    const { cells } = saved.sheets.find((sheet) => sheet.name === name)!;
    const at = (id: string) => cells[(anchors[`native ${id}`] ?? "").replace(/\$/g, "")]?.value ?? null;
    return Object.fromEntries([
      ...returns.CLASSIFY.map((name) => [classifyId(name), at(classifyId(name))]),
      ...returns.HEALTH.map((name) => [healthId(name), at(healthId(name))]),
    ]) as Record<string, Scalar>;
  });
}

const cellData = (cells: PlanCells): Record<string, CellData> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([address, { value, formula }]): [string, CellData][] =>
      formula !== undefined ? [[address, { formula }]] : value !== undefined ? [[address, { value }]] : [],
    ),
  );

/** What the functions return for the same row: numbers to nine digits, errors by their code. */
function expected(row: readonly Cell[]): Record<string, unknown> {
  const headers = ["Partner", ...judgedFacts.map(({ header }) => header)];
  const given = [["Partner 1", ...row]];
  const one = (judge: ReturnType<typeof fromExcel>, name: string): unknown => {
    try {
      return shown(judge(given, [headers], name, [[asOf]])[0]![0]);
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  return Object.fromEntries([
    ...returns.CLASSIFY.map((name) => [classifyId(name), one(fromExcel(classify), name)]),
    ...returns.HEALTH.map((name) => [healthId(name), one(fromExcel(health), name)]),
  ]);
}

const shown = (value: unknown): unknown => {
  // a workbook's data do not tell an empty text from nothing
  if (value === null) return "";
  if (typeof value === "number") return Math.round(value * 1e9) / 1e9;
  if (value !== null && typeof value === "object") {
    const error = value as { code?: string; error?: string };
    return error.error ?? error.code;
  }
  return value;
};

/** `NATIVE_ALLIANCES=200 npx jest test/plan/native` looks further; a sheet takes the engine about a second. */
const count = Number(process.env["NATIVE_ALLIANCES"] ?? 8);

test("native scorecards come to what the functions return", async () => {
  const rows = fc.sample(answers(30), { numRuns: count, seed: fc.readConfigureGlobal()?.seed ?? Date.now() });
  const found = await calculated(rows);
  const differences = rows.flatMap((row, index) => {
    const [sheet, wanted] = [found[index]!, expected(row)];
    return Object.keys(wanted)
      .filter((id) => shown(sheet[id]) !== wanted[id])
      .map((id) => ({ index, id, found: shown(sheet[id]), wanted: wanted[id] }));
  });
  expect(differences).toEqual([]);
}, 300_000);
