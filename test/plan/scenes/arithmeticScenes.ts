import { models } from "../../../src/models/index";
import { integrationPlan } from "../../../src/templates/integrationPlan";
import { templates } from "../../../src/templates/index";
import type { Template } from "../../../src/templates/template";
import { planOf } from "../goldenPlan";
import type { Scene } from "./scene";

const judged = templates.flatMap(({ judges }) => judges);
const scores = models.map(({ id }) => `SCORE ${id}`).filter((score) => !judged.includes(score));

/** A sheet of nothing but the arithmetic of what no template shows: the other models' scores. */
const onlyArithmetic: Template = { ...integrationPlan, bands: integrationPlan.bands.slice(0, 2), judges: scores };

/** Steps of built-in functions that are there for templates to come. */
export const arithmeticScenes: Scene[] = [
  {
    template: integrationPlan,
    name: "scores-native",
    plan: () => planOf(onlyArithmetic, ["USPS–FedEx"], { calculate: "native" }),
  },
];
