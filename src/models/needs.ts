import type { Constant } from "./constant";
import type { Item, Model } from "./model";

/** One need: which pole a Yes (or a long horizon) speaks for, and how each pole's reason reads. */
export interface Need extends Item {
  /** Which type a Yes calls for; undefined where the seed names the need on both sides. */
  readonly yes: "strategic" | "tactical" | undefined;
  readonly reasons: { readonly strategic: string; readonly tactical: string };
  /** What the seed says, in our words. */
  readonly why: string;
}

/** The needs as a model: a published framework whose items also know their direction. */
export interface NeedsModel extends Model {
  readonly items: readonly Need[];
}

const strategic = (fact: string, source: string, yes: string, no: string, why: string): Need => ({
  ...{ fact, source, weight: 1, yes: "strategic", why },
  reasons: { strategic: yes, tactical: no },
});
const tactical = (fact: string, source: string, yes: string, no: string, why: string): Need => ({
  ...{ fact, source, weight: 1, yes: "tactical", why },
  reasons: { tactical: yes, strategic: no },
});

/**
 * Which type of alliance a need calls for. S0 speaks of choosing the type that suits what one needs (S0:10, 34, 38, 46),
 * which is another question than what an alliance is. That a need speaks for one side is the seed's; that a No speaks as
 * much for the other side, and every weight, is ours.
 */
export const needs: NeedsModel = {
  id: "needs",
  title: "Needs",
  source: "S0",
  weights: {
    basis: "ours",
    why:
      "S0 weighs no need above another, so each weighs 1. The horizon weighs no more, although it stands in all ten " +
      "paragraphs: a swift response and a single project already say it again.",
  },
  items: [
    strategic("N1", "S0:14", "Horizon: long", "Horizon: short", "Long-term goals, or reacting to the moment."),
    tactical(
      "N2",
      "S0:30",
      "Environment volatile",
      "Environment not volatile",
      "Tactical alliances adapt quickly when the environment is volatile.",
    ),
    tactical(
      "N3",
      "S0:38",
      "Swift response",
      "Swift response: not needed",
      "Tactical alliances answer demand and competition swiftly.",
    ),
    tactical(
      "N4",
      "S0:14",
      "Single project",
      "Single project: no, more than that",
      "Tactical alliances serve one project or campaign.",
    ),
    strategic(
      "N5",
      "S0:30",
      "Innovation sought",
      "Innovation sought: no",
      "Strategic alliances cultivate innovation over time; S0:38 sets execution against it.",
    ),
    {
      fact: "N6",
      source: "S0:38",
      weight: 0,
      yes: undefined,
      reasons: { strategic: "", tactical: "" },
      why:
        "New markets stand on both sides (S0:6, 34, 38, 46 strategic; S0:10, 42 tactical). Only the quick entry tells them " +
        "apart, and Swift response asks for that: it weighs nothing.",
    },
    strategic(
      "N7",
      "S0:18",
      "Resources available",
      "Resources available: no",
      "Strategic alliances take a long-term commitment of resources, tactical ones little; S0:46 names constraints.",
    ),
    strategic(
      "N8",
      "S0:42",
      "Core capability involved",
      "Core capability involved: no",
      "Strategic alliances draw on each partner's unique strengths, tactical ones leave the core alone.",
    ),
  ],
};

/** The label where the needs pull both ways. */
export const eitherType = "Either";

/** At or above it on the score of the needs (0–1): a strategic alliance is called for. */
export const needsStrategic: Constant = {
  value: 0.6,
  basis: "ours",
  why: "Clearly past the middle, the same distance as CLASSIFY asks for.",
};

/** At or below it (0–1): a tactical alliance is called for. */
export const needsTactical: Constant = {
  value: 0.4,
  basis: "ours",
  why: "The mirror of the strategic limit: S0 prefers neither type.",
};
