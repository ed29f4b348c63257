import { answerTable } from "../../models/answerTable";
import { answerCells } from "./answerCells";
import type { AnswerBatch } from "./answerBatch";
import type { AnswerPlace } from "./findTable";

/**
 * Queues rows at the end of the table. Where Excel can, they are written below it and the table is made longer: adding rows through
 * the table itself makes the people who edit the workbook at the same time choose between versions. Where something stands below,
 * the table must make room itself.
 */
export function growTable(
  context: Excel.RequestContext,
  batch: AnswerBatch,
  indexes: readonly number[],
  { headers, columns, hasTotals, isBlocked }: AnswerPlace,
): void {
  const table = context.workbook.tables.getItem(answerTable.name);
  const { values, numberFormat } = answerCells(batch, indexes, columns, headers?.length ?? 0);
  if (hasTotals || isBlocked || !canResize()) {
    table.rows.add(undefined, values);
    return;
  }
  const rows = table.getRange().getRowsBelow(indexes.length);
  rows.values = values;
  rows.numberFormat = numberFormat;
  // down to the rows just written, wherever Excel lets the table end by now
  table.resize(table.getRange().getBoundingRect(rows));
}

/** Queues taking rows below the table into it, which an earlier try had written. */
export function adoptRows(context: Excel.RequestContext, count: number): void {
  const table = context.workbook.tables.getItem(answerTable.name);
  table.resize(table.getRange().getResizedRange(count, 0));
}

const canResize = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.13");
