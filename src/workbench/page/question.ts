import { element } from "./element";
import "./question.css";

/** What a person is asked before something happens. */
export interface Question {
  title: string;
  points: readonly string[];
  /** The word on the button that goes ahead. */
  yes: string;
}

/** Asks and waits; false when the person cancels or presses Esc. */
export function ask({ title, points, yes }: Question): Promise<boolean> {
  const dialog = element("question") as HTMLDialogElement;
  element("questionTitle").textContent = title;
  element("questionYes").textContent = yes;
  element("questionPoints").replaceChildren(
    ...points.map((point) => {
      const line = document.createElement("li");
      line.textContent = point;
      return line;
    }),
  );
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}
