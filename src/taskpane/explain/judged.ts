import { placeOf, type Alliance } from "../../evaluation/reading/alliance";
import type { Terms } from "../../evaluation/evidence";
import { explain, type ExplanationRow } from "../../evaluation/explain";
import { classify } from "../../evaluation/classify";
import { judgeHealth } from "../../evaluation/judgeHealth";
import { placeOnContinuum } from "../../evaluation/continuum";
import { scoreModel } from "../../evaluation/score";
import { cutOffOf, type Policy } from "../../evaluation/reading/policy";
import { questions } from "../../evaluation/change/ask";
import { flip } from "../../evaluation/change/flip";
import { judgementOf } from "../../evaluation/change/verdicts";
import { wrong } from "../../evaluation/evaluationError";
import { factOf } from "../../models/facts";
import { matchKey } from "../../models/matchKey";
import { models } from "../../models/index";
import { questionsAtOnce } from "../../models/methods/change";
import { questionOf } from "../../models/question";
import { partnershipCutOff, strategicCutOff } from "../../models/verdicts/classification";
import { healthyCutOff, watchCutOff } from "../../models/verdicts/health";
import type { RelationshipType } from "../../models/relationshipTypes";
import { shownCell, type Figure, type Judgement, type Step, type Target, type Term } from "./explanation";

/** Where the answer to a fact (its id) stands. */
export type PlaceOfFact = (fact: string) => Target | null;

/**
 * A verdict with its arithmetic: `of` is "classify", "health" or the id of a model. All numbers are those of the functions. Throws an
 * EvaluationError for an answer that is none.
 */
export function judged(
  of: string,
  alliance: Alliance,
  terms: Terms,
  placeOfFact: PlaceOfFact,
  target?: RelationshipType,
): Judgement {
  const rows = explain(of, alliance, terms);
  const key = matchKey(of);
  const verdict = verdictOf(key, alliance, terms);
  const asked = questions(judgementOf(of, terms), alliance).slice(0, questionsAtOnce.value);
  return {
    of: key,
    ...verdict,
    terms: rows.flatMap((row) => termOf(row, placeOfFact) ?? []),
    steps: rows.flatMap((row) => stepOf(row) ?? []),
    total: totalOf(rows),
    cutOffs: cutOffsOf(key, terms.policy),
    ...(key === "classify" && { flip: flipOf(alliance, terms, target, placeOfFact) }),
    ask: asked.map(({ fact, lowest, highest }) => ({
      header: fact.header,
      question: questionOf(fact).text,
      lowest: shownNumber(lowest),
      highest: shownNumber(highest),
      at: placeOfFact(fact.id),
    })),
  };
}

type Verdict = Pick<Judgement, "label" | "figures" | "missing">;

function verdictOf(key: string, alliance: Alliance, terms: Terms): Verdict {
  if (key === "classify") {
    const { label, score, low, high, margin, coverage, missing } = classify(alliance, terms);
    const { position } = placeOnContinuum(alliance, terms);
    const figures = [
      one("score", score),
      one("low", low),
      one("high", high),
      one("margin", margin),
      one("position", position),
      share("coverage", coverage),
    ];
    return { label, figures: figures.flat(), missing };
  }
  if (key === "health") {
    const { label, score, low, high, analytical, relational, coverage, missing } = judgeHealth(alliance, terms);
    const figures = [
      hundred("score", score),
      hundred("low", low),
      hundred("high", high),
      hundred("analytical", analytical),
      hundred("relational", relational),
      share("coverage", coverage),
    ];
    return { label, figures: figures.flat(), missing };
  }
  const model = models.find(({ id }) => id === key);
  if (!model) throw wrong(`${placeOf(alliance)}: "${key}" is not a model.`);
  const { score, weighing, missing } = scoreModel(model, alliance, terms);
  const figures = [
    hundred("score", score),
    hundred("low", weighing.low),
    hundred("high", weighing.high),
    share("coverage", weighing.coverage),
  ];
  return { label: model.title, figures: figures.flat(), missing };
}

type Name = Figure["name"];
const one = (name: Name, value: number | undefined): Figure[] =>
  value === undefined ? [] : [{ name, value, scale: "one" }];
const share = (name: Name, value: number): Figure[] => [{ name, value, scale: "share" }];
const hundred = (name: Name, value: number | undefined): Figure[] =>
  value === undefined ? [] : [{ name, value: value * 100, scale: "hundred" }];

function termOf(
  [header, answer, scaled, weight, contribution, source]: ExplanationRow,
  placeOfFact: PlaceOfFact,
): Term | null {
  const fact = source === "" ? undefined : factOf(header);
  if (!fact) return null;
  const { low, high } = questionOf(fact);
  return {
    header,
    answer: shownCell(answer),
    low,
    high,
    scaled: numberOr(scaled),
    weight: numberOr(weight),
    contribution: numberOr(contribution),
    at: placeOfFact(fact.id),
  };
}

const numberOr = (cell: number | ""): number | null => (cell === "" ? null : cell);

/** What is neither a fact nor the verdict or the total, which stand by themselves. */
function stepOf([what, finding, , , , source]: ExplanationRow): Step | null {
  const isOwn = (source !== "" && factOf(what)) || what === "Verdict" || what === "Total" || what === "Health (0–100)";
  return isOwn ? null : { what, finding: shownCell(finding), source };
}

function totalOf(rows: readonly ExplanationRow[]): number | null {
  const total = rows.find(([what]) => what === "Total")?.[4];
  return typeof total === "number" ? total : null;
}

function cutOffsOf(key: string, policy: Policy): Judgement["cutOffs"] {
  const cutOffs =
    key === "classify" ? [strategicCutOff, partnershipCutOff] : key === "health" ? [healthyCutOff, watchCutOff] : [];
  return cutOffs.map((cutOff) => ({ name: cutOff.name, value: cutOffOf(policy, cutOff) }));
}

function flipOf(
  alliance: Alliance,
  terms: Terms,
  target: RelationshipType | undefined,
  placeOfFact: PlaceOfFact,
): Judgement["flip"] {
  const changes = flip(alliance, terms, target);
  if (changes === "already") return [];
  return (
    changes?.map(({ fact, from, to }) => ({
      header: fact.header,
      from: shownCell(from),
      to: String(to),
      at: placeOfFact(fact.id),
    })) ?? null
  );
}

const shownNumber = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : value;
