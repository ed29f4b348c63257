import { allianceScorecard } from "./allianceScorecard";
import type { Template } from "./template";

/** Every sheet that can be built, in the order it is offered. */
export const templates: readonly Template[] = [allianceScorecard];
