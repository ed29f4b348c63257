import { answerTable } from "../../models/answerTable";
import { answerColumns } from "../../reading/answers/answerColumns";
import { answersOfRows, type AnswersRead } from "../../reading/answers/answersOfRows";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";

/** Every answer in the workbook's table of answers, in one sync; none where there is no table. Throws an ExcelProblem. */
export async function readAnswers(patience: Patience = {}): Promise<AnswersRead> {
  try {
    return await whileAnswered(
      () =>
        Excel.run(runOptions(), async (context) => {
          const read = loadAnswers(context);
          await context.sync();
          return read();
        }),
      patience,
    );
  } catch (error) {
    throw plainError(error, "The answers could not be read.", "Nothing was changed.");
  }
}

/** Asks for the table of answers; what it gives reads them once they are there. */
function loadAnswers(context: Excel.RequestContext): () => AnswersRead {
  const table = context.workbook.tables.getItemOrNullObject(answerTable.name);
  table.columns.load("items/name");
  const body = table.getDataBodyRange();
  body.load("values,rowIndex");
  return () => answersIn(table, body);
}

function answersIn(table: Excel.Table, body: Excel.Range): AnswersRead {
  if (table.isNullObject) return { answers: [], troubles: [] };
  const columns = answerColumns(table.columns.items.map(({ name }) => name));
  const rows = withoutRepeats(body.values, columns.entry);
  return answersOfRows(rows, columns, (row) => `${answerTable.name}, row ${body.rowIndex + 1 + row}`);
}

/** A request that Excel carried out after it was given up may have written an entry a second time: it counts once. */
function withoutRepeats(rows: readonly unknown[][], entry: number | undefined): unknown[][] {
  const seen = new Set<unknown>();
  return rows.map((row) => {
    const id = entry === undefined ? "" : row[entry];
    if (id === "" || !seen.has(id)) {
      seen.add(id);
      return row;
    }
    // an empty row in its place, so that the rows below keep their numbers
    return [];
  });
}
