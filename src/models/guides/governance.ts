import type { OpenQuestion } from "../challenge";

/** The two forms of governance S1:17 names, and what a team may find instead of one of them. */
export const governanceForms = [
  "Joint management committee",
  "Designated lead partner",
  "Both",
  "Another form",
  "None",
] as const;

/** What is asked about governance beside its form: the duties of S1:17 are three. */
export const governanceDuties: readonly OpenQuestion[] = [
  { title: "Coordinates activities", text: "Who coordinates what the partners do together?", source: "S1:17" },
  { title: "Resolves conflicts", text: "Who settles a conflict between the partners?", source: "S1:17" },
  { title: "Decides on strategy", text: "Who makes the strategic decisions?", source: "S1:17" },
];

/** A lead partner coordinates, and control stays shared: S1:17 and S2:9 are both asked (ruling X18). */
export const coordinationAndControl: readonly (OpenQuestion & { readonly fact?: string })[] = [
  { title: "Coordination is led", text: "Does one partner, or a committee, lead the coordination?", source: "S1:17" },
  {
    title: "Control is shared",
    text: "Do the partners share control, whoever coordinates?",
    source: "S2:9",
    fact: "Q3c",
  },
];

/** Why K6 is told apart from the other nine. */
export const independenceGate = {
  fact: "K6",
  source: "S1:15",
  text:
    "Independence sets an alliance apart from an acquisition: partners that no longer keep their own legal identity have no " +
    "contract to govern but a company. It adds no points of its own; the legal structure decides the type.",
} as const;
