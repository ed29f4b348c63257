import { contrasts } from "./contrasts";
import type { Model } from "./model";
import { points } from "./points";
import { practices } from "./practices";

/** Every published framework, in the order it is shown to people. */
export const models: readonly Model[] = [contrasts, points, practices];
