import type { Cell } from "../../../src/evaluation/reading/cell";
import { createWorkbook } from "../../../src/host/model/workbook";
import type { CellData, Scalar, WorkbookData } from "../../../src/host/model/workbookData";
import type { Fact } from "../../../src/models/fact";
import { columnLetters } from "../../../src/cells/a1";
import { alliancesOf } from "../../../src/reading/alliances";
import { compile } from "../../../src/plan/compile";
import { nativeAnchor } from "../../../src/plan/parts/arithmetic";
import { policyRange } from "../../../src/plan/policyRange";
import type { PlanCells } from "../../../src/plan/sheetPlan";
import { sourceFormulas } from "../../../src/plan/sourceFormulas";
import { stack } from "../../../src/plan/stack";
import { arithmeticOf } from "../../../src/templates/parts/arithmetic";
import type { Template } from "../../../src/templates/template";
import { sourceOf } from "../sources";

/** The date verdicts are made for in these tests: 29 September 2024. */
export const asOf = 45564;

/** Nothing but who, when and the arithmetic. */
const bare = (judges: readonly string[]): Template => ({
  id: "arithmetic",
  title: "Arithmetic",
  audience: "Reviewers",
  about: "The steps alone.",
  scope: "each",
  needs: ["contrasts"],
  judges,
  orientation: "Portrait",
  grid: { margin: 10, label: 156, columns: 12, column: 38 },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "ARITHMETIC" },
    {
      kind: "identity",
      asOf: "As of",
      source: "Source",
      policy: "Policy",
      policyName: "Default policy",
      row: { label: "Row", found: "found", fixed: "fixed" },
      values: "values",
    },
  ],
});

/** A function as sheets name it, and what it is asked for. */
export type Asked = readonly [name: string, returns: readonly string[]];

/** What the built-in functions of a native sheet come to for each row of answers, under a policy if there is one: "HEALTH score" → value. */
export async function onASheet(
  facts: readonly Fact[],
  rows: readonly (readonly Cell[])[],
  asked: readonly Asked[],
  agreed?: readonly (readonly Cell[])[],
): Promise<Record<string, Scalar>[]> {
  const headers = ["Partner", ...facts.map(({ header }) => header)];
  const source = sourceOf(headers, { kind: "block", address: `A1:${columnLetters(headers.length)}${rows.length + 1}` });
  const names = rows.map((_, index) => `Partner ${index + 1}`);
  const alliances = alliancesOf(
    names,
    rows.map(() => true),
    2,
  );
  const template = bare(asked.map(([name]) => name));
  const policy = agreed ? policyRange : null;
  const plan = compile({ template, source, alliances, asOf, existing: ["Data"], calculate: "native", policy });
  const { anchors } = stack({
    template: { ...template, bands: [...template.bands, arithmeticOf(template.judges)] },
    source,
    formulas: sourceFormulas(source),
    ...{ asOf, calculate: "native", alliances: [], others: [], policy, frozenOn: null },
  });
  const workbook = createWorkbook({
    data: {
      name: "Native.xlsx",
      names: agreed ? [{ name: policyRange, formula: `=Agreed!$A$1:$C$${agreed.length}` }] : [],
      sheets: [
        ...(agreed ? [{ name: "Agreed", cells: given(agreed) }] : []),
        { name: "Data", cells: given([headers, ...rows.map((row, index) => [names[index]!, ...row])]) },
        ...plan.sheets.map(({ name, cells }) => ({ name, cells: cellData({ ...plan.layouts[0]!.cells, ...cells }) })),
      ],
    } satisfies WorkbookData,
  });
  await workbook.settled();
  const saved = workbook.save();
  workbook.dispose();
  return plan.sheets.map(({ name }) => {
    const { cells } = saved.sheets.find((sheet) => sheet.name === name)!;
    const at = (anchor: string) => cells[(anchors[anchor] ?? "").replace(/\$/g, "")]?.value ?? null;
    return Object.fromEntries(
      asked.flatMap(([judge, returns]) =>
        returns.map((one): [string, Scalar] => [`${judge} ${one}`, at(nativeAnchor(judge, one))]),
      ),
    );
  });
}

/** Numbers to nine digits, errors by their code, and nothing for an empty text, which a workbook's data do not tell apart. */
export function toNineDigits(value: unknown): unknown {
  if (value === null) return "";
  if (typeof value === "number") return Math.round(value * 1e9) / 1e9;
  if (typeof value === "object") {
    const error = value as { code?: string; error?: string };
    return error.error ?? error.code;
  }
  return value;
}

const given = (rows: readonly (readonly Cell[])[]): Record<string, CellData> =>
  Object.fromEntries(
    rows.flatMap((row, down) =>
      row.flatMap((value, across): [string, CellData][] =>
        value === null || value === undefined
          ? []
          : [[`${columnLetters(across + 1)}${down + 1}`, { value: value as Scalar }]],
      ),
    ),
  );

const cellData = (cells: PlanCells): Record<string, CellData> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([address, { value, formula }]): [string, CellData][] =>
      formula !== undefined ? [[address, { formula }]] : value !== undefined ? [[address, { value }]] : [],
    ),
  );
