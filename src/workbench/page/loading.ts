import { element } from "./element";

/** The cover over the sheet while a workbook is being opened. */
export interface Loading {
  /** Shows the step in words and how far opening has come, 0–1; undefined while nobody can tell. */
  show(step: string, done?: number): void;
  hide(): void;
}

/** The cover over the elements of the page's template. What it covers takes no keys either. */
export function createLoading(): Loading {
  const cover = element("loading");
  const text = element("loadingText");
  const bar = element("loadingBar") as HTMLProgressElement;
  const grid = element("grid");
  const keep = (event: KeyboardEvent) => {
    if (cover.hidden || !grid.contains(event.target as Node)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", keep, { capture: true }); // not "inert", which would take the caret from the cells
  return {
    show(step, done) {
      cover.hidden = false;
      if (text.textContent !== step) text.textContent = step;
      if (done === undefined) bar.removeAttribute("value");
      else bar.value = done;
    },
    hide() {
      cover.hidden = true;
    },
  };
}
