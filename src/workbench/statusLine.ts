import { element } from "./element";

/** The line under the sheet: what the workbook is doing, what the selected cell has to say, how the add-in is. */
export interface StatusLine {
  /** The workbook's state in a word or two, such as "Ready" or "Calculating…". */
  show(state: string): void;
  /** Something went wrong: stays until the next state is shown. */
  showError(message: string): void;
  /** The message behind the selected cell's error, or "" when it has none. */
  showCell(message: string): void;
  /** The add-in's state, such as "Add-in loaded". */
  showAddin(state: string): void;
}

/** The status line over the elements of the page's template. */
export function createStatusLine(): StatusLine {
  const state = element("statusState");
  const cell = element("statusCell");
  const addin = element("statusAddin");
  const say = (text: string, kind: "state" | "error") => {
    state.textContent = text;
    state.dataset["kind"] = kind;
  };
  return {
    show: (text) => say(text, "state"),
    showError: (text) => say(text, "error"),
    showCell: (text) => {
      cell.textContent = text;
      cell.title = text;
    },
    showAddin: (text) => {
      addin.textContent = text;
    },
  };
}
