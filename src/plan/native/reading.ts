import type { Choice, Fact } from "../../models/fact";
import { factById } from "../../models/facts";
import type { Scene } from "../block";
import { linked } from "../parts/linked";
import { columnOf } from "../../reading/source";
import { choiceReading, dateReading, numberReading, scaleReading, type AnswerCells } from "./readings";
import type { At, NativeRow } from "./row";
import { cleaned } from "./words";

/** The row in which a fact is read. */
export const readingId = (fact: string): string => `read ${fact}`;

/** The answer to a fact as it stands in the source; a column added later is found by its header. */
function answerOf(fact: Fact, { source, formulas }: Scene, at: At): string {
  const row = at.anchor("row");
  const column = columnOf(source, fact.id);
  if (column !== undefined) return linked(formulas.answer(column, row));
  const cell = formulas.answerUnder(fact.header, row);
  // only the missing column is nothing; an error in the cell itself is an answer that is none
  return `IF(ISNUMBER(${formulas.columnOf(fact.header)}),${linked(cell)},"")`;
}

/** The three cells in which an answer is fetched, made ready and read. */
export function readingCells(
  id: string,
  fact: Fact,
  scene: Scene,
  at: At,
  valueOf?: (choice: Choice) => string | number,
) {
  const cells = { answer: at.cell(id, "answer"), cleaned: at.cell(id, "cleaned") };
  return {
    answer: answerOf(fact, scene, at),
    cleaned: cleaned(cells.answer),
    value: valueFormula(cells, fact, valueOf),
  };
}

function valueFormula(cells: AnswerCells, fact: Fact, valueOf?: (choice: Choice) => string | number): string {
  switch (fact.kind) {
    case "choice":
      return choiceReading(cells, fact, valueOf);
    case "date":
      return dateReading(cells);
    case "number":
      return numberReading(cells);
    case "rating":
    case "yesNo":
      return scaleReading(cells, fact);
    default:
      throw new Error(`Nothing is judged by "${fact.header}".`);
  }
}

/** A row that does nothing but read a fact. */
export const reading = (id: string, scene: Scene, valueOf?: (choice: Choice) => string | number): NativeRow => ({
  id: readingId(id),
  label: factById(id).header,
  isDate: factById(id).kind === "date",
  cells: (at) => readingCells(readingId(id), factById(id), scene, at, valueOf),
});
