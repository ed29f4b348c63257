import { build } from "./ja/build";
import { calculation } from "./ja/calculation";
import { common } from "./ja/common";
import { explain } from "./ja/explain";
import { failures } from "./ja/failures";
import { functions } from "./ja/functions";
import { home } from "./ja/home";
import { preview } from "./ja/preview";
import { progress } from "./ja/progress";
import { questionnaire } from "./ja/questionnaire";
import { result } from "./ja/result";
import { share } from "./ja/share";
import type { Translation } from "./translation";

/** The words of the pane in Japanese. */
export const ja: Translation = {
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
