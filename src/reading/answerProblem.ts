import type { Cell } from "../evaluation/reading/cell";
import { quote } from "../evaluation/reading/cell";
import { readAnswer } from "../evaluation/reading/readAnswer";
import type { Fact } from "../models/fact";

/** An error value, as Excel's API hands it over: as text. */
const errorValue =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!)$/;

/**
 * Why a cell of a source is no answer to a fact, or null when it is one. Functions read the answer by the same rule, so what is
 * listed before building is what the built sheet would refuse.
 */
export function answerProblem(fact: Fact, value: unknown): string | null {
  const cell = cellOf(value);
  const answer = readAnswer(fact, cell);
  return answer.state === "wrong" ? `${quote(cell)} is not an answer. ${answer.cure}` : null;
}

function cellOf(value: unknown): Cell {
  if (typeof value === "string") return errorValue.test(value) ? { code: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
