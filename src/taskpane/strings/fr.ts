import { build } from "./fr/build";
import { common } from "./fr/common";
import { failures } from "./fr/failures";
import { functions } from "./fr/functions";
import { home } from "./fr/home";
import { progress } from "./fr/progress";
import { result } from "./fr/result";
import type { Translation } from "./translation";

/** The words of the pane in French. */
export const fr: Translation = { ...common, home, build, progress, result, functions, failures };
