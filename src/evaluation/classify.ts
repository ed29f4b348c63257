import { bodies, deciding, partnershipNeeds } from "../models/classification";
import { insufficient, type RelationshipType } from "../models/relationshipTypes";
import { textOf, type Alliance } from "./alliance";
import { EvaluationError } from "./evaluationError";
import { gather, type Evidence, type Terms } from "./evidence";
import { weightOf } from "./policy";
import {
  byLegalStructure,
  isSufficient,
  marginOf,
  scoreRule,
  typeOfScore,
  whyTransaction,
  type ScoreRule,
} from "./rules";
import { missingFacts, weigh, type Weighing } from "./weigh";

/** One of CLASSIFY's rules as it was applied: what it found, and whether it gave the verdict. */
export interface Decision {
  readonly rule: string;
  readonly finding: string;
  readonly decides: boolean;
  readonly source: string;
}

/** What kind of relationship an alliance is, and what that rests on. Numbers are 0–1. */
export interface Classification extends Weighing {
  readonly label: RelationshipType | typeof insufficient;
  /** Distance from the score to the nearest edge that would change the label; 1 where no score would; undefined without a verdict. */
  readonly margin: number | undefined;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly string[];
  readonly decisions: readonly Decision[];
  readonly rule: ScoreRule;
}

/**
 * Classifies one alliance by the rules in their order: legal structure, transaction, too little evidence, strategic score.
 * Throws an EvaluationError for an answer that is none, and #NUM! where a policy leaves no weight at all.
 */
export function classify(alliance: Alliance, terms: Terms): Classification {
  if (bodies.every(({ items }) => items.every((item) => weightOf(terms.policy, item) === 0))) {
    throw new EvaluationError(
      "#NUM!",
      "the policy gives every contrast and every point the weight 0. Give at least one a weight.",
    );
  }
  const evidence = bodies.flatMap((model) => gather(alliance, model, terms));
  const weighing = weigh(evidence);
  const rule = scoreRule(evidence, terms.policy);
  const decisions = decide(alliance, evidence, weighing, rule, terms);
  const { label } = decisions[decisions.length - 1]!;
  return {
    ...weighing,
    label,
    margin: marginUnder(label, decisions.length, weighing.score, rule),
    evidence,
    missing: missingFacts(evidence),
    decisions,
    rule,
  };
}

type Step = Decision & { readonly label: Classification["label"] };

/** The rules up to and including the one that decides. */
function decide(
  alliance: Alliance,
  evidence: readonly Evidence[],
  { score, coverage }: Weighing,
  rule: ScoreRule,
  { policy }: Terms,
): Step[] {
  const steps: Step[] = [];
  const step = (name: string, source: string, label: Step["label"] | undefined, finding: string) => {
    steps.push({ rule: name, source, finding, decides: label !== undefined, label: label ?? insufficient });
    return label !== undefined;
  };

  const legal = byLegalStructure(alliance);
  const structure = textOf(alliance, deciding.legal.fact) ?? "unknown";
  if (
    step(
      "Rule 1: legal structure",
      deciding.legal.source,
      legal,
      `${structure} ${legal ? `makes it: ${legal}` : "does not decide"}`,
    )
  ) {
    return steps;
  }
  const transaction = whyTransaction(alliance);
  const transactional = transaction ? "Transactional agreement" : undefined;
  if (step("Rule 2: transaction", deciding.exchange.source, transactional, transaction ?? "nothing says it is one"))
    return steps;

  const enough = isSufficient(evidence, policy) && score !== undefined;
  const known = `${percent(coverage)} of the evidence is known`;
  if (step("Rule 3: enough evidence", "ours", enough ? undefined : insufficient, enough ? known : `only ${known}`))
    return steps;

  const type = typeOfScore(score!, rule);
  const held = type === "Tactical alliance" && score! >= rule.partnership ? `, and ${rule.lacking.join(" and ")}` : "";
  step(
    "Rule 4: strategic score",
    `S0, ${partnershipNeeds.source}`,
    type,
    `${score!.toFixed(4)} ${limits(type, rule)}${held}`,
  );
  return steps;
}

function limits(type: RelationshipType, { strategic, partnership }: ScoreRule): string {
  if (type === "Strategic alliance") return `reaches ${strategic}`;
  return type === "Partnership" ? `is between ${partnership} and ${strategic}` : `is below ${strategic}`;
}

/** After rules 1 and 2 no score would change the label; after rule 3 there is no verdict to be near an edge of. */
function marginUnder(
  label: Step["label"],
  rules: number,
  score: number | undefined,
  rule: ScoreRule,
): number | undefined {
  if (label === insufficient || score === undefined) return label === insufficient ? undefined : 1;
  return rules < 3 ? 1 : marginOf(score, rule);
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
