import type { Fact } from "../models/fact";
import { factById } from "../models/facts";
import type { Item, Model, Part } from "../models/model";
import { answerOf, cellOf, type Alliance } from "./alliance";
import type { Cell } from "./cell";
import { derive } from "./derive";
import { weightOf, type Policy } from "./policy";

/**
 * What one alliance says about one fact that carries weight: an item of a model, or a part of one.
 * `weight` is what it weighs in the score (0 unless known), `share` what it weighs among the evidence, known or not
 * (0 where it is not applicable). The two differ only where an item is known by some of its parts: these carry it whole.
 */
export interface Evidence {
  readonly fact: Fact;
  readonly item: Item;
  readonly state: "known" | "unknown" | "notApplicable" | "notJudged";
  /** As it stands in the data. */
  readonly answer: Cell;
  /** 0–1; undefined unless known. */
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
  readonly share: number;
  /** How the value was derived, where it was not answered itself. */
  readonly how?: string;
}

/** When and by which policy an alliance is judged. */
export interface Terms {
  readonly asOf: number | undefined;
  readonly policy: Policy;
}

/** All evidence of one model, in the order of its items; an item known by its parts gives one entry for each part. */
export function gather(alliance: Alliance, model: Model, { asOf, policy }: Terms): Evidence[] {
  return model.items.flatMap((item) => {
    const weight = weightOf(policy, item);
    const own = answered(alliance, item, item.fact, weight);
    if (own.state !== "unknown") return [own];
    const parts = item.parts ? byParts(alliance, item, item.parts, weight, policy) : undefined;
    if (parts) return parts;
    const derived = derive(alliance, item.fact, asOf);
    return derived ? [{ ...own, ...derived, state: "known" as const, weight }] : [own];
  });
}

/** Takes evidence out of the judgement: it stays visible and weighs nothing. */
export const setAside = (evidence: Evidence): Evidence => ({ ...evidence, state: "notJudged", weight: 0, share: 0 });

function answered(alliance: Alliance, item: Item, fact: string, weight: number): Evidence {
  const answer = answerOf(alliance, fact);
  const base = { fact: factById(fact), item, answer: cellOf(alliance, fact) };
  switch (answer.state) {
    case "known": {
      const value = Number(answer.value);
      return { ...base, state: "known", value, low: value, high: value, weight, share: weight };
    }
    case "notApplicable":
      return { ...base, state: "notApplicable", value: undefined, low: 0, high: 1, weight: 0, share: 0 };
    case "unknown":
      return { ...base, state: "unknown", value: undefined, low: 0, high: 1, weight: 0, share: weight };
  }
}

/** The item by its parts, or undefined where not one of them is answered. */
function byParts(
  alliance: Alliance,
  item: Item,
  parts: readonly Part[],
  weight: number,
  policy: Policy,
): Evidence[] | undefined {
  const weighted = parts.map((part) => answered(alliance, item, part.fact, weightOf(policy, part)));
  if (weighted.every(({ state }) => state === "unknown")) return undefined;
  const known = total(weighted.map((part) => part.weight));
  const applicable = total(weighted.map((part) => part.share));
  return weighted.map((part) => ({
    ...part,
    weight: known > 0 ? (weight * part.weight) / known : 0,
    share: applicable > 0 ? (weight * part.share) / applicable : 0,
  }));
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
