import type { Basis } from "../../models/constant";
import { factById } from "../../models/facts";
import { models } from "../../models/index";
import type { Item, Model } from "../../models/model";
import { obstacleCoverage } from "../../models/obstacles";
import { classificationCoverage } from "../../models/verdicts/classification";
import { cutOffOrder } from "../../models/verdicts/cutOffOrder";
import { cutOffs } from "../../models/verdicts/cutOffs";
import type { CutOff } from "../../models/verdicts/cutOff";
import { exitCoverage } from "../../models/verdicts/exits";
import { healthCoverage } from "../../models/verdicts/health";
import type { PolicyPart, PolicyRow, PolicySection } from "./policyPart";

const stamp = (key: string, takes: "text" | "date", why: string): PolicyRow => ({
  ...{ key, takes, why },
  ...{ standard: "none", basis: "yours", source: "" },
});

const identity: PolicySection = {
  title: "What it is called",
  note: "Printed on every sheet that is built under this policy, so that a verdict can be traced to what was agreed.",
  rows: [
    stamp("Name", "text", "By what name people will speak of it."),
    stamp("Version", "text", "Raise it with every change: sheets printed before it then show that they are older."),
    stamp("Date", "date", "The day on which it was agreed, before anything is scored by it."),
  ],
};

const coverages = [
  ["Type", classificationCoverage],
  ["Health", healthCoverage],
  ["Obstacles", obstacleCoverage],
  ["Exit", exitCoverage],
] as const;

const coverage: PolicySection = {
  title: "Minimum coverage",
  note: "The share of the evidence that must be known before there is a verdict at all. One number here replaces all four defaults.",
  rows: [
    {
      key: "Minimum coverage",
      standard: [...new Set(coverages.map(([, { value }]) => value.toFixed(2)))].join(" / "),
      takes: { least: 0, most: 1 },
      basis: "ours",
      why: coverages.map(([name, { value, why }]) => `${name} ${value}: ${why}`).join(" "),
      source: "",
    },
  ],
};

/** Whose a constant is, as people read it. */
const whose = (basis: Basis): string => (basis === "seed" ? "source" : basis);

const cutOffKey = ({ name }: CutOff): string => `Cut-off: ${name}`;

const limits: PolicySection = {
  title: "Cut-offs",
  note: "Where one verdict ends and the next begins. None of the sources gives a number for any of them, so all are ours.",
  rows: cutOffs.map((cutOff) => ({
    key: cutOffKey(cutOff),
    standard: cutOff.value,
    takes: { least: cutOff.least, most: cutOff.most },
    basis: whose(cutOff.basis),
    why: cutOff.why,
    source: "",
  })),
};

const weights = ({ title, weights: { basis, why }, items }: Model): PolicySection => ({
  title: `Weights: ${title.toLowerCase()}`,
  note: `Only ratios matter. ${why}`,
  rows: items.flatMap((item) => [weight(item, item.source, whose(basis), ""), ...partsOf(item, whose(basis))]),
});

const weight = (
  { fact, weight: standard }: Pick<Item, "fact" | "weight">,
  source: string,
  basis: string,
  why: string,
) => ({
  key: `Weight: ${factById(fact).header}`,
  takes: { least: 0 },
  ...{ standard, basis, why, source },
});

function partsOf({ fact, parts = [], source }: Item, basis: string): PolicyRow[] {
  const why = `A part of "${factById(fact).header}"; the parts share its weight.`;
  return parts.map((part) => ({ ...weight(part, source, basis, why), isPart: true }));
}

/** Everything a policy can agree on, in the order people settle it. */
export const policySections: readonly PolicySection[] = [identity, coverage, limits, ...models.map(weights)];

/** Cut-offs whose order matters, by their keys. */
export const policyOrder: PolicyPart["order"] = cutOffOrder.map(([lower, higher]) => [
  cutOffKey(lower),
  cutOffKey(higher),
]);
