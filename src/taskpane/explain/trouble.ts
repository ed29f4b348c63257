import { EvaluationError } from "../../evaluation/evaluationError";
import type { Alliance } from "../../evaluation/reading/alliance";
import { readAnswer } from "../../evaluation/reading/readAnswer";
import { factById } from "../../models/facts";
import { shownCell, type Trouble } from "./explanation";
import type { PlaceOfFact } from "./judged";

/** What a judgement threw, with the answers of the alliance that are none. What is no EvaluationError is thrown again. */
export function troubleOf(error: unknown, alliance: Alliance | null, placeOfFact: PlaceOfFact): Trouble {
  if (!(error instanceof EvaluationError)) throw error;
  const bad = [...(alliance?.columns ?? [])].flatMap(([id, column]) => {
    const fact = factById(id);
    const cell = alliance?.cells[column];
    if (readAnswer(fact, cell).state !== "wrong") return [];
    return { header: fact.header, answer: shownCell(cell), at: placeOfFact(id) };
  });
  return { message: sentence(error.message), cells: bad };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
