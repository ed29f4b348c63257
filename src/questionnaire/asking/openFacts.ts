import { derive } from "../../evaluation/derive";
import { answerOf, type Alliance } from "../../evaluation/reading/alliance";
import { points } from "../../models/points";
import { questionGroups, wholes, type QuestionGroup } from "./questionGroups";
import { allianceOf, answered, type Session } from "./session";

const wholeOf = new Map(points.items.flatMap(({ fact, parts = [] }) => parts.map((part) => [part.fact, fact])));
const ofDuration: ReadonlySet<string> = new Set(["D1", "start", "end", "term"]);
const hours: ReadonlySet<string> = new Set(["internalHours", "externalHours"]);

/**
 * What the full questionnaire still has to ask. A fact is asked once: not what was answered, nor what follows from it. Points are
 * asked by their parts, unless somebody answered them whole; the duration by dates where there are any; the hours for stakeholders
 * only where nobody could rate them.
 */
export function openFacts(session: Session): QuestionGroup[] {
  const alliance = allianceOf(session);
  const replied = new Set(answered(session).map(({ fact }) => fact));
  const isKnown = (fact: string): boolean => answerOf(alliance, fact).state !== "unknown";
  const isOpen = (fact: string): boolean =>
    !replied.has(fact) && !wholes.has(fact) && !follows(fact, alliance, session.asOf);
  const follows = (fact: string, of: Alliance, asOf: number): boolean => {
    if (ofDuration.has(fact)) return !isKnown("D1") && derive(of, "D1", asOf) !== undefined;
    if (hours.has(fact)) return isKnown("H5") || !replied.has("H5");
    const whole = wholeOf.get(fact);
    return whole !== undefined && isKnown(whole);
  };
  return questionGroups.map(({ group, facts: all }) => ({ group, facts: all.filter(isOpen) }));
}
