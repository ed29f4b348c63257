import { element } from "./element";

/** The cover over the sheet while a workbook is being opened. */
export interface Loading {
  /** Shows the step in words and how far opening has come, 0–1; undefined while nobody can tell. */
  show(step: string, done?: number): void;
  hide(): void;
}

/** The cover over the elements of the page's template. What it covers cannot be reached by keyboard either. */
export function createLoading(): Loading {
  const cover = element("loading");
  const text = element("loadingText");
  const bar = element("loadingBar") as HTMLProgressElement;
  const setCovered = (covered: boolean) => {
    cover.hidden = !covered;
    for (const id of ["grid", "charts"]) element(id).inert = covered;
  };
  return {
    show(step, done) {
      setCovered(true);
      if (text.textContent !== step) text.textContent = step;
      if (done === undefined) bar.removeAttribute("value");
      else bar.value = done;
    },
    hide: () => setCovered(false),
  };
}
