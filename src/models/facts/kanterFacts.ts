import { rating, yesNo, type Fact } from "../fact";

const stage = yesNo("stages");
const integration = rating("integrations");

/** The five stages of an alliance (S4:4–8, after Kanter 1994). */
export const stageFacts: readonly Fact[] = [
  stage("G1", "Courtship", "S4:4"),
  stage("G2", "Engagement", "S4:5"),
  stage("G3", "Housekeeping", "S4:6"),
  stage("G4", "Mechanics", "S4:7"),
  stage("G5", "Accommodation", "S4:8"),
];

/** The five integrations (S4:12–16, after Kanter 1994); the anchors are our words. */
export const integrationFacts: readonly Fact[] = [
  integration(
    "I1",
    "Strategic integration",
    "the alliance has no strategy of its own",
    "its own strategy, tied to both partners' strategies",
    "S4:12",
  ),
  integration(
    "I2",
    "Tactical integration",
    "tactics collide with those in place",
    "tactics fitted to earlier ones, new ones designed",
    "S4:13",
  ),
  integration(
    "I3",
    "Operational integration",
    "systems and expectations differ, unspoken",
    "systems, expectations and goals reconciled",
    "S4:14",
  ),
  integration(
    "I4",
    "Interpersonal integration",
    "unclear who runs what from day to day",
    "every day-to-day part has its person",
    "S4:15",
  ),
  integration(
    "I5",
    "Cultural integration",
    "different cultures, not noticed",
    "cultures understood and joined or newly made",
    "S4:16",
  ),
];
