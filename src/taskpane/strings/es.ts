import { build } from "./es/build";
import { calculation } from "./es/calculation";
import { common } from "./es/common";
import { explain } from "./es/explain";
import { failures } from "./es/failures";
import { functions } from "./es/functions";
import { home } from "./es/home";
import { preview } from "./es/preview";
import { progress } from "./es/progress";
import { questionnaire } from "./es/questionnaire";
import { result } from "./es/result";
import { share } from "./es/share";
import type { Translation } from "./translation";

/** The words of the pane in Spanish. */
export const es: Translation = {
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
