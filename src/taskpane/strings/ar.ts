import { build } from "./ar/build";
import { common } from "./ar/common";
import { failures } from "./ar/failures";
import { functions } from "./ar/functions";
import { home } from "./ar/home";
import { progress } from "./ar/progress";
import { result } from "./ar/result";
import type { Translation } from "./translation";

/** The words of the pane in Arabic. */
export const ar: Translation = { ...common, home, build, progress, result, functions, failures };
