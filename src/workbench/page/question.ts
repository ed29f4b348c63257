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
  dialog.showModal();
  if (field) {
    input.focus();
    input.setSelectionRange(0, input.value.replace(/\.\w+$/, "").length); // the name without its ending, as in every save dialog
  }
  return new Promise((resolve) => {
    const answer = () => resolve(dialog.returnValue === "yes" ? input.value : undefined);
    dialog.addEventListener("close", answer, { once: true });
  });
}
