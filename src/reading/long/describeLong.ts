import type { Frame } from "../frame";
import type { ColumnLook } from "../convert/cellReading";
import { assignGuesses } from "../guess/assignGuesses";
import type { HeaderMapping } from "../headerMapping";
import { isFilled } from "../layout/runs";
import { samplesOf } from "../samples";
import type { ColumnRole, SourceFact, SourceGuess, SourceProblem } from "../source";
import { longAnswers } from "./longAnswers";

/** More problems than this are no help to anybody. */
const mostListed = 100;

/** More texts than this that are no facts are no questions any more. */
const mostAsked = 60;

/** What a source with an answer a row says: the facts it answers, texts that may be facts, and what cannot be read. */
export function describeLong(
  frame: Frame,
  roles: Partial<Record<ColumnRole, number>>,
  records: readonly number[],
  mapping?: HeaderMapping,
): { facts: SourceFact[]; guesses: SourceGuess[]; problems: SourceProblem[]; notes: string[] } {
  const { facts, unknown, problems, notes } = longAnswers(frame, roles, records, mapping);
  const column = roles.answer ?? 0;
  const looks = new Map<number, ColumnLook>();
  // a person who left a text out is not asked again
  const open = unknown.filter((text) => !Object.prototype.hasOwnProperty.call(mapping ?? {}, text)).slice(0, mostAsked);
  open.forEach((text, index) =>
    looks.set(index, { header: text, values: answersTo(frame, roles, records, text), format: "" }),
  );
  const guesses = assignGuesses(looks, new Set(facts.map(({ id }) => id))).map(
    ({ column: index, fact, reason, confidence }): SourceGuess => ({
      column: roles.fact ?? 0,
      header: looks.get(index)?.header ?? "",
      fact,
      reason,
      confidence,
      samples: samplesOf(looks.get(index)?.values ?? [], ""),
    }),
  );
  const more = problems.length - mostListed;
  const rest = more > 0 ? [{ place: frame.name, reason: `${more} more answers cannot be read.` }] : [];
  return {
    facts: facts.map(({ id, header }) => ({ column, header, fact: id })),
    guesses,
    problems: [...problems.slice(0, mostListed), ...rest],
    notes,
  };
}

const answersTo = (
  frame: Frame,
  { fact, answer }: Partial<Record<ColumnRole, number>>,
  records: readonly number[],
  text: string,
): unknown[] =>
  records.flatMap((record) => {
    const row = frame.rows[record] ?? [];
    const isSame = fact !== undefined && answer !== undefined && String(row[fact] ?? "").trim() === text;
    return isSame && isFilled(row[answer]) ? [row[answer]] : [];
  });
