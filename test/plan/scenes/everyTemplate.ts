import { facts } from "../../../src/models/facts";
import { templates } from "../../../src/templates/index";
import { goldenPlan, planOf } from "../goldenPlan";
import { sourceOf } from "../sources";
import type { Scene } from "./scene";

const one = ["USPS–FedEx"];
/** Three alliances, of which two have one name, and formulas find neither by it. */
const twice = ["Acme", "Beta", "acme"];
const everyFact = sourceOf(["Partner", ...facts.filter(({ id }) => id !== "partner").map(({ header }) => header)]);
const policy = "Policy!$B$5:$D$20";

/** A policy's sheet reads no source: its three plans are one and the same. */
const ofSources = templates.filter(({ needs }) => needs.length > 0);

/** A sheet by built-in functions alone and one of values; beside a policy; of a source that answers everything. */
export const everyTemplate: Scene[] = ofSources.flatMap((template): Scene[] => {
  const live = () => goldenPlan(template, 1);
  const native = () => goldenPlan(template, 1, "native");
  const withArithmetic = template.judges.length > 0;
  return [
    { template, name: "native", plan: native, like: live },
    { template, name: "values", plan: () => goldenPlan(template, 1, "values"), like: live },
    { template, name: "twice", plan: () => planOf(template, twice), like: live },
    { template, name: "every-fact", plan: () => planOf(template, one, { source: everyFact }), like: live },
    ...(withArithmetic
      ? [
          {
            template,
            name: "every-fact-native",
            plan: () => planOf(template, one, { source: everyFact, calculate: "native" }),
            like: native,
          },
          { template, name: "policy", plan: () => planOf(template, one, { policy }), like: live },
        ]
      : []),
  ];
});

/** Of the arithmetic under a policy enough to have every table of it: types and health, stage and exit, clauses, principles. */
export const nativeUnderPolicy: Scene[] = templates
  .filter(({ id }) =>
    ["alliance-scorecard", "stage-and-exit", "contract-and-governance", "integration-plan"].includes(id),
  )
  .map((template) => ({
    template,
    name: "policy-native",
    plan: () => planOf(template, one, { policy, calculate: "native" }),
    like: () => goldenPlan(template, 1, "native"),
  }));
