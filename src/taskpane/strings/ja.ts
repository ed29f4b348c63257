import { build } from "./ja/build";
import { common } from "./ja/common";
import { failures } from "./ja/failures";
import { functions } from "./ja/functions";
import { home } from "./ja/home";
import { progress } from "./ja/progress";
import { result } from "./ja/result";
import type { Translation } from "./translation";

/** The words of the pane in Japanese. */
export const ja: Translation = { ...common, home, build, progress, result, functions, failures };
