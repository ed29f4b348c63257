import { characteristics } from "./characteristics";
import { contrasts } from "./contrasts";
import { integrations } from "./integrations";
import type { Model } from "./model";
import { points } from "./points";
import { practices } from "./practices";
import { principles } from "./principles";

/** Every published framework, in the order it is shown to people. */
export const models: readonly Model[] = [
  // a line each, so that a framework more is a line more
  contrasts,
  points,
  characteristics,
  practices,
  integrations,
  principles,
];
