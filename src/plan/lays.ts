import type { Part } from "../templates/template";
import type { Lay } from "./block";
import { actions } from "./parts/actions";
import { answers } from "./parts/answers";
import { arithmetic } from "./parts/arithmetic";
import { caveat } from "./parts/caveat";
import { continuum } from "./parts/continuum/continuum";
import { obstacles } from "./parts/exit/obstacles";
import { triggers } from "./parts/exit/triggers";
import { identity } from "./parts/identity";
import { legend } from "./parts/legend";
import { missing } from "./parts/missing";
import { next } from "./parts/next";
import { contrasts } from "./parts/contrasts/contrasts";
import { policy } from "./parts/policy/policy";
import { portfolioChart } from "./parts/portfolio/chart";
import { portfolioDecisions } from "./parts/portfolio/decisions";
import { portfolioHeat } from "./parts/portfolio/heat";
import { portfolioColumns } from "./parts/portfolio/many";
import { portfolioPlaces } from "./parts/portfolio/places";
import { portfolioSummary } from "./parts/portfolio/summary";
import { portfolioTable } from "./parts/portfolio/table";
import { radar } from "./parts/radar";
import { goalBlocks } from "./parts/goals/blocks";
import { goalSeveral } from "./parts/goals/several";
import { goalShares } from "./parts/goals/shares";
import { goalSteps } from "./parts/goals/steps";
import { goalSummary } from "./parts/goals/summary";
import { goalTrend } from "./parts/goals/trend";
import { selectionMatrix } from "./parts/selection/matrix";
import { selectionPairs } from "./parts/selection/pairs";
import { selectionRanking } from "./parts/selection/ranking";
import { selectionSensitivity } from "./parts/selection/sensitivity";
import { selectionSteps } from "./parts/selection/steps";
import { sidesAgreement } from "./parts/sides/agreement";
import { sides } from "./parts/sides/sides";
import { clocks } from "./parts/review/clocks";
import { gaps } from "./parts/review/gaps";
import { review } from "./parts/review/review";
import { tally } from "./parts/review/tally";
import { term } from "./parts/review/term";
import { title } from "./parts/title";
import { verdict } from "./parts/verdict";

/** How each kind of part is laid out. */
export const lays: { readonly [Kind in Part["kind"]]: Lay<Kind> } = {
  title,
  identity,
  verdict,
  continuum,
  missing,
  next,
  radar,
  answers,
  actions,
  contrasts,
  policy,
  goalSummary,
  goalTrend,
  goalShares,
  goalSeveral,
  goalBlocks,
  goalSteps,
  selectionRanking,
  selectionMatrix,
  selectionPairs,
  selectionSensitivity,
  selectionSteps,
  triggers,
  obstacles,
  review,
  gaps,
  clocks,
  tally,
  term,
  sides,
  sidesAgreement,
  portfolioSummary,
  portfolioChart,
  portfolioTable,
  portfolioHeat,
  portfolioDecisions,
  portfolioColumns,
  portfolioPlaces,
  legend,
  arithmetic,
  caveat,
};
