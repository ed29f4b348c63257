import { factById } from "../../models/facts";
import { asTyped } from "../../plan/safeText";
import { numberFormats } from "../../plan/styles/numberFormats";
import type { AnswerColumns } from "../../reading/answers/answersOfRows";
import { entryOf, type AnswerBatch } from "./answerBatch";

/** Rows as Office.js takes them; null leaves a cell as it is. */
export interface AnswerCells {
  // Office.js types cell arrays as any[][]
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  values: any[][];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  numberFormat: any[][];
}

const moment = "yyyy-mm-dd hh:mm";

/** The rows for some answers of a batch, by their index, in a table so many columns wide. */
export function answerCells(
  batch: AnswerBatch,
  indexes: readonly number[],
  columns: AnswerColumns,
  width: number,
): AnswerCells {
  const cells: AnswerCells = { values: [], numberFormat: [] };
  for (const index of indexes) {
    const values = Array<unknown>(width).fill(null);
    const formats = Array<unknown>(width).fill(null);
    for (const [id, content] of Object.entries(entryOf(batch, index))) {
      const column = columns[id as keyof AnswerColumns];
      if (column === undefined || content === "") continue;
      values[column] = typeof content === "string" ? asTyped(content) : content;
    }
    if (columns.answered !== undefined) formats[columns.answered] = moment;
    const format = answerFormat(batch, index);
    if (columns.answer !== undefined && format) formats[columns.answer] = format;
    cells.values.push(values);
    cells.numberFormat.push(formats);
  }
  return cells;
}

/** A date is to look like one. */
function answerFormat({ answers }: AnswerBatch, index: number): string | null {
  const { fact = "", answer } = answers[index] ?? {};
  if (typeof answer !== "number") return null;
  const { kind } = factById(fact);
  return kind === "date" ? numberFormats.date : kind === "share" && answer <= 1 ? numberFormats.share : null;
}
