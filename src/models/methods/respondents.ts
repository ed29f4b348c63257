import type { Constant } from "../constant";

/** A side's answers to a fact are shown beside the other side's from so many people on. */
export const fewestRespondents: Constant = {
  value: 3,
  basis: "ours",
  why:
    "Of one person the answer is known, and of two each knows the other's; from three on a median tells nobody who said " +
    "what, and people answer frankly only where that holds. Surveys of staff often ask for five, which few alliances have on each side.",
};
