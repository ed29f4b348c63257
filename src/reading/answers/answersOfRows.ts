import { answerTable, type AnswerColumn, type Side } from "../../models/answerTable";
import { factById, factOf, facts } from "../../models/facts";
import type { Fact } from "../../models/fact";
import type { AnswerTrouble, GivenAnswer } from "../../evaluation/answers/givenAnswer";
import { readSide } from "../../evaluation/answers/readSide";
import { isBlank, quote, type Cell } from "../../evaluation/reading/cell";
import { readAnswer } from "../../evaluation/reading/readAnswer";

/** Which column, counted from 0, holds what of an answer. */
export type AnswerColumns = Readonly<Partial<Record<AnswerColumn["id"], number>>>;

/** The answers of a table with an answer a row, and the rows that cannot be read. */
export interface AnswersRead {
  readonly answers: readonly GivenAnswer[];
  readonly troubles: readonly AnswerTrouble[];
}

/**
 * Reads rows of answers. `placeOf` names a row (0 is the first) for people. A row without an alliance, a fact or a side that is known is
 * told and left out; one whose date is none is told and taken for the oldest.
 */
export function answersOfRows(
  rows: readonly (readonly unknown[])[],
  columns: AnswerColumns,
  placeOf: (row: number) => string,
): AnswersRead {
  const answers: GivenAnswer[] = [];
  const troubles: AnswerTrouble[] = [];
  rows.forEach((row, index) => {
    const at = (id: AnswerColumn["id"]): Cell => cellOf(columns[id] === undefined ? null : row[columns[id]]);
    if (isBlank(at("partner")) && isBlank(at("fact")) && isBlank(at("answer"))) return;
    const place = placeOf(index);
    const partner = textOf(at("partner"));
    const tell = (reason: string): void => void troubles.push({ place, reason, partner });
    const fact = factNamed(at("fact"));
    const side: Side | undefined = readSide(textOf(at("side")), partner);
    if (partner === "")
      return tell(`It answers something about nobody. Name the alliance under "${header("partner")}".`);
    if (!fact) return tell(`${quote(at("fact"))} is no fact this add-in knows, such as Goal horizon or Clear purpose.`);
    if (!side) return tell(`${quote(at("side"))} is no side. Use Ours, Theirs or the partner's name.`);
    const answeredOn = dayOf(at("answered"));
    if (answeredOn === undefined) tell(`${quote(at("answered"))} is not a date, so the answer counts as the oldest.`);
    const respondent = textOf(at("respondent"));
    answers.push({
      partner,
      fact: fact.id,
      answer: at("answer"),
      side,
      respondent,
      answeredOn: answeredOn ?? null,
      place,
    });
  });
  return { answers, troubles };
}

const header = (id: AnswerColumn["id"]): string => answerTable.columns.find((column) => column.id === id)?.header ?? "";

/** By header, alias or id. */
function factNamed(cell: Cell): Fact | undefined {
  const text = textOf(cell);
  return factOf(text) ?? facts.find(({ id }) => id === text);
}

function textOf(cell: Cell): string {
  return isBlank(cell) || typeof cell === "object" ? "" : String(cell).trim();
}

/** A date serial with its time of day; null where nothing is said; undefined for what is no date. */
function dayOf(cell: Cell): number | null | undefined {
  const answer = readAnswer(factById("answered"), cell);
  if (answer.state === "wrong") return undefined;
  return answer.state === "known" ? Number(answer.value) : null;
}

/** Excel's API hands an error value over as text, which is no answer to anything. */
const cellOf = (value: unknown): Cell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
