import type { FactGroup } from "../../models/fact";
import { facts } from "../../models/facts";
import { points } from "../../models/points";

/** A model's questions, or those of record and of how the alliance is run. */
export interface QuestionGroup {
  readonly group: FactGroup;
  /** Fact ids in the order they are asked. */
  readonly facts: readonly string[];
}

/** Where a fact is asked: the parts of a point with the points. */
const groupOf = (group: FactGroup): FactGroup => (group === "point parts" ? "points" : group);

/** Before the other facts of record; the end before the start, because without an end a start means "open-ended". */
const recordFirst = ["declaredType", "legal", "exchange", "end", "start", "term"];

/** What the table of answers has columns of its own for, and the needs, which are asked before there is an alliance. */
const askable = facts.filter(({ id, kind, group }) => kind !== "text" && id !== "answered" && group !== "needs");

const rank = (id: string): number => (recordFirst.includes(id) ? recordFirst.indexOf(id) : recordFirst.length);

/** Every question there is, by group: the groups as people are shown them, within each the order of asking. */
export const questionGroups: readonly QuestionGroup[] = [...new Set(askable.map(({ group }) => groupOf(group)))].map(
  (group) => ({
    group,
    facts: askable
      .filter((fact) => groupOf(fact.group) === group)
      .map(({ id }) => id)
      .sort((a, b) => rank(a) - rank(b)),
  }),
);

/** The points as a whole, which the full questionnaire asks by their parts. */
export const wholes: ReadonlySet<string> = new Set(points.items.map(({ fact }) => fact));

/** How many questions the full questionnaire can come to. */
export const fullQuestions = questionGroups.flatMap((group) => group.facts).filter((fact) => !wholes.has(fact)).length;
