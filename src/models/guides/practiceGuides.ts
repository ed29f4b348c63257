/** One of the things a practice is made of, in our words. */
export interface Constituent {
  readonly id: string;
  readonly text: string;
  readonly source: string;
}

/** What S3 says about a practice: what to look for, and the aid that stands under it. */
export interface PracticeGuide {
  readonly fact: string;
  readonly constituents: readonly Constituent[];
  /** `kind` as S3 calls it. */
  readonly aid: { readonly kind: string; readonly text: string; readonly source: string };
}

const guide = (fact: string, source: string, texts: readonly string[], aid: PracticeGuide["aid"]): PracticeGuide => ({
  fact,
  constituents: texts.map((text, index) => ({ id: `${fact}${"abcdef"[index] ?? ""}`, text, source })),
  aid,
});

/**
 * The seven practices of S3 taken apart: S3 describes each in a paragraph and adds one aid. Cultures are looked at for how their
 * differences are handled, not for being alike (ruling X12).
 */
export const practiceGuides: readonly PracticeGuide[] = [
  guide(
    "P1",
    "S3:7",
    [
      "The partners share one vision",
      "Its purpose fits the goals of each organisation",
      "What each hopes for is said: customers, products, cost",
      "Expectations were settled at the outset",
    ],
    {
      kind: "Example",
      text: "A technology firm joins a cloud provider with one clear objective: cloud in its product, so that customers are served better.",
      source: "S3:8",
    },
  ),
  guide(
    "P2",
    "S3:12",
    [
      "Values: differences known and handled",
      "Business ethics: differences known and handled",
      "Workplace culture: differences known and handled",
      "Misunderstandings and clashing priorities are noticed",
    ],
    {
      kind: "Tip",
      text: "Assess both cultures together: how people work, and whether they respect each other.",
      source: "S3:13",
    },
  ),
  guide(
    "P3",
    "S3:17",
    [
      "Roles do not overlap",
      "It is clear who is accountable for what",
      "Each partner contributes something that counts",
      "A governance structure helps to decide",
    ],
    {
      kind: "Actionable step",
      text: "Draw up a roadmap: what each partner delivers, by when, and how it is held to account.",
      source: "S3:18",
    },
  ),
  guide("P4", "S3:22", ["Meetings and updates are regular", "Openness builds trust, also in disagreement"], {
    kind: "Example",
    text: "Check in weekly or bi-weekly, so that bottlenecks show early; share the tools projects are managed with.",
    source: "S3:23",
  }),
  guide(
    "P5",
    "S3:27",
    [
      "Growth is shared",
      "Customers' satisfaction counts beyond the quick gain",
      "Innovation has its place",
      "There is a reason to go on once the first goals are met",
    ],
    {
      kind: "Insight",
      text: "Come back to the goals regularly and let them grow, so that the alliance keeps up with its market.",
      source: "S3:28",
    },
  ),
  guide(
    "P6",
    "S3:32",
    ["The way to settle conflicts was agreed beforehand", "A neutral third party or a mediation protocol is named"],
    {
      kind: "Practical tip",
      text: "Agree on a fair and open way to settle disputes before there is one.",
      source: "S3:33",
    },
  ),
  guide(
    "P7",
    "S3:37",
    ["Performance is followed against the goals set at the outset", "The metrics are chosen (see the four below)"],
    {
      kind: "Actionable insight",
      text: "Put regular evaluations into the calendar: progress, new needs, and a change of course where one is called for.",
      source: "S3:38",
    },
  ),
];
