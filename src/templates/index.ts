import { allianceChecklist } from "./allianceChecklist";
import { allianceScorecard } from "./allianceScorecard";
import { goalsAndValue } from "./goalsAndValue";
import { partnerSelection } from "./partnerSelection";
import { challengeWorkshop } from "./challengeWorkshop";
import { contractAndGovernance } from "./contractAndGovernance";
import { integrationPlan } from "./integrationPlan";
import { practiceReview } from "./practiceReview";
import { policy } from "./policy";
import { stageAndExit } from "./stageAndExit";
import { strategicOrTactical } from "./strategicOrTactical";
import { portfolio } from "./portfolio";
import type { Template } from "./template";
import { twoSidedView } from "./twoSidedView";

/** Every sheet that can be built, in the order it is offered. */
export const templates: readonly Template[] = [
  policy,
  allianceScorecard,
  strategicOrTactical,
  allianceChecklist,
  portfolio,
  goalsAndValue,
  partnerSelection,
  practiceReview,
  contractAndGovernance,
  integrationPlan,
  challengeWorkshop,
  stageAndExit,
  twoSidedView,
];
