import {
  bodies,
  classificationCoverage,
  deciding,
  meaningfulDurationCutOff,
  partnershipCutOff,
  partnershipNeeds,
  sharedRiskCutOff,
  strategicCutOff,
} from "../../models/verdicts/classification";
import type { Model } from "../../models/model";
import { insufficient } from "../../models/relationshipTypes";
import { roundingError } from "../../evaluation/roundingError";
import { quoteText } from "../formula";
import { asOfRow } from "./duration";
import { coverageCell, cutOffCell, shareOf, unlessRefused } from "./policy/agreed";
import { readingId } from "./reading";
import type { At, Column, NativeRow } from "./row";
import { inapplicable, unknown } from "./words";

/** The rows that hold what CLASSIFY returns, by the name of the return, and what HEALTH needs of it. */
export const classifyId = (returned: string): string => `CLASSIFY ${returned}`;

/** `value` reaches `limit`, give or take the rounding error of a sum. */
export const reaches = (value: string, limit: string | number): string => `${value}>=${limit}-${roundingError}`;

const value = (at: At, fact: string): string => at.cell(readingId(fact), "value");
const own = (at: At, id: string): string => at.cell(classifyId(id), "value");
const strategic = (at: At): string => cutOffCell(strategicCutOff, at);
const partnership = (at: At): string => cutOffCell(partnershipCutOff, at);

const lines = (model: Model): string[] =>
  model.items.flatMap(({ fact, parts }) => [fact, ...(parts ?? []).map((part) => part.fact)]);
const evidenceOf = (models: readonly Model[]) => (at: At, column: Column) => {
  const facts = models.flatMap(lines).map(readingId);
  return at.range(facts[0]!, facts[facts.length - 1]!, column);
};
const evidence = evidenceOf(bodies);
const itemWeights = (model: Model, at: At): string[] =>
  model.items.map(({ fact }) => at.cell(readingId(fact), "weight"));
/** What all items of a model weigh together. */
const fullWeight = (model: Model, at: At): string =>
  at.policy === null
    ? `${model.items.reduce((sum, { weight }) => sum + weight, 0)}`
    : `SUM(${itemWeights(model, at).join(",")})`;

const row = (id: string, label: string, formula: (at: At) => string): NativeRow => ({
  id: classifyId(id),
  label,
  cells: (at) => ({ value: formula(at) }),
});

/** `formula`, unless the as-of date or the policy is refused, or an answer is none. */
const unlessWrong = (at: At, formula: string): string =>
  `IF(ISERROR(${own(at, "weight")}),${own(at, "weight")},${formula})`;

/** The distance to an edge of the evidence: its weighted mean with every unknown answer at its worst, or its best. */
const bound =
  (column: "low" | "high", otherwise: 0 | 1, choose: "MIN" | "MAX") =>
  (at: At): string => {
    const shares = evidence(at, "share");
    const score = own(at, "mean");
    const mean = `SUMPRODUCT(${shares},${evidence(at, column)})/SUM(${shares})`;
    return unlessWrong(
      at,
      `IF(SUM(${shares})>0,${choose}(${mean},IF(ISNUMBER(${score}),${score},${1 - otherwise})),${otherwise})`,
    );
  };

const bodyKnown = (model: Model): NativeRow =>
  row(`known ${model.id}`, `${model.title}: known`, (at) => {
    const within = evidenceOf([model]);
    return shareOf(`SUMIF(${within(at, "used")},">=0",${within(at, "share")})`, fullWeight(model, at), at);
  });

const needs = [
  { fact: partnershipNeeds.sharedRisk, cutOff: sharedRiskCutOff },
  { fact: partnershipNeeds.duration, cutOff: meaningfulDurationCutOff },
];
const needCell = (at: At, fact: string, column: "used" | "low" | "high"): string => at.cell(readingId(fact), column);
const anyNeed = (test: (need: (typeof needs)[number]) => string): string => `OR(${needs.map(test).join(",")})`;
const setAside = (at: At, fact: string): string => `${needCell(at, fact, "used")}=${inapplicable}`;

/** Whether answers to what is unknown could give a partnership all it needs, or take something of it away. */
export const couldHaveNeeds = (at: At): string =>
  `AND(${needs.map(({ fact, cutOff }) => `OR(${setAside(at, fact)},${reaches(needCell(at, fact, "high"), cutOffCell(cutOff, at))})`).join(",")})`;
export const couldLackNeed = (at: At): string =>
  anyNeed(
    ({ fact, cutOff }) =>
      `AND(NOT(${setAside(at, fact)}),NOT(${reaches(needCell(at, fact, "low"), cutOffCell(cutOff, at))}))`,
  );

/** A statement is held against an alliance only where it was said of the whole, or of every part. */
function nothingIntegrated(at: At): string {
  const { assets } = deciding.notShared;
  const parts = bodies.flatMap(({ items }) => items).find(({ fact }) => fact === assets)?.parts ?? [];
  const everyPart = parts.reduceRight((rest, { fact }) => `IF(${value(at, fact)}=0,${rest},FALSE)`, "TRUE");
  return `IF(ISNUMBER(${value(at, assets)}),${value(at, assets)}=0,${everyPart})`;
}

const couldBeNo = (at: At, fact: string): string => `OR(${value(at, fact)}=${unknown},${value(at, fact)}=0)`;

/** CLASSIFY's rules in their order, by built-in functions. */
export const classifyRows = (): NativeRow[] => {
  const { legal, exchange, notShared } = deciding;
  return [
    // an as-of date that is none is an error in every verdict, as it is in the functions
    row("weight", "Weight known", (at) => {
      const asOf = at.cell(asOfRow, "value");
      const weights = bodies.flatMap((model) => itemWeights(model, at));
      return `IF(ISERROR(${asOf}),${asOf},${unlessRefused(at, weights, `SUM(${evidence(at, "counts")})`)})`;
    }),
    row(
      "mean",
      "Mean of what is known",
      (at) => `IF(${own(at, "weight")}>0,SUM(${evidence(at, "product")})/${own(at, "weight")},${unknown})`,
    ),
    row("low", "Lowest it can still be", bound("low", 0, "MIN")),
    row("high", "Highest it can still be", bound("high", 1, "MAX")),
    row("coverage", "Evidence known", (at) => {
      const shares = evidence(at, "share");
      return unlessWrong(at, `IF(SUM(${shares})>0,SUMIF(${evidence(at, "used")},">=0",${shares})/SUM(${shares}),0)`);
    }),
    ...bodies.map(bodyKnown),
    row("transaction", "Rule 2: a transaction", (at) => {
      const separate = `IF(${value(at, notShared.benefits)}=0,IF(${value(at, notShared.control)}=0,${nothingIntegrated(at)},FALSE),FALSE)`;
      return `IF(${value(at, exchange.fact)}=${quoteText(exchange.fee)},TRUE,${separate})`;
    }),
    row(
      "enough",
      "Rule 3: enough is known",
      (at) =>
        `AND(ISNUMBER(${own(at, "mean")}),OR(${bodies
          .map(({ id }) => own(at, `known ${id}`))
          .map((known) => `AND(${known}>0,${reaches(known, coverageCell(classificationCoverage, at))})`)
          .join(",")}))`,
    ),
    row("lacks", "Risk not shared, or short", (at) =>
      anyNeed(
        ({ fact, cutOff }) =>
          `IF(ISNUMBER(${needCell(at, fact, "used")}),NOT(${reaches(needCell(at, fact, "used"), cutOffCell(cutOff, at))}),FALSE)`,
      ),
    ),
    row("label", "Type", (at) => {
      const mean = own(at, "mean");
      const byScore =
        `IF(${reaches(mean, strategic(at))},"Strategic alliance",` +
        `IF(AND(${reaches(mean, partnership(at))},NOT(${own(at, "lacks")})),"Partnership","Tactical alliance"))`;
      return (
        `IF(ISERROR(${mean}),${mean},IF(${value(at, legal.fact)}=${quoteText(legal.merged)},"Acquisition",` +
        `IF(${value(at, legal.fact)}=${quoteText(legal.newEntity)},"Joint venture",` +
        `IF(${own(at, "transaction")},"Transactional agreement",IF(${own(at, "enough")},${byScore},${quoteText(insufficient)})))))`
      );
    }),
    row(
      "score",
      "Strategic score",
      (at) =>
        `IF(OR(${own(at, "label")}=${quoteText(insufficient)},${own(at, "mean")}=${unknown}),NA(),${own(at, "mean")})`,
    ),
    row("margin", "Margin to another type", (at) => {
      const [label, mean] = [own(at, "label"), own(at, "mean")];
      const edge = `ABS(${mean}-${strategic(at)})`;
      const byScore = `IF(${own(at, "lacks")},${edge},MIN(ABS(${mean}-${partnership(at)}),${edge}))`;
      const decided = `OR(${label}="Acquisition",${label}="Joint venture",${label}="Transactional agreement",${mean}=${unknown})`;
      return `IF(${label}=${quoteText(insufficient)},NA(),IF(${decided},1,${byScore}))`;
    }),
    row("missing", "Not known yet", (at) => {
      const lists = evidence(at, "list");
      return `IF(ISERROR(${own(at, "mean")}),${own(at, "mean")},${lists.slice(lists.indexOf(":") + 1)})`;
    }),
    row(
      "fixed",
      "Fixed by legal structure",
      (at) => `OR(${own(at, "label")}="Acquisition",${own(at, "label")}="Joint venture")`,
    ),
    row(
      "could be Acquisition",
      "Could be: company of its own",
      (at) => `IF(${own(at, "fixed")},TRUE,${value(at, legal.fact)}=${unknown})`,
    ),
    row("could be Transactional agreement", "Could be: transaction", (at) => {
      const couldBe = `OR(${value(at, exchange.fact)}=${unknown},AND(${[notShared.benefits, notShared.control, notShared.assets].map((fact) => couldBeNo(at, fact)).join(",")}))`;
      return `IF(${own(at, "fixed")},FALSE,IF(${own(at, "transaction")},TRUE,${couldBe}))`;
    }),
    // where the legal structure decides, nobody looks at what is exchanged, not even at an answer that is none
    row(
      "could be scored",
      "Could be: by its score",
      (at) => `IF(${own(at, "fixed")},FALSE,NOT(${own(at, "transaction")}))`,
    ),
    row(
      `could be ${insufficient}`,
      "Could be: insufficient",
      (at) => `AND(${own(at, "could be scored")},${own(at, "label")}=${quoteText(insufficient)})`,
    ),
    row(
      "could be Strategic alliance",
      "Could be: strategic",
      (at) => `AND(${own(at, "could be scored")},${reaches(own(at, "high"), strategic(at))})`,
    ),
    row("could be Partnership", "Could be: partnership", (at) => {
      return (
        `AND(${own(at, "could be scored")},${reaches(own(at, "high"), partnership(at))},` +
        `NOT(${reaches(own(at, "low"), strategic(at))}),${couldHaveNeeds(at)})`
      );
    }),
    row("could be Tactical alliance", "Could be: tactical", (at) => {
      return (
        `AND(${own(at, "could be scored")},OR(NOT(${reaches(own(at, "low"), partnership(at))}),` +
        `AND(NOT(${reaches(own(at, "low"), strategic(at))}),${couldLackNeed(at)})))`
      );
    }),
  ];
};
