import { combineAnswers } from "../../../evaluation/answers/combineAnswers";
import { combineFact, type CombinedAnswer } from "../../../evaluation/answers/combineFact";
import { nameKey, type GivenAnswer } from "../../../evaluation/answers/givenAnswer";
import type { Side } from "../../../models/answerTable";
import { factById } from "../../../models/facts";
import { fewestRespondents } from "../../../models/methods/respondents";
import type { Scene } from "../../block";
import { isRated } from "./sideFacts";

/** What may be shown of one side's answers to a fact. */
export interface SideFigure {
  /** The median of its respondents, "n/a", or "" where it is not known or fewer answered than may be shown. */
  readonly shown: number | string;
  /** How many know an answer. */
  readonly n: number;
}

/** What both sides say about one alliance. */
export interface SideFigures {
  of(side: Side, fact: string): SideFigure;
  /** How many people of a side answered anything. */
  people(side: Side): number;
  /** A side's newest ratings from 1 to 5: a row for each rated fact, a column for each of its people. */
  ratings(side: Side): (number | null)[][];
}

/** The figures of one alliance, as its answers stood at the end of the scene's day. */
export function sideFigures(partner: string, { answers = noAnswers, asOf }: Scene): SideFigures {
  const own = answersAbout(partner, answers);
  const combined = combineAnswers(own, asOf);
  const given = (side: Side): GivenAnswer[] =>
    own.filter((one) => one.side === side && Math.floor(one.answeredOn ?? 0) <= asOf);
  const people = (answersOfSide: readonly GivenAnswer[]): string[] => [
    ...new Set(answersOfSide.map(({ respondent }) => nameKey(respondent))),
  ];
  return {
    of: (side, fact) => shownFigure(combined.of(partner, side, fact)),
    people: (side) => people(given(side)).length,
    ratings(side) {
      const said = given(side).filter(({ fact }) => isRated(factById(fact)));
      const rated = [...new Set(said.map(({ fact }) => fact))];
      return rated.map((fact) => {
        const ofFact = said.filter((one) => one.fact === fact);
        return people(said).map((name) => {
          const theirs = ofFact.filter(({ respondent }) => nameKey(respondent) === name);
          return Number(combineFact(factById(fact), theirs, asOf).value) || null;
        });
      });
    },
  };
}

const noAnswers: readonly GivenAnswer[] = [];

/** Fewer people than may be shown leave no trace but their number: what is not on the sheet cannot be found on it. */
function shownFigure(answer: CombinedAnswer | undefined): SideFigure {
  if (!answer) return { shown: "", n: 0 };
  const { value, n, inapplicable } = answer;
  if (n >= fewestRespondents.value) return { shown: value ?? "", n };
  return { shown: n === 0 && inapplicable >= fewestRespondents.value ? "n/a" : "", n };
}

const cache = new WeakMap<readonly GivenAnswer[], Map<string, readonly GivenAnswer[]>>();

/** The answers about one alliance, found once for all of them. */
function answersAbout(partner: string, answers: readonly GivenAnswer[]): readonly GivenAnswer[] {
  let byPartner = cache.get(answers);
  if (!byPartner) {
    byPartner = groupByPartner(answers);
    cache.set(answers, byPartner);
  }
  return byPartner.get(nameKey(partner)) ?? [];
}

function groupByPartner(answers: readonly GivenAnswer[]): Map<string, GivenAnswer[]> {
  const groups = new Map<string, GivenAnswer[]>();
  for (const answer of answers) {
    const key = nameKey(answer.partner);
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return groups;
}
