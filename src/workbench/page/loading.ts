import { element } from "./element";

/** The cover over the sheet while a workbook is being opened. */
export interface Loading {
  /** Shows the step in words and how far opening has come, 0–1. */
  show(step: string, done: number): void;
  hide(): void;
}

/** The cover over the elements of the page's template. */
export function createLoading(): Loading {
  const cover = element("loading");
  const text = element("loadingText");
  const bar = element("loadingBar") as HTMLProgressElement;
  return {
    show(step, done) {
      cover.hidden = false;
      text.textContent = step;
      bar.value = done;
    },
    hide() {
      cover.hidden = true;
    },
  };
}
