import { answerTable, type AnswerColumn } from "../../models/answerTable";
import { matchKey } from "../../models/matchKey";
import type { AnswerColumns } from "./answersOfRows";

/** Where the columns of the workbook's own table of answers are, by their canonical headers: people move columns and add some. */
export function answerColumns(headers: readonly unknown[]): AnswerColumns {
  const found: Partial<Record<AnswerColumn["id"], number>> = {};
  headers.forEach((header, index) => {
    const own = answerTable.columns.find((column) => matchKey(column.header) === matchKey(String(header)));
    if (own) found[own.id] ??= index;
  });
  return found;
}
