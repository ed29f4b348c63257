import type { Constant } from "../constant";

/** How many questions the quick questionnaire asks at most. */
export const quickQuestions: Constant = {
  value: 16,
  basis: "ours",
  why:
    "About sixteen facts feed the frameworks of all five sources, and sixteen questions of half a minute each are what a manager answers between two " +
    "meetings. It mostly ends sooner: as soon as no single answer could give another verdict.",
};
