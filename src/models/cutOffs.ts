import { meaningfulDurationCutOff, partnershipCutOff, sharedRiskCutOff, strategicCutOff } from "./classification";
import type { CutOff } from "./cutOff";
import { healthyCutOff, watchCutOff } from "./health";

/** Every limit a policy can move. */
export const cutOffs: readonly CutOff[] = [
  strategicCutOff,
  partnershipCutOff,
  sharedRiskCutOff,
  meaningfulDurationCutOff,
  healthyCutOff,
  watchCutOff,
];
