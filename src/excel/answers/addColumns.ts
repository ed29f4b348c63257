import { answerTable } from "../../models/answerTable";
import { answerColumns } from "../../reading/answers/answerColumns";
import type { AnswerPlace } from "./findTable";

/** Queues columns that somebody has taken out of the table, at its right end: what is to be kept must have its place. */
export function addColumns(context: Excel.RequestContext, place: AnswerPlace): AnswerPlace {
  const headers = [...(place.headers ?? [])];
  const missing = answerTable.columns.filter(({ id }) => place.columns[id] === undefined).map(({ header }) => header);
  const { columns } = context.workbook.tables.getItem(answerTable.name);
  for (const header of missing) columns.add(undefined, undefined, header);
  headers.push(...missing);
  return { ...place, headers, columns: answerColumns(headers) };
}
