/** What an agreement would say about a characteristic, and what would show it. */
export interface CharacteristicGuide {
  readonly fact: string;
  /** What S1 names under the characteristic, in our words. */
  readonly looksLike: string;
  /** Where to look for it; ours. */
  readonly shownBy: string;
}

/** The ten characteristics of S1:5–23 as a reader of a contract would look for them. Any length of term will do (ruling X3). */
export const characteristicGuides: readonly CharacteristicGuide[] = [
  {
    fact: "K1",
    looksLike:
      "Goals that fit the priorities of each: market expansion, product development, technology sharing, lower cost, new channels",
    shownBy: "list of goals, each partner's priority",
  },
  {
    fact: "K2",
    looksLike: "Value for all; each brings resources, capabilities or market access; hard to reach alone",
    shownBy: "benefit for each partner; what neither could do alone",
  },
  {
    fact: "K3",
    looksLike:
      "Information, knowledge and resources are shared; decisions, plans and their execution are made together",
    shownBy: "joint plan, minutes, shared resources",
  },
  {
    fact: "K4",
    looksLike: "R&D, marketing cost and investment in new technology are shared; risk and reward in better balance",
    shownBy: "split of each line of cost",
  },
  {
    fact: "K5",
    looksLike:
      "Capabilities, expertise or market presence complete each other: a stronger position, a broader offering",
    shownBy: "matrix of what each has and needs",
  },
  {
    fact: "K6",
    looksLike: "Separate legal identities and autonomy; other collaborations and own market strategies stay open",
    shownBy: "legal form; exclusivity clause",
  },
  {
    fact: "K7",
    looksLike: "A joint management committee or a lead partner coordinates, settles conflicts, decides on strategy",
    shownBy: "governance clause; the three duties",
  },
  {
    fact: "K8",
    looksLike: "A term of any length; exit clauses or options to renew, for when circumstances or priorities change",
    shownBy: "term, exit, renewal and notice clauses",
  },
  {
    fact: "K9",
    looksLike: "Each partner's intellectual property and confidentiality are protected where knowledge is shared",
    shownBy: "IP clause, non-disclosure agreement",
  },
  {
    fact: "K10",
    looksLike: "Regular review against metrics and objectives set beforehand; it finds what to improve and adjusts",
    shownBy: "list of metrics, date of the last review, actions",
  },
];
