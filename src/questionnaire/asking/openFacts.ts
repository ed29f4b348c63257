import { derive } from "../../evaluation/derive";
import { answerOf, type Alliance } from "../../evaluation/reading/alliance";
import type { FactGroup } from "../../models/fact";
import { facts } from "../../models/facts";
import { points } from "../../models/points";
import { allianceOf, answered, type Session } from "./session";

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

const wholeOf = new Map(points.items.flatMap(({ fact, parts = [] }) => parts.map((part) => [part.fact, fact])));
const wholes: ReadonlySet<string> = new Set(wholeOf.values());
const ofDuration: ReadonlySet<string> = new Set(["D1", "start", "end", "term"]);
const hours: ReadonlySet<string> = new Set(["internalHours", "externalHours"]);

/**
 * What the full questionnaire still has to ask. A fact is asked once: not what the workbook says or somebody answered, nor what
 * follows from that. Points are asked by their parts, unless somebody answered them whole; the duration by dates where there are any; the
 * hours for stakeholders only where nobody could rate them.
 */
export function openFacts(session: Session): QuestionGroup[] {
  const alliance = allianceOf(session);
  const replied = new Set(answered(session).map(({ fact }) => fact));
  const isKnown = (fact: string): boolean => answerOf(alliance, fact).state !== "unknown";
  const isOpen = (fact: string): boolean =>
    !replied.has(fact) && !isKnown(fact) && !wholes.has(fact) && !follows(fact, alliance, session.asOf);
  const follows = (fact: string, of: Alliance, asOf: number): boolean => {
    if (ofDuration.has(fact)) return !isKnown("D1") && derive(of, "D1", asOf) !== undefined;
    if (hours.has(fact)) return isKnown("H5") || !replied.has("H5");
    return isKnown(wholeOf.get(fact) ?? "partner");
  };
  return questionGroups.map(({ group, facts: all }) => ({ group, facts: all.filter(isOpen) }));
}
