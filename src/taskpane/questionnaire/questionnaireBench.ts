import type { PaneState } from "../state";
import type { Strings } from "../strings/en";
import type { QuestionnairePort } from "./questionnairePort";
import { isAsking, type Asking } from "./questionnaireState";

/** What the actions of the questionnaire work with. */
export interface QuestionnaireBench {
  readonly port: QuestionnairePort;
  readonly text: Strings["failures"];
  state(): PaneState;
  change(transition: (before: PaneState) => PaneState): void;
  /** Changes what is to be built. */
  choose(transition: (before: PaneState) => PaneState): void;
  /** Reads the workbook again. */
  look(): Promise<void>;
  /** Now, where the person is: date serial with the time of day. */
  now(): number;
}

/** The questions on show; null where there are none. */
export function askingIn({ state }: Pick<QuestionnaireBench, "state">): Asking | null {
  const { questionnaire } = state();
  return isAsking(questionnaire) ? questionnaire : null;
}
