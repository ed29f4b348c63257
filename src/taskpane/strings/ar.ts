import { build } from "./ar/build";
import { calculation } from "./ar/calculation";
import { common } from "./ar/common";
import { explain } from "./ar/explain";
import { failures } from "./ar/failures";
import { functions } from "./ar/functions";
import { home } from "./ar/home";
import { preview } from "./ar/preview";
import { progress } from "./ar/progress";
import { questionnaire } from "./ar/questionnaire";
import { result } from "./ar/result";
import { share } from "./ar/share";
import type { Translation } from "./translation";

/** The words of the pane in Arabic. */
export const ar: Translation = {
  ...common,
  home,
  build,
  calculation,
  preview,
  progress,
  questionnaire,
  explain,
  share,
  result,
  functions,
  failures,
};
