import type { QuestionnaireActions } from "./questionnaire/questionnaireActions";
import type { Target } from "./explain/explanation";
import type { ShareActions } from "./share/shareActions";
import type { Choices, View } from "./state";

/** What a person can do in the pane. None of them throws; what goes wrong shows in the state. */
export interface Actions {
  /** Turns to a page with the navigation. */
  turnTo(view: View): void;
  /** Sends the pane to a page from a button that will not be there any more, or from the ribbon. */
  open(view: View): void;
  /** Reads the workbook again. */
  look(): void;
  /** Adds the sample to the workbook and reads the workbook again. */
  addSample(): void;
  /** Turns to Build with this source chosen. */
  use(sourceId: string): void;
  chooseSource(id: string): void;
  /** Opens a column of the chosen source to say what it means; null closes it. */
  openColumn(header: string | null): void;
  /** Says what a column of the chosen source means: a fact's id, null for nothing, undefined for what its header says. */
  mapColumn(header: string, fact: string | null | undefined): void;
  /** Takes back all that was said of the chosen source's columns. */
  forgetMapping(): void;
  togglePartner(name: string): void;
  chooseShown(isChosen: boolean): void;
  set(option: Partial<Pick<Choices, "filter" | "template" | "asOf" | "calculate">>): void;
  readonly questionnaire: QuestionnaireActions;
  /** Explains the selected cell; `wanted` = which alliance of its formula, counted from 0. */
  explain(wanted?: number): void;
  /** Selects cells. */
  goTo(target: Target): void;
  readonly share: ShareActions;
  /** Turns to Share and refreshes every built sheet. */
  refreshAll(): void;
  filterFunctions(text: string): void;
  /** Opens the picture of the sheet that would be built, or closes it. */
  preview(isOpen: boolean): void;
  build(): void;
  cancel(): void;
  /** Back to the choices after a build. */
  chooseAgain(): void;
  showSheet(name: string): void;
}
