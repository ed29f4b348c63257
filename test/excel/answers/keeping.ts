import type { AnswerBatch, AnswerToKeep } from "../../../src/excel/answers/answerBatch";
import type { SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { parseArea } from "../../../src/cells/a1";

/** An answer of ours, unless `parts` says otherwise. */
export const answer = (parts: Partial<AnswerToKeep> = {}): AnswerToKeep => ({
  partner: "FedEx",
  fact: "P1",
  answer: 4,
  side: "ours",
  respondent: "Ann",
  answeredOn: 45564.5,
  ...parts,
});

/** A batch of answers about the first practices. */
export const batch = (id: string, count: number, parts: Partial<AnswerToKeep> = {}): AnswerBatch => ({
  id,
  answers: Array.from({ length: count }, (_, index) => answer({ fact: `P${1 + (index % 7)}`, ...parts })),
});

/** A workbook with nothing in it that is ours. */
export const emptyWorkbook: WorkbookData = {
  name: "Own.xlsx",
  sheets: [{ name: "Notes", cells: { A1: { value: "mine" } } }],
  names: [],
};

/** The table of answers as rows of values, headers first; null where there is none. */
export function tableRows(saved: WorkbookData): unknown[][] | null {
  const sheet = saved.sheets.find(({ tables }) => tables?.some(({ name }) => name === "AllianceAnswers"));
  const table = sheet?.tables?.find(({ name }) => name === "AllianceAnswers");
  return sheet && table ? rowsOf(sheet, table.range) : null;
}

/** Cells of a sheet as rows of values. */
export function rowsOf(sheet: SheetData, range: string): unknown[][] {
  const { top, left, bottom, right } = parseArea(range);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => {
      const cell = sheet.cells[`${String.fromCharCode(64 + left + column)}${top + row}`];
      return cell?.value ?? "";
    }),
  );
}
