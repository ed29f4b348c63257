import { arithmeticScenes } from "./arithmeticScenes";
import { everyTemplate, nativeUnderPolicy } from "./everyTemplate";
import { goalScenes } from "./goalScenes";
import { portfolioScenes } from "./portfolioScenes";
import type { Scene } from "./scene";

/** Every scene whose plan is committed. */
export const goldenScenes: readonly Scene[] = [
  ...everyTemplate,
  ...nativeUnderPolicy,
  ...goalScenes,
  ...portfolioScenes,
  ...arithmeticScenes,
];
