import { obstacle } from "./choice";
import type { Bench } from "./bench";
import { failedTo } from "./failure";
import { requestOf } from "./requestOf";
import { previewDrawn, previewEmptied, previewFailed, previewOpened, previewStarted } from "./transitions/preview";

/** What keeps the picture of the sheet to the choices. */
export interface PreviewActions {
  /** Opens the picture, or closes it. */
  open(isOpen: boolean): void;
  /** The choices changed: an open picture is drawn anew. */
  again(): void;
}

/** Excel is asked for one picture at a time; of what changes meanwhile only the last is drawn. */
export function previewActions({ change, port, state, text }: Bench): PreviewActions {
  let isDrawing = false;
  let isStale = false;

  async function draw(): Promise<void> {
    if (state().preview.phase === "closed") return;
    isStale = isDrawing;
    if (isDrawing) return;
    const request = obstacle(state()) ? null : requestOf(state());
    if (!request) return change(previewEmptied);
    change(previewStarted);
    isDrawing = true;
    try {
      const picture = await port.preview(request);
      if (!isStale) change((now) => previewDrawn(now, picture));
    } catch (error) {
      if (!isStale) change((now) => previewFailed(now, failedTo(error, text.previewWhat, text)));
    } finally {
      isDrawing = false;
    }
    if (isStale) await draw();
  }

  return {
    open: (isOpen) => {
      change((now) => previewOpened(now, isOpen));
      void draw();
    },
    again: () => void draw(),
  };
}
