import { plain, rating, type Fact } from "../fact";

const of = rating("principles");
const hours = plain("principles");

/** The five principles (S4:30–34, after Hughes and Weiss 2007); the anchors are our words. */
export const principleFacts: readonly Fact[] = [
  of("H1", "How we work together", "left to chance", "worked on as part of the strategy", "S4:30"),
  of(
    "H2",
    "Progress metrics",
    "none, or only final results",
    "metrics for the goals and for the progress towards them",
    "S4:31",
    ["Metrics for progress"],
  ),
  of("H3", "Leverage differences", "differences seen as faults", "differences put to use", "S4:32", [
    "Leveraging differences",
  ]),
  of("H4", "Collaborative behaviour", "nothing beyond the formal structure", "encouraged at every level", "S4:33", [
    "Collaborative behavior",
    "Collaborative behaviours",
  ]),
  of("H5", "Internal stakeholders", "all attention goes to the partner", "as much time inside as outside", "S4:34", [
    "Internal stakeholder management",
  ]),
  hours("number", "internalHours", "Internal hours", "S4:34", ["Hours on internal stakeholders"]),
  hours("number", "externalHours", "External hours", "S4:34", ["Hours on external stakeholders"]),
];
