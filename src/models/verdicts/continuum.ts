import type { Basis } from "../constant";
import type { RelationshipType } from "../relationshipTypes";

/** A stretch of the continuum, 0 (transaction) to 1 (acquisition), in which every position means one type. */
export interface Band {
  readonly type: RelationshipType;
  /** It holds `from`, except where the band before it ends with it. */
  readonly from: number;
  readonly to: number;
  readonly holdsTo: boolean;
  /** The lowest and the highest position its alliances take. */
  readonly positions: readonly [least: number, most: number];
  readonly basis: Basis;
  /** Where the seeds name the type. */
  readonly source: string;
  readonly why: string;
}

/** "Alliances fall about 2/3 of the way through" (S2:3): the middle of the strategic alliance's band, not its edge. */
export const allianceCentre = { value: 2 / 3, basis: "seed", source: "S2:3" } as const;

/**
 * The bands of the continuum in their order. S2:4 fixes its two ends and S2:3 the centre of the strategic alliance; S2:6
 * calls the exact points situational, so the other edges are ours.
 */
export const bands: readonly Band[] = [
  {
    type: "Transactional agreement",
    from: 0,
    to: 0.1,
    holdsTo: false,
    positions: [0, 0.05],
    basis: "ours",
    source: "S2:4",
    why:
      "S2:4 puts basic transactional agreements at the very beginning. A narrow band, of which only the lower half is " +
      "used: the more a transaction is like an alliance the further it stands from 0, but always clear of the next type.",
  },
  {
    type: "Tactical alliance",
    from: 0.1,
    to: 0.35,
    holdsTo: false,
    positions: [0.1, 0.35],
    basis: "ours",
    source: "S0:6",
    why: "The continuum (S2) does not name it; S0 sets it apart from strategic alliances by less of everything partnerships have.",
  },
  {
    type: "Partnership",
    from: 0.35,
    to: 8 / 15,
    holdsTo: false,
    positions: [0.35, 8 / 15],
    basis: "ours",
    source: "S2:5",
    why: "S2:5 lets partnership turn into strategic alliance within one vast midrange, so nothing lies between the two.",
  },
  {
    type: "Strategic alliance",
    from: 8 / 15,
    to: 0.8,
    holdsTo: true,
    positions: [8 / 15, 0.8],
    basis: "ours",
    source: "S2:3",
    why: "As far below the centre at 2/3 as above it; 4/15 wide, a little over a quarter, because S2:3 knows no single profile.",
  },
  {
    type: "Joint venture",
    from: 0.8,
    to: 1,
    holdsTo: false,
    positions: [0.9, 0.9],
    basis: "ours",
    source: "S0:46",
    why:
      "Not required of an alliance (S2:6) and often part of one (S0:46): a band of its own before acquisition. " +
      "The legal structure alone puts it there, so all stand in its middle.",
  },
  {
    type: "Acquisition",
    from: 1,
    to: 1,
    holdsTo: true,
    positions: [1, 1],
    basis: "seed",
    source: "S2:4",
    why: "S2:4 puts business acquisition at the end of the spectrum.",
  },
];

/** The band of a type. */
export const bandOf = (type: RelationshipType): Band => bands.find((band) => band.type === type)!;

/** One of the measures S2:6 places relationships by. */
export interface Metric {
  readonly name: string;
  readonly source: string;
  /** The facts that carry it, the one that can decide alone first; which they are is our reading. */
  readonly facts: readonly string[];
}

/** The continuum's three metrics (S2:6), each with the facts CLASSIFY weighs or decides by that carry it. */
export const metrics: readonly Metric[] = [
  { name: "Risk and control", source: "S2:6", facts: ["D5", "D4", "Q3b", "Q3c"] },
  { name: "Duration", source: "S2:6", facts: ["D1", "D2", "Q1d"] },
  { name: "Legal structure", source: "S2:6", facts: ["legal", "Q3a"] },
];
