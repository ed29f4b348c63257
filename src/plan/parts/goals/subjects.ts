import type { GoalPart } from "../../../templates/parts/goalPart";
import type { Scene } from "../../block";

/** Columns of the sheet. */
export const unit = {
  goal: 0,
  side: 1,
  direction: 2,
  baseline: 3,
  actual: 4,
  target: 5,
  weight: 6,
  attained: 7,
  finding: 8,
  trend: 9,
  next: 10,
  owner: 11,
  due: 12,
  evidence: 13,
} as const;

/** The last column. */
export const lastUnit = unit.evidence;

/** An alliance on the sheet: the key its inputs go by, and its name; null where people enter that too. */
export interface Subject {
  readonly key: string;
  readonly name: string | null;
}

/** The chosen alliances, each once however often the source names it; one without a name where none was chosen. */
export function subjectsOf({ alliances }: Scene): Subject[] {
  const names = [...new Map(alliances.map(({ name }) => [name.toLowerCase(), name])).values()];
  return names.length === 0
    ? [{ key: "alliance", name: null }]
    : names.map((name) => ({ key: `alliances/${name}`, name }));
}

/** A part of the template by its kind, for parts that stand elsewhere. */
export function partOf<Kind extends GoalPart["kind"]>(
  { template }: Scene,
  kind: Kind,
): Extract<GoalPart, { kind: Kind }> {
  const parts = template.bands.flatMap((band) => ("kind" in band ? band : band.map(({ part }) => part)));
  const found = parts.find((part) => part.kind === kind);
  if (!found) throw new Error(`The template "${template.id}" has no part "${kind}".`);
  return found as Extract<GoalPart, { kind: Kind }>;
}

/** The name of a place that each alliance has one of; alliances count from 0. */
export const of = (name: string, subject: number): string => `goals.${name}.${subject}`;
