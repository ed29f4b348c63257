import type { Constant } from "../../../models/constant";
import type { Item } from "../../../models/model";
import type { CutOff } from "../../../models/verdicts/cutOff";
import type { At, NativeCell } from "../row";
import { agreedWeight } from "./policyCells";

/** The rows that read the policy: whether it can be used at all, each cut-off, and the minimum coverage. */
export const policyRow = "policy";
export const cutOffRow = ({ name }: CutOff): string => `policy cut-off ${name}`;
export const coverageRow = "policy minimum coverage";

/** What a fact weighs: the model's own number, or under a policy the agreed one with that as fallback. */
export function weightCell({ fact, weight }: Pick<Item, "fact" | "weight">, at: At): NativeCell {
  const { policy } = at;
  if (policy === null) return weight;
  const usable = at.cell(policyRow, "value");
  return `IF(ISERROR(${usable}),${usable},IFERROR(${agreedWeight(policy, fact)},${weight}))`;
}

/** A cut-off's value in a formula: the model's own number, or the cell where the policy is read. */
export const cutOffCell = (cutOff: CutOff, at: At): string =>
  at.policy === null ? `${cutOff.value}` : at.cell(cutOffRow(cutOff), "value");

/** The coverage a model asks for: its own number, or the policy's minimum where it has one. */
export const coverageCell = (standard: Constant, at: At): string =>
  at.policy === null
    ? `${standard.value}`
    : `IF(${at.cell(coverageRow, "value")}="",${standard.value},${at.cell(coverageRow, "value")})`;

/**
 * What the functions refuse under a policy, in their order: a policy that cannot be used, and one that leaves none of these items a
 * weight (#NUM!); else `otherwise`.
 *
 * @param weights the cells that hold what each item weighs
 */
export function unlessRefused(at: At, weights: readonly string[], otherwise: string): string {
  if (at.policy === null) return otherwise;
  const usable = at.cell(policyRow, "value");
  return `IF(ISERROR(${usable}),${usable},IF(SUM(${weights.join(",")})=0,SQRT(-1),${otherwise}))`;
}

/** A share of a sum of weights, which under a policy may be nothing: then the share is nothing too. */
export const shareOf = (part: string, whole: string, at: At): string =>
  at.policy === null ? `${part}/${whole}` : `IF(${whole}>0,${part}/${whole},0)`;
