import { element } from "./element";

/** The line under the sheet: what the workbook is doing, what went wrong, what the selected cell has to say, the add-in. */
export interface StatusLine {
  /** The workbook's state in a word or two, such as "Ready" or "Calculating…". */
  show(state: string): void;
  /** That the sheet on the screen is protected, or "". */
  showLock(text: string): void;
  /** What went wrong and what was kept, in a sentence; stays until it is cleared. */
  showProblem(message: string): void;
  clearProblem(): void;
  /** The message behind the selected cell's error, or "" when it has none. */
  showCell(message: string): void;
  /** The add-in's state, such as "Add-in loaded". */
  showAddin(state: string): void;
}

/** The status line over the elements of the page's template. */
export function createStatusLine(): StatusLine {
  const say = (id: string) => {
    const place = element(id);
    return (text: string) => {
      if (place.textContent === text) return; // said once is enough for a screen reader
      place.textContent = text;
      place.title = text;
    };
  };
  const showProblem = say("statusProblem");
  return {
    show: say("statusState"),
    showLock: say("statusLock"),
    showProblem,
    clearProblem: () => showProblem(""),
    showCell: say("statusCell"),
    showAddin: say("statusAddin"),
  };
}
