import { allianceScorecard } from "./allianceScorecard";
import { challengeWorkshop } from "./challengeWorkshop";
import { contractAndGovernance } from "./contractAndGovernance";
import { integrationPlan } from "./integrationPlan";
import { practiceReview } from "./practiceReview";
import { policy } from "./policy";
import { goalsAndValue } from "./goalsAndValue";
import { partnerSelection } from "./partnerSelection";
import type { Template } from "./template";
import { twoSidedView } from "./twoSidedView";

/** Every sheet that can be built, in the order it is offered. */
export const templates: readonly Template[] = [
  policy,
  allianceScorecard,
  practiceReview,
  contractAndGovernance,
  integrationPlan,
  challengeWorkshop,
  twoSidedView,
  goalsAndValue,
  partnerSelection,
];
