import { areaAddress } from "../../../src/cells/a1";
import type { Scalar, SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { policyRange } from "../../../src/plan/policyRange";
import { cellsOf } from "../partnersWorkbook";
import type { Filling } from "./fill";
import type { Frame, Portfolio } from "./randomPortfolio";

/** Where each row of a portfolio goes. */
export const fillingsOf = ({ isAgreed, hasHistory, goals }: Frame, portfolio: Portfolio): Filling[] => [
  { sheet: "Alliances", from: "B2", rows: portfolio.answers },
  ...(goals > 0 ? [{ sheet: "Goals", from: "A2", rows: portfolio.goals }] : []),
  ...(hasHistory ? [{ sheet: "History", from: "A2", rows: portfolio.history }] : []),
  ...(isAgreed ? [{ sheet: "Agreed", from: "A1", rows: portfolio.agreed }] : []),
];

/** A workbook of this frame with this portfolio in it. */
export function workbookOf(frame: Frame, portfolio: Portfolio): WorkbookData {
  const { names, facts, isTable, goals, isDated, hasHistory, isAgreed, said } = frame;
  const answers = names.map((name, index) => [name, ...portfolio.answers[index]!]);
  const goalHeaders = [
    "Partner",
    "Goal",
    "Baseline",
    "Target",
    "Actual",
    "Weight",
    "Direction",
    ...(isDated ? ["Date"] : []),
  ];
  const sheets = [
    sheetOf("Alliances", ["Partner", ...facts.map(({ header }) => header)], answers, isTable),
    sheetOf("Said", ["Partner", "Fact", "Answer", "Side", "Respondent", "Answered on"], said),
    ...(goals > 0 ? [sheetOf("Goals", goalHeaders, portfolio.goals)] : []),
    ...(hasHistory ? [sheetOf("History", ["Partner", "Date", "Score"], portfolio.history)] : []),
    ...(isAgreed ? [{ name: "Agreed", cells: cellsOf(portfolio.agreed) }] : []),
  ];
  const policy = { name: policyRange, formula: `=Agreed!$A$1:$C$${portfolio.agreed.length}` };
  return { name: "Twins.xlsx", names: isAgreed ? [policy] : [], sheets };
}

function sheetOf(name: string, columns: string[], rows: readonly (readonly Scalar[])[], isTable = true): SheetData {
  const range = areaAddress({ top: 1, left: 1, bottom: 1 + rows.length, right: columns.length });
  return {
    name,
    cells: cellsOf([columns, ...rows.map((row) => row.map(asTyped))]),
    ...(isTable && { tables: [{ name, range, columns }] }),
  };
}

/** What becomes of an answer that is typed: "#N/A" is no text then, but the error. */
const asTyped = (answer: Scalar): Scalar =>
  typeof answer === "string" && /^#[A-Z]/.test(answer) ? { error: answer } : answer;
