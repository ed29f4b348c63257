import type { RelationshipType } from "../../models/relationshipTypes";
import type { Standing } from "./standing";

/** What an answer did to the verdict. Plain data. */
export interface Change {
  /** The verdict before and now, where it is another. */
  readonly label: { readonly from: Standing["label"]; readonly to: Standing["label"] } | null;
  /** Types that were possible and are no more. */
  readonly gone: readonly RelationshipType[];
  /** By how much the range of the strategic score (0–1) became narrower; below zero where an answer was taken back. */
  readonly narrowed: number;
}

/** What changed from one standing to the next. */
export const changeBetween = (before: Standing, after: Standing): Change => ({
  label: before.label === after.label ? null : { from: before.label, to: after.label },
  gone: before.types.filter((type) => !after.types.includes(type)),
  narrowed: before.scoreHigh - before.scoreLow - (after.scoreHigh - after.scoreLow),
});
