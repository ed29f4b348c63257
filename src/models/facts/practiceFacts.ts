import { rating, type Fact } from "../fact";

const of = rating("practices");

/**
 * The seven practices that make an alliance last (S3). Headers name the seed's practices; the anchors are our words for
 * no sign of the practice (1) and the practice as the seed describes it (5).
 */
export const practiceFacts: readonly Fact[] = [
  of(
    "P1",
    "Clear purpose",
    "each side would state a different purpose, or none",
    "one written purpose that serves both sides' goals",
    "S3:7",
    ["Clarity of purpose", "Establish a clear purpose"],
  ),
  // similarity is not scored: what counts is that differences were assessed and are respected (ruling X12)
  of(
    "P2",
    "Compatible cultures",
    "differences in values and ways of working ignored",
    "differences assessed, respected and worked with",
    "S3:12",
    ["Compatible cultures and values", "Cultural compatibility", "Cultural fit"],
  ),
  of(
    "P3",
    "Roles and responsibilities",
    "overlaps and gaps; nobody accountable",
    "deliverables, dates and accountability agreed for each partner",
    "S3:17",
    ["Roles & responsibilities", "Clear roles"],
  ),
  of(
    "P4",
    "Communication",
    "contact only when something is wrong",
    "regular, open meetings and shared tools",
    "S3:22",
    ["Regular communication", "Transparent communication"],
  ),
  of(
    "P5",
    "Long-term value",
    "only the immediate gain counts",
    "decisions favour shared growth over quick gains",
    "S3:27",
    ["Long-term value over short-term gains", "Long term focus"],
  ),
  of(
    "P6",
    "Conflict resolution",
    "no agreed way; disputes escalate",
    "a fair process agreed in advance and used",
    "S3:32",
    ["Conflict resolution framework", "Dispute resolution"],
  ),
  of("P7", "Measure and adapt", "not measured", "tracked against the agreed goals and adjusted", "S3:37", [
    "Measure success and adapt",
    "Measurement and adaptation",
  ]),
];
