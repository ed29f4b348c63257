import type { SelectionPart } from "../../../templates/parts/selectionPart";
import type { Scene } from "../../block";

/** The part that says how much there is room for. */
export type MatrixPart = Extract<SelectionPart, { kind: "selectionMatrix" }>;

/** Columns of the sheet: criteria stand in the same ones everywhere, what is calculated right of them. */
export const unit = {
  label: 0,
  first: 1,
  last: 8,
  score: 9,
  rank: 10,
  low: 11,
  high: 12,
  evidence: 13,
  end: 16,
} as const;

/** The height of a row of steps. */
export const stepHeight = 12;

/** Two scores nearer than this are equal, as our functions have it. */
export const rounding = "1E-12";

/** A row for a candidate: the key its inputs go by, and the name that stands there to begin with. */
export interface Slot {
  readonly key: string;
  readonly name: string | null;
}

/** Rows for the chosen alliances, and empty ones below. */
export function slotsOf({ alliances }: Scene, { more, least }: Pick<MatrixPart, "more" | "least">): Slot[] {
  const free = Math.max(more, least - alliances.length);
  return [
    ...alliances.map(({ label }) => ({ key: `candidates/named/${label}`, name: label })),
    ...Array.from({ length: free }, (_, index) => ({ key: `candidates/free/${index + 1}`, name: null })),
  ];
}

/** How many candidates there is room for, for parts that stand elsewhere. */
export function slotCount(scene: Scene): number {
  return slotsOf(scene, matrixOf(scene)).length;
}

/** The part of the template with criteria and candidates. */
export function matrixOf({ template }: Scene): MatrixPart {
  const parts = template.bands.flatMap((band) => ("kind" in band ? band : band.map(({ part }) => part)));
  const found = parts.find(({ kind }) => kind === "selectionMatrix");
  if (found?.kind !== "selectionMatrix") throw new Error(`The template "${template.id}" compares no candidates.`);
  return found;
}

/** How many candidates a list that ends somewhere shows. */
export const shownOf = (scene: Scene, most: number): number => Math.min(most, slotCount(scene));
