import { answerTable } from "../../models/answerTable";
import { sheetNames } from "../../plan/sheetNames";
import { answerColumns } from "../../reading/answers/answerColumns";
import type { AnswerColumns } from "../../reading/answers/answersOfRows";
import { ExcelProblem } from "../problem";
import { entryId, type AnswerBatch } from "./answerBatch";

/** Where answers are kept in the workbook as it is now. */
export interface AnswerPlace {
  /** Headers from left to right; null = there is no table yet. */
  headers: readonly string[] | null;
  columns: AnswerColumns;
  /** The sheet the table is on; null where there is none. */
  sheet: string | null;
  hasTotals: boolean;
  /** The entries of the batch that are kept already. */
  kept: ReadonlySet<string>;
  /** So many rows right below the table hold entries of the batch: an earlier try wrote them and was cut off. */
  cutOff: number;
  /** Something else stands right below the table. */
  isBlocked: boolean;
  /** Names that sheets have. */
  sheets: readonly string[];
}

/** What the sheet of answers is called until all is on it: known from the batch, so that another try finds what one left behind. */
export const workingName = ({ id }: AnswerBatch): string => sheetNames([`answers ${id}`], [])[0] ?? "answers";

/** Finds the table of answers, in one sync. Throws an ExcelProblem for a workbook that cannot be saved. */
export async function findTable(context: Excel.RequestContext, batch: AnswerBatch): Promise<AnswerPlace> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.worksheets.load("items/name");
  const table = workbook.tables.getItemOrNullObject(answerTable.name);
  table.load("showTotals");
  table.worksheet.load("name");
  table.columns.load("items/name");
  const entries = table.columns.getItemOrNullObject(entryHeader).getDataBodyRange();
  entries.load("values");
  const below = table.getRange().getRowsBelow(Math.max(1, batch.answers.length));
  below.load("values");
  await context.sync();

  if (workbook.readOnly) throw readOnly();
  const sheets = workbook.worksheets.items.map(({ name }) => name);
  if (table.isNullObject) return { ...nowhere, sheets };
  const headers = table.columns.items.map(({ name }) => name);
  const columns = answerColumns(headers);
  const own = new Set(batch.answers.map((_, index) => entryId(batch.id, index)));
  const ownBelow = below.values.map((row) => String(row[columns.entry ?? headers.length]));
  const firstOther = ownBelow.findIndex((id) => !own.has(id));
  const cutOff = firstOther < 0 ? ownBelow.length : firstOther;
  const kept = columns.entry === undefined ? [] : entries.values.map(([entry]) => String(entry));
  return {
    headers,
    columns,
    sheet: table.worksheet.name,
    hasTotals: table.showTotals,
    kept: new Set([...kept, ...ownBelow.slice(0, cutOff)].filter((id) => own.has(id))),
    cutOff,
    isBlocked: below.values.slice(cutOff).some((row) => row.some((value) => value !== "")),
    sheets,
  };
}

const entryHeader = answerTable.columns[answerTable.columns.length - 1]?.header ?? "";

const nowhere: Omit<AnswerPlace, "sheets"> = {
  headers: null,
  columns: {},
  sheet: null,
  hasTotals: false,
  kept: new Set(),
  cutOff: 0,
  isBlocked: false,
};

const readOnly = (): ExcelProblem =>
  new ExcelProblem(
    "ReadOnly",
    "The workbook is open for reading only, so answers could not be saved with it. Nothing was written.",
    "Open it for editing, or save a copy (File, Save a Copy) and answer there.",
  );
