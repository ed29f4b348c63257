import { answerTable, type AnswerColumn } from "../../models/answerTable";
import { areaAddress, columnLetters } from "../../cells/a1";
import { sheetNames } from "../../plan/sheetNames";
import { answerColumns } from "../../reading/answers/answerColumns";
import { answerCells } from "./answerCells";
import type { AnswerBatch } from "./answerBatch";
import { workingName, type AnswerPlace } from "./findTable";

/**
 * Queues a new sheet with the table of answers and the first of them in it. Values come first: a table is put round what is there.
 * Until all is there the sheet has its working name, by which an earlier try's is known and taken away.
 */
export function createTable(
  context: Excel.RequestContext,
  batch: AnswerBatch,
  indexes: readonly number[],
  place: AnswerPlace,
): void {
  const { worksheets } = context.workbook;
  const working = workingName(batch);
  if (place.sheets.includes(working)) worksheets.getItem(working).delete();
  const sheet = worksheets.add(working);
  const headers = answerTable.columns.map(({ header }) => header);
  const cells = answerCells(batch, indexes, answerColumns(headers), headers.length);
  const area = areaAddress({ top: 1, left: 1, bottom: 1 + indexes.length, right: headers.length });
  const range = sheet.getRange(area);
  range.values = [headers, ...cells.values];
  range.numberFormat = [headers.map(() => null), ...cells.numberFormat];
  const table = sheet.tables.add(area, true);
  table.name = answerTable.name;
  table.style = "TableStyleLight1";
  answerTable.columns.forEach(({ id }, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = widths[id];
  });
  sheet.freezePanes.freezeRows(1);
  nameSheet(context, batch, place.sheets);
}

/** Widths of the columns in points. */
const widths: Readonly<Record<AnswerColumn["id"], number>> = {
  partner: 130,
  fact: 170,
  answer: 80,
  side: 50,
  respondent: 110,
  answered: 90,
  evidence: 220,
  comment: 220,
  ease: 60,
  entry: 110,
};

/** Queues the name the sheet of answers is to have, as near to our own as is free. */
export function nameSheet(context: Excel.RequestContext, batch: AnswerBatch, existing: readonly string[]): void {
  const [name = answerTable.sheet] = sheetNames([answerTable.sheet], existing);
  context.workbook.worksheets.getItem(workingName(batch)).name = name;
}
