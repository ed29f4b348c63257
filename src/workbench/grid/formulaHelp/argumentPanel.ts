import type { Choice } from "./describeFunctions";
import "./argumentPanel.css";

/** What the panel says. */
export interface ArgumentHelp {
  name: string;
  description: string;
  choices: readonly Choice[];
}

/** The panel beside the formula that is typed: what the argument means, and what it may be. */
export interface ArgumentPanel {
  show(help: ArgumentHelp, near: DOMRect): void;
  hide(): void;
  readonly isShown: boolean;
  /** The choice the keyboard stands on; undefined where there are none. */
  readonly chosen: Choice | undefined;
  /** Goes down (1) or up (-1) the choices, round the ends; false when there are none. */
  move(step: 1 | -1): boolean;
}

const gap = 4;

function optionOf({ value, tip }: Choice, isChosen: boolean, index: number): HTMLElement {
  const option = document.createElement("li");
  option.id = `argumentChoice${index}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", String(isChosen));
  const name = document.createElement("strong");
  name.textContent = value;
  const note = document.createElement("span");
  note.textContent = tip;
  option.append(name, note);
  return option;
}

/** Makes the panel; `accept` is called with a choice that is clicked. */
export function createArgumentPanel(accept: (choice: Choice) => void): ArgumentPanel {
  const panel = document.createElement("section");
  panel.className = "argument-panel";
  panel.hidden = true;
  const title = document.createElement("p");
  title.className = "argument-panel-title";
  title.setAttribute("aria-live", "polite");
  const list = document.createElement("ul");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Choices");
  panel.append(title, list);
  document.body.append(panel);

  let choices: readonly Choice[] = [];
  let at = 0;

  const draw = () => {
    list.hidden = choices.length === 0;
    list.replaceChildren(...choices.map((choice, index) => optionOf(choice, index === at, index)));
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  };
  // Before the press takes the focus from the cell.
  panel.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const index = [...list.children].findIndex((option) => option.contains(event.target as Node));
    const choice = choices[index];
    if (choice) accept(choice);
  });

  return {
    show({ name, description, choices: next }, near) {
      const label = document.createElement("strong");
      label.textContent = name;
      title.replaceChildren(label, description === "" ? "" : ` ${description}`);
      if (next.length !== choices.length || next.some(({ value }, index) => value !== choices[index]?.value)) at = 0;
      choices = next;
      panel.hidden = false;
      draw();
      const { width, height } = panel.getBoundingClientRect();
      // The signature stands above a cell that is low on the page: then the cell is right below it.
      const isHigh = near.top < innerHeight / 2;
      const top = isHigh ? near.bottom + gap : Math.max(gap, near.top - height - gap);
      panel.style.top = `${top}px`;
      panel.style.left = `${Math.max(gap, Math.min(near.left, innerWidth - width - gap))}px`;
    },
    hide() {
      panel.hidden = true;
      choices = [];
      at = 0;
    },
    get isShown() {
      return !panel.hidden;
    },
    get chosen() {
      return panel.hidden ? undefined : choices[at];
    },
    move(step) {
      if (panel.hidden || choices.length === 0) return false;
      at = (at + step + choices.length) % choices.length;
      draw();
      return true;
    },
  };
}
