import { build } from "./fr/build";
import { calculation } from "./fr/calculation";
import { common } from "./fr/common";
import { explain } from "./fr/explain";
import { failures } from "./fr/failures";
import { functions } from "./fr/functions";
import { home } from "./fr/home";
import { preview } from "./fr/preview";
import { progress } from "./fr/progress";
import { questionnaire } from "./fr/questionnaire";
import { result } from "./fr/result";
import { share } from "./fr/share";
import type { Translation } from "./translation";

/** The words of the pane in French. */
export const fr: Translation = {
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
