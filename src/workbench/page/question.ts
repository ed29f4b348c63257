import { element } from "./element";
import "./question.css";

/** What a person is asked, or told, before something happens. */
export interface Question {
  title: string;
  /** Shown as a list. */
  points?: readonly string[];
  /** The word on the button that goes ahead. */
  yes: string;
  /** The word on the button that does not; absent = there is nothing to decide, and only one button. */
  no?: string;
}

/** What a person is asked to write, with what stands there at first. */
export interface TextQuestion extends Question {
  label: string;
  text: string;
}

/** Asks and waits; false when the person says no or presses Esc. */
export async function ask(question: Question): Promise<boolean> {
  return (await open(question)) !== undefined;
}

/** Asks for a text and waits; undefined when the person says no, presses Esc or writes nothing. */
export async function askText(question: TextQuestion): Promise<string | undefined> {
  return (await open(question, question))?.trim() || undefined;
}

function open({ title, points = [], yes, no }: Question, field?: TextQuestion): Promise<string | undefined> {
  const dialog = element("question") as HTMLDialogElement;
  const input = element("questionText") as HTMLInputElement;
  element("questionTitle").textContent = title;
  element("questionYes").textContent = yes;
  element("questionNo").textContent = no ?? "";
  element("questionNo").hidden = no === undefined;
  element("questionLabel").textContent = field?.label ?? "";
  element("questionField").hidden = field === undefined;
  input.value = field?.text ?? "";
  element("questionPoints").hidden = points.length === 0;
  element("questionPoints").replaceChildren(
    ...points.map((point) => {
      const line = document.createElement("li");
      line.textContent = point;
      return line;
    }),
  );
  dialog.returnValue = "no";
  const before = document.activeElement as HTMLElement | null;
  dialog.show(); // not as a modal dialog: the grid's editor takes no text once a browser has made it inert
  dialog.onkeydown = (event) => keepKeys(event, dialog);
  element("questionYes").focus();
  if (field) {
    input.focus();
    input.setSelectionRange(0, input.value.replace(/\.\w+$/, "").length); // the name without its ending, as in every save dialog
  }
  return new Promise((resolve) => {
    const answer = () => {
      before?.focus();
      resolve(dialog.returnValue === "yes" ? input.value : undefined);
    };
    dialog.addEventListener("close", answer, { once: true });
  });
}

/** Esc says no, and Tab goes round in the dialog; no key reaches what lies under it. */
function keepKeys(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  event.stopPropagation();
  if (event.key === "Escape") return dialog.close("no");
  if (event.key !== "Tab") return;
  event.preventDefault();
  const stops = [...dialog.querySelectorAll<HTMLElement>("input, button")].filter((one) => one.offsetParent !== null);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
}
