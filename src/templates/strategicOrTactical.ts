import { bandEntries } from "./parts/bandEntries";
import { caveatOf, done, statuses } from "./parts/oneAlliance";
import type { Template } from "./template";

/** The ten contrasts side by side, and every step from the answers to the type. */
export const strategicOrTactical: Template = {
  id: "strategic-or-tactical",
  title: "Strategic or tactical",
  audience: "Analysts",
  about:
    "The ten contrasts of the chosen alliances side by side, as-is and desired, with the arithmetic behind each type and what would change it.",
  scope: "all",
  needs: ["contrasts", "points", "point parts", "identity"],
  judges: ["CLASSIFY"],
  orientation: "Landscape",
  grid: { margin: 10, label: 132, columns: 17, column: 42, widths: { 17: 34 } },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "STRATEGIC OR TACTICAL", title: "Strategic or tactical: ten contrasts side by side" },
    {
      kind: "identity",
      asOf: "As of",
      source: "Source",
      policy: "Policy",
      policyName: "Default policy",
      values: "values without formulas, calculated on",
    },
    {
      kind: "contrasts",
      answers: {
        title: "Ten contrasts",
        note: "As-is comes from the source, where a blank is not known; fill in Desired (1 to 5). Red: two steps or more from as-is.",
        low: "1 = tactical",
        high: "5 = strategic",
      },
      profile: { title: "Profile of the ten contrasts (no column: not known)", axis: "1 tactical – 5 strategic" },
      arithmetic: {
        title: "The arithmetic of the type",
        note: "Scaled is (answer − 1) / 4. A contribution is scaled × weight / all weight that is known; they add up to the strategic score.",
      },
      flips: {
        title: "What would flip the type",
        note: "The fewest answers that would have to be others, and among equally few the smallest steps.",
        asOf: "As calculated on",
        lines: 4,
      },
    },
    { kind: "actions", title: "Actions", rows: 5, statuses, done },
    {
      kind: "legend",
      title: "How to read the types",
      entries: bandEntries.filter(({ label }) => !["Healthy", "Watch", "At risk"].includes(label)),
    },
    caveatOf("The types follow from the answers given and from weights and cut-offs that the policy named above sets."),
  ],
};
