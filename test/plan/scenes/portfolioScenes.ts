import type { CompileRequest } from "../../../src/plan/compile";
import { compile } from "../../../src/plan/compile";
import type { SheetPlan } from "../../../src/plan/sheetPlan";
import { alliancesOf } from "../../../src/reading/alliances";
import type { Source } from "../../../src/reading/source";
import { portfolio } from "../../../src/templates/portfolio";
import { goldenHeaders, goldenPlan, planOf } from "../goldenPlan";
import { sourceOf } from "../sources";
import type { Scene } from "./scene";

const history = sourceOf(["Partner", "Date", "Score"], {
  ...{ id: "block:History!B2", kind: "block", name: "History!B2", sheet: "History", address: "B2:D30" },
  ...{ shape: "history", facts: [], columns: { partner: 0, date: 1, score: 2 } },
});

/** So many alliances of a source with that many, the last of them. */
function many(count: number, parts: Partial<CompileRequest> = {}, of = count, source: Partial<Source> = {}): SheetPlan {
  const filled = Array.from({ length: of }, () => true);
  const headers = source.headers ?? goldenHeaders;
  const hasNames = headers.includes("Partner");
  const names = hasNames ? filled.map((_, index) => `Partner ${index + 1}`) : undefined;
  const alliances = alliancesOf(names, filled, 2).slice(of - count);
  const its = sourceOf(headers, { address: `A1:J${of + 1}`, ...source });
  return compile({ template: portfolio, source: its, alliances, asOf: 45564, existing: [], ...parts });
}

const large = () => many(251);
const wide = ["Partner", ...Array.from({ length: 999 }, (_, column) => `Column ${column + 2}`)];
const scene = (name: string, plan: () => SheetPlan, like: () => SheetPlan): Scene => ({
  template: portfolio,
  name,
  plan,
  like,
});

/** Portfolios with a history of scores, and of more alliances than have formulas of their own, all of a source or some. */
export const portfolioScenes: Scene[] = [
  scene("history", () => planOf(portfolio, ["USPS–FedEx"], { others: [history] }), () => goldenPlan(portfolio, 1)), // prettier-ignore
  scene("history-native", () => planOf(portfolio, ["USPS–FedEx"], { others: [history], calculate: "native" }), () => goldenPlan(portfolio, 1, "native")), // prettier-ignore
  scene("large", large, () => goldenPlan(portfolio, 0)),
  scene("large-policy", () => many(251, { policy: "Policy!$B$5:$D$20", others: [history] }), large),
  scene("large-nameless", () => many(251, {}, 251, { headers: ["Goal horizon", "Clear purpose"] }), large),
  scene("large-some", () => many(251, { calculate: "native", frozenOn: 45600 }, 300), large),
  scene("large-pieces", () => many(10_001), large),
  scene("large-pieces-some", () => many(251, {}, 252, { headers: wide }), large),
];
