import { build } from "./de/build";
import { calculation } from "./de/calculation";
import { common } from "./de/common";
import { explain } from "./de/explain";
import { failures } from "./de/failures";
import { functions } from "./de/functions";
import { home } from "./de/home";
import { preview } from "./de/preview";
import { progress } from "./de/progress";
import { questionnaire } from "./de/questionnaire";
import { result } from "./de/result";
import { share } from "./de/share";
import type { Translation } from "./translation";

/** The words of the pane in German. */
export const de: Translation = {
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
