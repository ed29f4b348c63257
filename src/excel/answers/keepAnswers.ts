import { answerTable } from "../../models/answerTable";
import { answerColumns } from "../../reading/answers/answerColumns";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { addColumns } from "./addColumns";
import { entryId, entryOf, type AnswerBatch } from "./answerBatch";
import { createTable, nameSheet } from "./createTable";
import { findTable, workingName } from "./findTable";
import { adoptRows, growTable } from "./growTable";

/** Excel on the web refuses 5 MB; well under that, a request is soon answered. */
const requestBytesByDefault = 1_000_000;

/** How answers are kept. */
export interface KeepOptions extends Patience {
  /** Bytes of cells after which a request is sent; absent = about 1 MB. */
  requestBytes?: number;
}

/**
 * Adds answers to the workbook's table of answers, which is made when there is none. No row that is there is changed. When it fails
 * at any request, the same batch can be kept again: what was written already is not written twice. Throws an ExcelProblem.
 */
export async function keepAnswers(batch: AnswerBatch, options: KeepOptions = {}): Promise<void> {
  if (batch.answers.length === 0) return;
  try {
    const sizes = batch.answers.map((_, index) => JSON.stringify(entryOf(batch, index)).length);
    await whileAnswered(
      (heard) => Excel.run(runOptions(), (context) => keep(context, batch, sizes, options, heard)),
      options,
    );
  } catch (error) {
    throw plainError(
      error,
      "Not all answers were written.",
      "None is lost: saving again writes those that are missing.",
    );
  }
}

async function keep(
  context: Excel.RequestContext,
  batch: AnswerBatch,
  sizes: readonly number[],
  { requestBytes = requestBytesByDefault }: KeepOptions,
  heard: () => void,
): Promise<void> {
  const send = async (): Promise<void> => {
    await context.sync();
    heard();
  };
  let place = await findTable(context, batch);
  heard();
  if (place.sheet === workingName(batch)) nameSheet(context, batch, place.sheets);
  if (place.cutOff > 0) adoptRows(context, place.cutOff);
  const missing = sizes.flatMap((_, index) => (place.kept.has(entryId(batch.id, index)) ? [] : [index]));
  for (const part of portions(missing, sizes, requestBytes)) {
    if (place.headers) {
      place = addColumns(context, place);
      growTable(context, batch, part, place);
    } else {
      createTable(context, batch, part, place);
      place = { ...place, headers: ownHeaders, columns: answerColumns(ownHeaders) };
    }
    await send();
  }
  if (missing.length === 0) await send();
}

const ownHeaders = answerTable.columns.map(({ header }) => header);

/** Runs of indexes whose cells make one request each. */
function portions(indexes: readonly number[], sizes: readonly number[], most: number): number[][] {
  const parts: number[][] = [];
  let bytes = Infinity;
  for (const index of indexes) {
    const size = sizes[index] ?? 0;
    if (bytes + size > most) {
      parts.push([]);
      bytes = 0;
    }
    parts[parts.length - 1]?.push(index);
    bytes += size;
  }
  return parts;
}
