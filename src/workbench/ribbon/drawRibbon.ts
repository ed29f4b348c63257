import "./ribbon.css";

/** A button to draw: `icon` is an image's address or inline SVG drawn by the page itself. */
export interface ButtonLook {
  id: string;
  label: string;
  tip: string;
  icon: string | SVGElement;
  press(): void;
}

/** A captioned group of buttons to draw. */
export interface GroupLook {
  label: string;
  buttons: readonly ButtonLook[];
}

/** Handle to the drawn ribbon. */
export interface Ribbon {
  /** Greys a button out or brings it back. Unknown ids are ignored: the add-in may name buttons of other hosts. */
  setEnabled(id: string, enabled: boolean): void;
}

/** Draws the groups into `strip`, an element with the toolbar role: one tab stop, arrow keys between the buttons. */
export function drawRibbon(strip: HTMLElement, groups: readonly GroupLook[]): Ribbon {
  const drawn = groups.map(drawGroup);
  strip.replaceChildren(...drawn);
  const buttons = [...strip.querySelectorAll("button")];
  moveByArrowKeys(strip, buttons);
  return {
    setEnabled(id, enabled) {
      const button = buttons.find((candidate) => candidate.dataset["control"] === id);
      if (button) button.disabled = !enabled;
    },
  };
}

function drawGroup({ label, buttons }: GroupLook): HTMLElement {
  const group = document.createElement("div");
  group.className = "ribbon-group";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  const row = document.createElement("div");
  row.className = "ribbon-buttons";
  row.append(...buttons.map(drawButton));
  const caption = document.createElement("p");
  caption.className = "ribbon-group-label";
  caption.textContent = label;
  caption.ariaHidden = "true";
  group.append(row, caption);
  return group;
}

function drawButton({ id, label, tip, icon, press }: ButtonLook): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ribbon-button";
  button.dataset["control"] = id;
  button.title = tip;
  button.append(typeof icon === "string" ? image(icon) : icon, label);
  button.addEventListener("click", press);
  return button;
}

function image(address: string): HTMLImageElement {
  const picture = document.createElement("img");
  picture.src = address;
  picture.alt = "";
  return picture;
}

function moveByArrowKeys(strip: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const makeCurrent = (current: HTMLButtonElement | undefined) => {
    for (const button of buttons) button.tabIndex = button === current ? 0 : -1;
  };
  makeCurrent(buttons[0]);
  strip.addEventListener("focusin", ({ target }) => makeCurrent(buttons.find((button) => button === target)));
  strip.addEventListener("keydown", (event) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const enabled = buttons.filter((button) => !button.disabled);
    const at = enabled.findIndex((button) => button === document.activeElement);
    enabled[(at + move + enabled.length) % enabled.length]?.focus();
  });
}
