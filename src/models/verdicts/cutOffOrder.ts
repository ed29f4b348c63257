import { partnershipCutOff, strategicCutOff } from "./classification";
import type { CutOff } from "./cutOff";
import { exitLabels } from "./exits";
import { healthyCutOff, watchCutOff } from "./health";

const [renegotiate, prepareExit, exit] = exitLabels;

/** Pairs of limits of which the first, where the lower band begins, must not lie above the second. */
export const cutOffOrder: readonly (readonly [lower: CutOff, higher: CutOff])[] = [
  [partnershipCutOff, strategicCutOff],
  [watchCutOff, healthyCutOff],
  [renegotiate, prepareExit],
  [prepareExit, exit],
];
