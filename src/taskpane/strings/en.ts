import { build } from "./en/build";
import { calculation } from "./en/calculation";
import { common } from "./en/common";
import { explain } from "./en/explain";
import { failures } from "./en/failures";
import { functions } from "./en/functions";
import { home } from "./en/home";
import { preview } from "./en/preview";
import { progress } from "./en/progress";
import { questionnaire } from "./en/questionnaire";
import { result } from "./en/result";
import { share } from "./en/share";

/** Every word of the pane in English, page by page. What counts or names something is a function of it. */
export const en = {
  ...common,
  home,
  build,
  calculation,
  preview,
  progress,
  result,
  questionnaire,
  explain,
  share,
  functions,
  failures,
};

/** The words of the pane in one language. */
export type Strings = typeof en;
